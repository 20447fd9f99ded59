/** Keys that mean something on an issue's page alone, and what they do: keys of `issue.json`, `keys`. */
export const ISSUE_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Up', 'Down'], does: 'go' },
  { keys: ['Left', 'Right'], does: 'column' },
  { keys: ['Enter'], does: 'edit' },
  { keys: ['S'], does: 'stance' },
  { keys: ['Alt+Left'], does: 'back' },
];
