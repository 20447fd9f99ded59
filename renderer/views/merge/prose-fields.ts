/** The fields in which people write, so that they can settle a collision by new words. */
const PROSE: ReadonlySet<string> = new Set([
  'text',
  'detail',
  'title',
  'name',
  'reason',
  'responseText',
  'notes',
  'quotation',
  'locator',
  'outcome',
]);

/** Whether people write freely in a field, rather than choose what it says. */
export function isProse(field: string): boolean {
  return PROSE.has(field);
}
