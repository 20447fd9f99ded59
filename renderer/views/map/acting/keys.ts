import type { KeyPress } from '../../outline/typing/keys.ts';
import { REACHES, type Reach } from '../walking/neighbourhood.ts';
import type { Step } from '../walking/walk.ts';

/** What a key asks for while one walks through the map. */
export type MapIntent =
  | { readonly go: Step }
  /** Along the ties across the trees, one after the other. */
  | { readonly follow: 1 | -1 }
  /** To the next or the previous card that a search or a filter found. */
  | { readonly hit: 1 | -1 }
  | { readonly focus: Reach }
  | { readonly act: MapAct };

/** What a key asks for on a card, besides going somewhere. */
export type MapAct =
  | 'type'
  | 'add-child'
  | 'add-sibling'
  | 'fold'
  | 'close'
  | 'open'
  | 'link'
  | 'stance'
  | 'menu'
  | 'pick'
  | 'delete'
  | 'show-issue'
  | 'move-up'
  | 'move-down'
  | 'escape';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'parent',
  ArrowRight: 'child',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

const ACTS: Readonly<Record<string, MapAct>> = {
  Enter: 'type',
  F2: 'type',
  a: 'add-child',
  Insert: 'add-child',
  '[': 'close',
  ']': 'open',
  l: 'link',
  s: 'stance',
  ContextMenu: 'menu',
  Delete: 'delete',
  Backspace: 'delete',
  Escape: 'escape',
};

/**
 * What a key pressed on a card means; `null` for keys that are none of the map's.
 * @param mac whether Cmd is the key for commands, instead of Ctrl
 */
export function mapIntent(press: KeyPress, mac: boolean): MapIntent | null {
  const { key, shiftKey } = press;
  const command = mac ? press.metaKey : press.ctrlKey;
  if (press.altKey) return altIntent(press);
  if (command) return shiftKey ? null : commandIntent(key);
  if (press.ctrlKey || press.metaKey) return null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === 'x') return { follow: shiftKey ? -1 : 1 };
  if (letter === 'n' || letter === 'F3') return { hit: shiftKey ? -1 : 1 };
  if (shiftKey) return shiftIntent(key);
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step) return { go: step };
  const reach = REACHES.find((steps) => String(steps) === key);
  if (reach) return { focus: reach };
  const act = Object.hasOwn(ACTS, letter) ? ACTS[letter] : undefined;
  return act ? { act } : null;
}

function shiftIntent(key: string): MapIntent | null {
  switch (key) {
    case 'F10':
      return { act: 'menu' };
    case 'Enter':
      return { act: 'add-sibling' };
    default:
      return null;
  }
}

function commandIntent(key: string): MapIntent | null {
  switch (key) {
    case 'Enter':
      return { act: 'show-issue' };
    case ' ':
      return { act: 'pick' };
    default:
      return null;
  }
}

function altIntent({ key, ctrlKey, metaKey, shiftKey }: KeyPress): MapIntent | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  if (key === 'ArrowUp') return { act: 'move-up' };
  return key === 'ArrowDown' ? { act: 'move-down' } : null;
}
