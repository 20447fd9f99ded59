/** Keys that mean something in the history, and what they do: keys of `history.json`, `keys`. */
export const HISTORY_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] =
  [
    { keys: ['Up', 'Down'], does: 'go' },
    { keys: ['Right'], does: 'tools' },
    { keys: ['Enter'], does: 'open' },
    { keys: ['R'], does: 'restore' },
    { keys: ['L'], does: 'look' },
    { keys: ['H'], does: 'history' },
  ];
