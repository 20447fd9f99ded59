/** The codes of what keeps a file from being opened because of the file itself. */
const DAMAGE: ReadonlySet<string> = new Set([
  'damaged',
  'truncated',
  'empty-file',
  'foreign-schema',
  'not-a-workspace',
]);

/** Whether an error says that a file is damaged: then something of it may still be saved. */
export function isDamage({ code }: { readonly code: string }): boolean {
  return DAMAGE.has(code);
}
