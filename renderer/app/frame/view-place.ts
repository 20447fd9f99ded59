import { afterPaint } from '../../components/after-paint.ts';
import { HEARS_KEYS } from '../../components/rows/hears-keys.ts';

const PLACE = `${HEARS_KEYS}, [tabindex="0"]:not(button, a, input, select, textarea)`;

/** Where a view hears its keys, if it has such a place: not a button, which would be pressed by them. */
export function placeIn(view: Element | null): HTMLElement | null {
  return view?.querySelector<HTMLElement>(PLACE) ?? null;
}

/** Has the view hear the keys, where something beside it had them: at once, or else as soon as it has come. */
export function giveKeysToView(): void {
  const main = document.querySelector('main');
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || main?.contains(activeElement)) return;
  // By this, a field saves what was typed in it.
  activeElement.blur();
  placeIn(main)?.focus({ preventScroll: true });
}

/** Whether what has the focus is in the details. */
export function isInDetails(): boolean {
  return detailsPane()?.contains(document.activeElement) ?? false;
}

/** Has the first field of the details hear the keys, as soon as the details are there. */
export function giveKeysToDetails(): void {
  const focus = () => detailsPane()?.querySelector<HTMLElement>(FIELDS)?.focus();
  if (detailsPane()) focus();
  else afterPaint(focus);
}

const FIELDS = ':is(textarea, input, select, button, a[href]):not([disabled], header *)';

function detailsPane(): Element | null {
  return document.querySelector('aside');
}
