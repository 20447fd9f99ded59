/** The part of a keyboard event that says which keys were pressed. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key was pressed: what the same key means depends on it. */
export interface KeyContext {
  readonly mac: boolean;
  /** Whether the window, or the line that is typed in, runs from right to left. */
  readonly rtl: boolean;
}

/** The caret in the line that is typed in. */
export interface CaretPlace {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** Whether it is on the first and on the last line, of those that the text is wrapped into. */
  readonly onFirstLine: boolean;
  readonly onLastLine: boolean;
}

/** What a key asks for while a line is typed in. */
export type TypingIntent =
  | 'enter'
  | 'move-in'
  | 'move-out'
  | 'move-up'
  | 'move-down'
  | 'erase-back'
  | 'erase-on'
  | 'line-above'
  | 'line-below'
  | 'end-of-previous'
  | 'start-of-next'
  | 'stop-typing'
  | 'show-issue'
  /** Keys that would put a line break or a tab into a line of text. */
  | 'nothing';

/** What a key asks for while the tree is walked through. */
export type TreeIntent =
  | { readonly go: Direction; readonly extend: boolean }
  | { readonly find: string }
  | { readonly act: TreeAct };

/** Where a key goes among the rows that show. */
export type Direction = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';

/** What a key does to the rows it acts on. */
export type TreeAct =
  | 'close-or-parent'
  | 'open-or-child'
  | 'open-siblings'
  | 'type'
  | 'delete'
  | 'pick'
  | 'pick-all'
  | 'clear'
  | 'show-issue'
  | 'move-up'
  | 'move-down'
  | 'move-in'
  | 'move-out';

/** What a key pressed in a line means for the outline; `null` where the text field keeps it. */
export function typingIntent(
  press: KeyPress,
  caret: CaretPlace,
  context: KeyContext,
): TypingIntent | null {
  const command = context.mac ? press.metaKey : press.ctrlKey;
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey;
  const bare = plain && !press.shiftKey;
  switch (press.key) {
    case 'Enter':
      if (command && !press.altKey && !press.shiftKey) return 'show-issue';
      return bare ? 'enter' : 'nothing';
    case 'Tab':
      if (!plain) return null;
      return press.shiftKey ? 'move-out' : 'move-in';
    case 'Escape':
      return bare ? 'stop-typing' : null;
    case 'ArrowUp':
      if (isAltOnly(press)) return 'move-up';
      return bare && caret.onFirstLine ? 'line-above' : null;
    case 'ArrowDown':
      if (isAltOnly(press)) return 'move-down';
      return bare && caret.onLastLine ? 'line-below' : null;
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (!bare || caret.start !== caret.end) return null;
      const back = (press.key === 'ArrowLeft') !== context.rtl;
      if (back) return caret.start === 0 ? 'end-of-previous' : null;
      return caret.end === caret.length ? 'start-of-next' : null;
    }
    case 'Backspace':
      return plain && caret.start === 0 && caret.end === 0 ? 'erase-back' : null;
    case 'Delete':
      return bare && caret.start === caret.length ? 'erase-on' : null;
    default:
      return null;
  }
}

/** What a key pressed in the tree means; `null` for keys that are none of its own. */
export function treeIntent(press: KeyPress, context: KeyContext): TreeIntent | null {
  const { key, shiftKey } = press;
  const command = context.mac ? press.metaKey : press.ctrlKey;
  if (isAltOnly(press)) return altIntent(key, context);
  if (press.altKey) return null;
  const go = DIRECTIONS[key];
  if (go && !command) return { go, extend: shiftKey };
  if (command) return commandIntent(key, shiftKey);
  if (press.ctrlKey || press.metaKey) return null;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      if (shiftKey) return null;
      return { act: (key === 'ArrowRight') !== context.rtl ? 'open-or-child' : 'close-or-parent' };
    case 'Enter':
    case 'F2':
      return { act: 'type' };
    case 'Delete':
    case 'Backspace':
      return { act: 'delete' };
    case ' ':
      return { act: 'pick' };
    case 'Escape':
      return { act: 'clear' };
    case '*':
      return { act: 'open-siblings' };
    default:
      return /^[\p{L}\p{N}]$/u.test(key) ? { find: key } : null;
  }
}

/** The letter that, on a position, records a stance instead of looking for a line. */
export const STANCE_KEY = 's';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'first',
  End: 'last',
};

function commandIntent(key: string, shift: boolean): TreeIntent | null {
  if (shift) return null;
  switch (key) {
    case 'Enter':
      return { act: 'show-issue' };
    case ' ':
      return { act: 'pick' };
    case 'a':
    case 'A':
      return { act: 'pick-all' };
    default:
      return null;
  }
}

// Tab must lead out of the tree, so that nobody is caught in it; Alt with an arrow moves in and out.
function altIntent(key: string, { rtl }: KeyContext): TreeIntent | null {
  switch (key) {
    case 'ArrowUp':
      return { act: 'move-up' };
    case 'ArrowDown':
      return { act: 'move-down' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { act: (key === 'ArrowRight') !== rtl ? 'move-in' : 'move-out' };
    default:
      return null;
  }
}

function isAltOnly({ altKey, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
  return altKey && !ctrlKey && !metaKey && !shiftKey;
}
