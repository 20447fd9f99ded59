import { DATA_KEYS } from '../../documents/data-keys.ts';
import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { withLaterFields } from '../../model/later-fields.ts';
import { malformed } from '../../model/refusal.ts';
import type { EntityRows } from '../../model/state.ts';
import type { Reading, Remark, ReadableFormat } from '../reader.ts';
import { withoutGuard, type Table } from './table.ts';

type Field = { safeParse(value: unknown): { readonly success: boolean } };

/** The kind of entity that a table of ours holds, by its columns; `null` for a table of anybody else's. */
export function ownKind({ name, heads }: Table): EntityKind | null {
  if (!heads.includes('id') || !heads.includes('createdAt')) return null;
  const fitting = ENTITY_KINDS.filter((kind) =>
    heads.every((head) => head === '' || Object.hasOwn(entitySchemas[kind].shape, head)),
  );
  const named = fitting.find((kind) => fileName(kind) === name.toLowerCase());
  const missing = (kind: EntityKind): number =>
    Object.keys(entitySchemas[kind].shape).filter((field) => !heads.includes(field)).length;
  return named ?? fitting.toSorted((a, b) => missing(a) - missing(b))[0] ?? null;
}

function fileName(kind: EntityKind): string {
  return DATA_KEYS[kind].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads the tables that the data format writes; a row that is not well-formed costs no other. */
export function readOwnTables(
  tables: readonly { readonly kind: EntityKind; readonly table: Table }[],
  format: ReadableFormat,
): Reading {
  const rows: Record<string, Entity[]> = {};
  const lines = new Map<Id, number>();
  const leftOut: Remark[] = [];
  for (const { kind, table } of tables) {
    const fields: Readonly<Record<string, Field>> = entitySchemas[kind].shape;
    const found = (rows[kind] ??= []);
    for (const { cells, line } of table.rows) {
      const item = Object.fromEntries(
        table.heads.flatMap((head, at): [string, unknown][] => {
          const field = fields[head];
          return field ? [[head, valueOf(field, withoutGuard(cells[at] ?? ''))]] : [];
        }),
      );
      const checked = entitySchemas[kind].safeParse(withLaterFields(kind, item));
      const remark = (code: string, values: Remark['values']): void => {
        leftOut.push({ code, values: { kind, ...values }, line });
      };
      if (!checked.success) remark('malformed', malformed(checked.error).values);
      else if (lines.has(checked.data.id)) remark('twice', { id: checked.data.id });
      else {
        lines.set(checked.data.id, line);
        found.push(checked.data);
      }
    }
  }
  const workspace = rows['workspace']?.[0] as { readonly title: string } | undefined;
  return {
    format,
    title: workspace?.title ?? '',
    rows: rows as EntityRows,
    speaksOf: 'everything',
    lines,
    leftOut,
    notes: [],
  };
}

/** A cell as the field of its column takes it: a text, nothing, a number, yes or no, or a list with an item a line. */
function valueOf(field: Field, cell: string): unknown {
  const lower = cell.toLowerCase();
  const candidates: readonly unknown[] = [
    cell,
    ...(cell === '' ? [null] : [Number(cell)]),
    ...(lower === 'true' || lower === 'false' ? [lower === 'true'] : []),
    cell === '' ? [] : cell.split('\n'),
  ];
  const fitting = candidates.findIndex((candidate) => field.safeParse(candidate).success);
  return fitting === -1 ? cell : candidates[fitting];
}
