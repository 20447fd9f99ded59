import { DATA_KEYS, DATA_VERSION } from '../documents/data-keys.ts';
import { withLaterFields } from '../model/later-fields.ts';
import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { malformed } from '../model/refusal.ts';
import type { EntityRows } from '../model/state.ts';
import { parseJson } from './json-text.ts';
import { itemLines } from './json-lines.ts';
import type { Reader, Reading, Remark } from './reader.ts';

/** Reads what the data format writes, entity by entity: one that is not well-formed costs no other. */
export const jsonReader: Reader = {
  name: 'json',
  recognizes: (text) => /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text),
  read: (text) => {
    const parsed = parseJson(text);
    if ('code' in parsed) return parsed;
    const file = parsed.value;
    if (typeof file !== 'object' || file === null || Array.isArray(file))
      return { code: 'not-data', values: {} };
    const schema: unknown = Object.hasOwn(file, 'schema')
      ? (file as { schema: unknown }).schema
      : '';
    const version = versionOf(schema);
    if (version === null) return { code: 'not-data', values: {} };
    if (version > DATA_VERSION) return { code: 'newer-data', values: { version } };
    return readFile(file as Readonly<Record<string, unknown>>, version, itemLines(text));
  },
};

function versionOf(schema: unknown): number | null {
  const digits =
    typeof schema === 'string' ? /^moot-data-([1-9]\d{0,8})$/.exec(schema)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

function readFile(
  file: Readonly<Record<string, unknown>>,
  version: number,
  linesOf: ReadonlyMap<string, readonly number[]>,
): Reading {
  const kinds = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [DATA_KEYS[kind], kind]));
  const rows: Record<string, Entity[]> = {};
  const lines = new Map<Id, number>();
  const leftOut: Remark[] = [];
  for (const key of Object.keys(file)) {
    const kind = kinds.get(key);
    const items = file[key];
    if (!kind || !Array.isArray(items)) {
      if (key !== 'schema') leftOut.push({ code: 'unknown-part', values: { key }, line: null });
      continue;
    }
    rows[kind] = [];
    for (const [index, item] of items.entries()) {
      const line = linesOf.get(key)?.[index] ?? null;
      const remark = (code: string, values: Remark['values']): void => {
        leftOut.push({ code, values: { kind, ...values }, line });
      };
      const checked = entitySchemas[kind].safeParse(ofVersion(version, kind, item));
      if (!checked.success) {
        remark('malformed', malformed(checked.error).values);
      } else if (lines.has(checked.data.id)) {
        remark('twice', { id: checked.data.id });
      } else {
        lines.set(checked.data.id, line ?? 0);
        rows[kind].push(checked.data as Entity);
      }
    }
  }
  return {
    format: 'json',
    title: rows['workspace']?.[0]
      ? (rows['workspace'][0] as { readonly title: string } & Entity).title
      : '',
    rows: rows as EntityRows,
    speaksOf: 'everything',
    lines,
    leftOut,
    notes: [],
  };
}

/** An item as this version has it: what an earlier one did not know is as it was then. */
function ofVersion(version: number, kind: EntityKind, item: unknown): unknown {
  const isOld = version < DATA_VERSION && typeof item === 'object' && item !== null;
  return isOld ? withLaterFields(kind, item) : item;
}
