/** Facts beside each other, a dot between them, at which a line may end but not begin; those that are empty are left out. */
export function inARow(facts: readonly (string | null | undefined | false)[]): string {
  return facts.filter(Boolean).join('\u00A0· ');
}
