/** The fields that hold what people say: a change of them is another wording. */
const WORDED: ReadonlySet<string> = new Set([
  'text',
  'detail',
  'responseText',
  'locator',
  'version',
  'quotation',
  'url',
  'reason',
  'title',
  'name',
  'shortName',
  'notes',
  'outcome',
]);

/** Whether a field holds what people say, so that an older wording is worth reading. */
export function isWorded(field: string): boolean {
  return WORDED.has(field);
}
