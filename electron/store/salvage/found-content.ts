import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { isClock } from '../../../shared/model/clock.ts';
import {
  ENTITY_KINDS,
  entitySchemas,
  type Entity,
  type EntityKind,
} from '../../../shared/model/entities.ts';
import { idSchema, type Id } from '../../../shared/model/id.ts';
import { originSchema } from '../../../shared/model/log.ts';
import { withLaterFields } from '../../../shared/model/later-fields.ts';
import { isRecord } from '../../../shared/record.ts';
import type { FoundRow } from './found-rows.ts';
import type { ChangeRecord, TransactionRecord } from '../log/log-record.ts';
import { migrate } from '../migrations/index.ts';
import { ENTITY_TABLES, entityTable, toEntity, type Cell } from '../tables/rows.ts';

/** What rows turned out to be. */
export interface FoundContent {
  readonly entities: ReadonlyMap<Id, { readonly kind: EntityKind; readonly entity: Entity }>;
  /** The ids that the tables' indexes name: of what is there, also where its row is lost. */
  readonly indexed: ReadonlySet<Id>;
  /** By number. */
  readonly transactions: ReadonlyMap<number, TransactionRecord & { readonly hash: string }>;
  /** By number of transaction, in order. */
  readonly changes: ReadonlyMap<number, readonly ChangeRecord[]>;
}

/** Sorts rows by what they can only be: what fits none is left out. */
export function contentOf(rows: Iterable<FoundRow>): FoundContent {
  const columns = columnsByKind();
  const entities = new Map<Id, { readonly kind: EntityKind; readonly entity: Entity }>();
  const transactions = new Map<number, TransactionRecord & { readonly hash: string }>();
  const changes = new Map<number, Map<number, ChangeRecord>>();
  const indexed = new Set<Id>();
  for (const { rowid, cells } of rows) {
    const change = changeOf(cells);
    const transaction = transactionOf(rowid, cells);
    if (transaction) transactions.set(transaction.seq, transaction);
    else if (cells.length === 2) {
      if (idSchema.safeParse(cells[0]).success) indexed.add(String(cells[0]));
    } else if (change) {
      const own = changes.get(change.seq) ?? new Map<number, ChangeRecord>();
      changes.set(change.seq, own.set(change.place, change));
    } else {
      const found = entityOf(columns, cells);
      if (found) entities.set(found.entity.id, found);
    }
  }
  const inOrder = [...changes].map(
    ([seq, own]) => [seq, [...own.values()].toSorted((a, b) => a.place - b.place)] as const,
  );
  return { entities, indexed, transactions, changes: new Map(inOrder) };
}

const clockSchema = z.string().refine(isClock);

/** A text that is a JSON object. */
const jsonSchema = z.string().refine(isJsonObject);

const transactionSchema = z
  .strictObject({
    seq: z.int().min(1),
    id: idSchema,
    clock: clockSchema,
    author: z.string(),
    origin: originSchema,
    target: idSchema.nullable(),
    label: jsonSchema,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ origin, target }) => (target === null) === ['command', 'merge'].includes(origin));

const changeSchema = z.strictObject({
  seq: z.int().min(0),
  place: z.int().min(0),
  clock: clockSchema,
  kind: z.enum(ENTITY_KINDS),
  entity_id: idSchema,
  fields: jsonSchema,
  replaced: jsonSchema,
});

function transactionOf(
  seq: number,
  cells: readonly Cell[],
): (TransactionRecord & { readonly hash: string }) | null {
  const [row, id, clock, author, origin, target, label, hash] = cells;
  if (cells.length !== 8 || row !== null) return null;
  const found = { seq, id, clock, author, origin, target, label, hash };
  return transactionSchema.safeParse(found).data ?? null;
}

function changeOf(cells: readonly Cell[]): ChangeRecord | null {
  const [seq, place, clock, kind, entity, fields, replaced] = cells;
  if (cells.length !== 7) return null;
  const found = { seq, place, clock, kind, entity_id: entity, fields, replaced };
  return changeSchema.safeParse(found).data ?? null;
}

/** The entity that a row holds: of the only kind whose schema takes it. */
function entityOf(
  columns: ReadonlyMap<EntityKind, readonly string[]>,
  cells: readonly Cell[],
): { readonly kind: EntityKind; readonly entity: Entity } | null {
  if (cells[0] !== null || !idSchema.safeParse(cells[1]).success) return null;
  for (const [kind, fields] of columns) {
    if (cells.length > fields.length) continue;
    const row: Record<string, unknown> = {};
    // The first is the row's number.
    cells.forEach((cell, index) => index > 0 && (row[fields[index] ?? ''] = cell));
    const entity = parsed(kind, row);
    if (entity) return { kind, entity };
  }
  return null;
}

function parsed(kind: EntityKind, row: Record<string, unknown>): Entity | null {
  try {
    const table = entityTable(kind);
    // A row of an older version has fewer columns.
    const converted = table.converted.filter(({ field }) => field in row);
    toEntity({ ...table, converted }, row);
    const result = entitySchemas[kind].safeParse(withLaterFields(kind, row));
    return result.success ? result.data : null;
  } catch {
    // A list that is no JSON.
    return null;
  }
}

/** The fields of each kind's table, in the order in which its rows have them. */
function columnsByKind(): ReadonlyMap<EntityKind, readonly string[]> {
  const db = new Sqlite(':memory:');
  try {
    migrate(db, 0);
    return new Map(
      ENTITY_TABLES.map(({ kind, name, columns }) => [
        kind,
        db
          .prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
          .pluck()
          .all(name)
          .map((column) => columns.find((known) => known.name === column)?.field ?? column),
      ]),
    );
  } finally {
    db.close();
  }
}

function isJsonObject(text: string): boolean {
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}
