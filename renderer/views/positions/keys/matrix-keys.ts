/** Keys that mean something in the matrix of positions alone, and what they do: keys of `positions.json`, `keys`. */
export const MATRIX_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Up', 'Down', 'Left', 'Right'], does: 'go' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['CmdOrCtrl+Home', 'CmdOrCtrl+End'], does: 'corners' },
  { keys: ['PageUp', 'PageDown'], does: 'page' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['S'], does: 'stance' },
  { keys: ['Escape'], does: 'back' },
];
