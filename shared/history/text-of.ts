/** The fields by which people know what an entity says, the one that says most first. */
const SAYING = ['text', 'title', 'name', 'reason'] as const;

/** What an entity says, in its own words; empty for what has none. */
export function textOf(fields: object): string {
  const values = fields as Readonly<Record<string, unknown>>;
  for (const field of SAYING) {
    const value = values[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}
