import type { Database, Statement } from 'better-sqlite3';
import { sameValue } from '../../../shared/model/changes.ts';
import type { Entity, EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { EntityRows } from '../../../shared/model/state.ts';
import { groupedInsert } from './grouped-insert.ts';
import {
  ENTITY_TABLES,
  pushCells,
  selection,
  toEntity,
  type Cell,
  type EntityTable,
} from './rows.ts';

/** What can be asked of the tables of entities, and done to them. */
export interface EntityStatements {
  /** Every entity of the file, by kind. */
  all(): EntityRows;
  /** Puts in new entities; gives the row of the first, which the others follow. */
  insert(kind: EntityKind, entities: readonly Entity[]): number;
  /** Makes an entity what it is now; gives its row, or `null` where it is what it was. */
  update(kind: EntityKind, before: Entity, after: Entity): number | null;
  /** Takes an entity out; gives the row that it had. */
  remove(kind: EntityKind, id: Id): number;
  /** The id of the entity in a row, if there is one. */
  idAt(kind: EntityKind, row: number): Id | undefined;
  /** The entity in a row, if there is one. */
  at(kind: EntityKind, row: number): Entity | undefined;
}

/** Prepares the statements of the entities' tables, each when it is first needed. */
export function entityStatements(db: Database): EntityStatements {
  const made = new Map(ENTITY_TABLES.map((table) => [table.kind, new TableStatements(db, table)]));
  const of = (kind: EntityKind): TableStatements => made.get(kind) as TableStatements;
  return {
    all: () => Object.fromEntries([...made].map(([kind, statements]) => [kind, statements.all()])),
    insert: (kind, entities) => of(kind).insert(entities),
    update: (kind, before, after) => of(kind).update(before, after),
    remove: (kind, id) => of(kind).remove(id),
    idAt: (kind, row) => of(kind).idAt(row),
    at: (kind, row) => of(kind).at(row),
  };
}

class TableStatements {
  readonly #db: Database;
  readonly #table: EntityTable;
  readonly #insert: (entities: readonly Entity[]) => number;
  readonly #updates = new Map<string, Statement<Cell[], number>>();
  #remove: Statement<[Id], number> | null = null;
  #idAt: Statement<[number], Id> | null = null;
  #at: Statement<[number], Record<string, unknown>> | null = null;

  constructor(db: Database, table: EntityTable) {
    this.#db = db;
    this.#table = table;
    const { name, columns } = table;
    const into = `${name} (${columns.map((column) => column.name).join(', ')})`;
    this.#insert = groupedInsert(db, into, columns.length, (cells, entity) =>
      pushCells(cells, columns, entity),
    );
  }

  all(): readonly Entity[] {
    const table = this.#table;
    const rows = this.#db
      .prepare<[], Record<string, unknown>>(`SELECT ${selection(table)} FROM ${table.name}`)
      .all();
    if (table.converted.length > 0) for (const row of rows) toEntity(table, row);
    return rows as unknown as readonly Entity[];
  }

  insert(entities: readonly Entity[]): number {
    return this.#insert(entities) - entities.length + 1;
  }

  /** Sets only what differs: an index on a column that is set is written, whatever the value. */
  update(before: Entity, after: Entity): number | null {
    const { name, columns } = this.#table;
    const [was, is]: Readonly<Record<string, unknown>>[] = [before, after];
    const changed = columns.filter(({ field }) => !sameValue(was?.[field], is?.[field]));
    if (changed.length === 0) return null;
    const set = changed.map((column) => `${column.name} = ?`).join(', ');
    let update = this.#updates.get(set);
    if (!update) {
      const sql = `UPDATE ${name} SET ${set} WHERE id = ? RETURNING row`;
      update = this.#db.prepare<Cell[], number>(sql).pluck();
      this.#updates.set(set, update);
    }
    const cells: Cell[] = [];
    pushCells(cells, changed, after);
    return update.get(...cells, after.id) as number;
  }

  remove(id: Id): number {
    this.#remove ??= this.#db
      .prepare<[Id], number>(`DELETE FROM ${this.#table.name} WHERE id = ? RETURNING row`)
      .pluck();
    return this.#remove.get(id) as number;
  }

  idAt(row: number): Id | undefined {
    this.#idAt ??= this.#db
      .prepare<[number], Id>(`SELECT id FROM ${this.#table.name} WHERE row = ?`)
      .pluck();
    return this.#idAt.get(row);
  }

  at(row: number): Entity | undefined {
    const table = this.#table;
    this.#at ??= this.#db.prepare<[number], Record<string, unknown>>(
      `SELECT ${selection(table)} FROM ${table.name} WHERE row = ?`,
    );
    const found = this.#at.get(row);
    return found && toEntity(table, found);
  }
}
