import { HEARS_KEYS } from '../../components/rows/hears-keys.ts';

const PLACE = `${HEARS_KEYS}, [tabindex="0"]:not(button, a, input, select, textarea)`;

/** Where a view hears its keys, if it has such a place: not a button, which would be pressed by them. */
export function placeIn(view: Element | null): HTMLElement | null {
  return view?.querySelector<HTMLElement>(PLACE) ?? null;
}
