/** Keys that mean something in the agenda, and what they do: keys of `agenda.json`, `keys`. */
export const AGENDA_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Up', 'Down'], does: 'go' },
  { keys: ['Left', 'Right'], does: 'across' },
  { keys: ['Enter', 'A'], does: 'add' },
  { keys: ['Alt+Up', 'Alt+Down'], does: 'reorder' },
  { keys: ['Alt+Left', 'Alt+Right'], does: 'move' },
  { keys: ['Plus', '-'], does: 'minutes' },
  { keys: ['0'], does: 'type' },
  { keys: ['P'], does: 'purpose' },
  { keys: ['S'], does: 'split' },
  { keys: ['B'], does: 'break' },
  { keys: ['F2'], does: 'edit' },
  { keys: ['Enter'], does: 'details' },
];
