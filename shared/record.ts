/** Whether a value, such as what came of JSON, is an object with fields: neither `null` nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a field of an object; `undefined` where it has none of this name. */
export function fieldIn(of: object, field: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[field];
}
