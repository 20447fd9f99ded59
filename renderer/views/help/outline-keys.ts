import type { SignKind } from '../../components/elements/KindSign.tsx';

interface Keys {
  readonly keys: readonly string[];
  /** What they do: a key of `keys` in `app.json`. */
  readonly does: string;
}

/** Keys that mean something while a line of the outline is typed in. */
export const LINE_KEYS: readonly Keys[] = [
  { keys: ['Enter'], does: 'next-line' },
  { keys: ['Backspace'], does: 'join' },
  { keys: ['Tab'], does: 'in' },
  { keys: ['Shift+Tab'], does: 'out' },
  { keys: ['Alt+Up', 'Alt+Down'], does: 'move' },
  { keys: ['Up', 'Down'], does: 'go' },
  { keys: ['CmdOrCtrl+Enter'], does: 'page' },
  { keys: ['Escape'], does: 'leave' },
];

/** Keys that mean something while the outline is walked through. */
export const TREE_KEYS: readonly Keys[] = [
  { keys: ['Enter'], does: 'type' },
  { keys: ['S'], does: 'stance' },
  { keys: ['Left', 'Right'], does: 'fold' },
  { keys: ['*'], does: 'unfold-all' },
  { keys: ['Alt+Left', 'Alt+Right'], does: 'out-in' },
  { keys: ['Shift+Up', 'Shift+Down'], does: 'select-more' },
  { keys: ['Space'], does: 'pick' },
  { keys: ['CmdOrCtrl+A'], does: 'pick-all' },
  { keys: ['Shift+F10'], does: 'menu-of' },
  { keys: ['Escape'], does: 'clear' },
];

/** The characters with which a line begins, and what it becomes. */
export const OUTLINE_SIGNS: readonly { readonly sign: string; readonly kind: SignKind }[] = [
  { sign: '?', kind: 'issue' },
  { sign: '=', kind: 'position' },
  { sign: '+', kind: 'pro' },
  { sign: '-', kind: 'contra' },
  { sign: '~', kind: 'assumption' },
  { sign: '@', kind: 'reference' },
];
