import type { SignKind } from '../../components/KindSign.tsx';

/** Keys that mean something in the outline alone, and what they do: keys of `app.json`, `keys`. */
export const OUTLINE_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] =
  [
    { keys: ['Enter'], does: 'next-line' },
    { keys: ['Tab'], does: 'in' },
    { keys: ['Shift+Tab'], does: 'out' },
    { keys: ['Alt+Up', 'Alt+Down'], does: 'move' },
    { keys: ['Up', 'Down'], does: 'go' },
    { keys: ['Left', 'Right'], does: 'fold' },
    { keys: ['Shift+Up', 'Shift+Down'], does: 'select-more' },
    { keys: ['Escape'], does: 'leave' },
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
