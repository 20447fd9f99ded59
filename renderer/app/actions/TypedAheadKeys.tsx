import { useEffect } from 'react';
import { useAppStore } from '../../state/store.ts';
import { isDialogOpen } from '../../state/ui.ts';
import { placeIn } from '../frame/view-place.ts';
import { typeAhead, type Next } from './typed-ahead.ts';

/** So many frames whoever gives the focus back by itself is left to do so. */
const GIVEN_BACK = 3;

/** So many frames the code of something is waited for: some seconds. */
const PATIENCE = 300;

/**
 * Keeps the keys that are pressed while what was asked for, a dialogue or a view, is on its way or has not got the focus yet,
 * and gives them to it: no letter is lost, and none lands in what had the focus before.
 */
export function TypedAheadKeys() {
  const store = useAppStore();
  useEffect(() => {
    const hasDialog = () => isDialogOpen(store.getState());
    const isThere = () => {
      const { activeElement } = document;
      if (hasDialog()) return activeElement?.closest('[role=dialog]') != null;
      return activeElement !== document.body || hearsFromAnywhere(document.querySelector('main'));
    };
    const meanwhile = (frames: number): Next => {
      if (frames < GIVEN_BACK) return 'wait';
      const main = document.querySelector('main');
      const home = hasDialog() ? dialogOnTop() : placeIn(main);
      home?.focus({ preventScroll: true });
      if (home && isThere()) return 'give';
      if (!hasDialog() && (!main || isReady(main))) return 'give';
      return frames < PATIENCE ? 'wait' : 'drop';
    };
    const ahead = typeAhead({ isThere, meanwhile });
    const press = (event: KeyboardEvent) => {
      if (!canBePressedAgain(event)) return;
      // What other keys wait for, a shortcut may go past; it does not overtake them.
      if (ahead.isEmpty() && (isShortcut(event) || isThere())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ahead.add(event);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      ahead.drop();
    };
  }, [store]);
  return null;
}

/** Whether the view has come and knows where it stands. */
function isReady(main: Element): boolean {
  return main.hasChildNodes() && !main.querySelector('[aria-busy=true]');
}

/** Whether a view has come that has no place for its keys: keeping them would only let those overtake that cannot be kept. */
function hearsFromAnywhere(main: Element | null): boolean {
  return main !== null && isReady(main) && placeIn(main) === null;
}

function dialogOnTop(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1) ?? null;
}

/** Keys by which only the browser does something, and those that only change others. */
const NOT_AGAIN: ReadonlySet<string> = new Set([
  'Tab',
  'Dead',
  'Process',
  'Unidentified',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
]);

/** Whether a person pressed a key that a program can press once more to the same effect. */
function canBePressedAgain(event: KeyboardEvent): boolean {
  const { isTrusted, isComposing, key } = event;
  if (!isTrusted || isComposing || NOT_AGAIN.has(key)) return false;
  return !(isShortcut(event) && CLIPBOARD.has(key.toLowerCase()));
}

/** A program may not paste. */
const CLIPBOARD: ReadonlySet<string> = new Set(['x', 'c', 'v']);

/** On some keyboards, Ctrl and Alt together make letters. */
function isShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}
