/** The part of a keyboard event that says which keys were pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** An accelerator taken apart. */
interface Keys {
  /** Lower case; Electron's name of the key, `up` or `=` or `f2`. */
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

type Platform = 'darwin' | 'win32' | 'linux';

/** Electron's names of keys that the web names otherwise. */
const WEB_NAMES: Readonly<Record<string, string>> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  esc: 'escape',
  space: ' ',
  plus: '+',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  plus: '+',
};

/** The physical keys of characters that another layout, Alt or Shift turns into something else. */
const CODES: Readonly<Record<string, string>> = {
  '=': 'Equal',
  '-': 'Minus',
  ',': 'Comma',
};

function parse(accelerator: string): Keys {
  const parts = accelerator.split('+');
  const modifiers = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()));
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    mod: modifiers.has('cmdorctrl'),
    alt: modifiers.has('alt'),
    shift: modifiers.has('shift'),
  };
}

/**
 * Whether a key press is the one that an accelerator names.
 * @param accelerator in Electron's notation, `CmdOrCtrl+Shift+Z`
 */
export function matches(accelerator: string, press: KeyPress, platform: Platform): boolean {
  const { key, mod, alt, shift } = parse(accelerator);
  const [command, other] =
    platform === 'darwin' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (command !== mod || other || press.altKey !== alt || press.shiftKey !== shift) return false;
  const pressed = press.key.toLowerCase();
  if (pressed === (WEB_NAMES[key] ?? key)) return true;
  // The key that deletes on a Mac is this one.
  if (platform === 'darwin' && key === 'delete' && pressed === 'backspace') return true;
  // With Alt, macOS and some layouts give another character: there the place of the key decides.
  return (
    alt && press.code === (CODES[key] ?? (/^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : ''))
  );
}

/**
 * An accelerator as people of a platform read it: `⇧⌘Z` or `Ctrl+Shift+Z`.
 * @param accelerator in Electron's notation
 * @param say what a key with a name is called: a key of `key` in `app.json`
 */
export function formatKeys(
  accelerator: string,
  platform: Platform,
  say: (key: string) => string,
): string {
  const { key, mod, alt, shift } = parse(accelerator);
  const isNamed = key.length > 1 && !/^f\d+$/.test(key);
  const name = SYMBOLS[key] ?? (isNamed ? say(key) : key.toUpperCase());
  if (platform === 'darwin') {
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  }
  return [mod && say('ctrl'), alt && say('alt'), shift && say('shift'), name]
    .filter(Boolean)
    .join('+');
}

/** An accelerator as `aria-keyshortcuts` has it: `Control+Shift+Z`. */
export function ariaKeys(accelerator: string, platform: Platform): string {
  const { key, mod, alt, shift } = parse(accelerator);
  const web = WEB_NAMES[key] ?? key;
  const name = web.startsWith('arrow') ? `Arrow${capitalize(web.slice(5))}` : capitalize(web);
  const command = platform === 'darwin' ? 'Meta' : 'Control';
  return [mod && command, alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the keyboard dispatcher needs to know of where a key was pressed. */
export interface KeyTarget {
  /** A text field, or something else in which text is typed. */
  readonly typing: boolean;
  /** The view, or nothing in particular: not a button or a field beside it. */
  readonly inView: boolean;
  /** A text field that holds nothing that is not saved: undo is the workspace's there. */
  readonly undoIsApps: boolean;
}

/**
 * Whether an accelerator may act where a key was pressed: text fields keep the keys that mean
 * something in them, and bare keys such as Delete act on the view from nowhere else.
 */
export function mayAct(accelerator: string, target: KeyTarget): boolean {
  const { key, mod } = parse(accelerator);
  if (/^f\d+$/.test(key)) return true;
  if (!mod) return target.inView && !target.typing;
  if (!target.typing) return true;
  return key === 'z' || key === 'y' ? target.undoIsApps : true;
}
