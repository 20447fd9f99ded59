/** Keys that mean something on the map alone, and what they do: keys of `map.json`, `keys`. */
export const MAP_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Left', 'Right'], does: 'go' },
  { keys: ['Up', 'Down'], does: 'beside' },
  { keys: ['Enter'], does: 'type' },
  { keys: ['Enter'], does: 'next' },
  { keys: ['Tab'], does: 'under' },
  { keys: ['A', 'Insert'], does: 'insert' },
  { keys: ['Shift+Enter'], does: 'beside-it' },
  { keys: ['Space'], does: 'fold' },
  { keys: ['X', 'Shift+X'], does: 'across' },
  { keys: ['N', 'Shift+N'], does: 'hit' },
  { keys: ['1', '2', '3'], does: 'around' },
  { keys: ['L'], does: 'tie' },
  { keys: ['S'], does: 'stance' },
  { keys: ['Shift+F10'], does: 'menu' },
  { keys: ['CmdOrCtrl+Space'], does: 'pick' },
  { keys: ['Escape'], does: 'escape' },
];
