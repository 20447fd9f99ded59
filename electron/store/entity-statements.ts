import type { Database, Statement } from 'better-sqlite3';
import type { Entity, EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { ENTITY_TABLES, entityTable, selection, toCells, toEntity, type Cell } from './rows.ts';

/** What can be asked of the tables of entities, and done to them. */
export interface EntityStatements {
  /** Every entity of the file, by kind. */
  all(): EntityRows;
  /** Puts in a new entity; gives its row. */
  insert(kind: EntityKind, entity: Entity): number;
  /** Gives an entity new fields; gives its row. */
  update(kind: EntityKind, entity: Entity): number;
  /** Takes an entity out; gives the row that it had. */
  remove(kind: EntityKind, id: Id): number;
  /** The id of the entity in a row, if there is one. */
  idAt(kind: EntityKind, row: number): Id | undefined;
}

/** Prepares the statements of the entities' tables. */
export function entityStatements(db: Database): EntityStatements {
  const prepared = lazily((sql) => db.prepare<Cell[], number>(sql).pluck());
  const one = (sql: string, ...cells: Cell[]): number => prepared(sql).get(...cells) as number;
  const inserts = new Map<EntityKind, Statement<Cell[]>>();
  return {
    all: () => Object.fromEntries(ENTITY_TABLES.map(({ kind }) => [kind, readKind(db, kind)])),
    insert: (kind, entity) => {
      const table = entityTable(kind);
      let insert = inserts.get(kind);
      if (!insert) {
        insert = db.prepare(insertSql(kind));
        inserts.set(kind, insert);
      }
      return Number(insert.run(...toCells(table, entity)).lastInsertRowid);
    },
    update: (kind, entity) => {
      const table = entityTable(kind);
      const set = table.columns.map(({ name }) => `${name} = ?`).join(', ');
      const sql = `UPDATE ${table.name} SET ${set} WHERE id = ? RETURNING row`;
      return one(sql, ...toCells(table, entity), entity.id);
    },
    remove: (kind, id) =>
      one(`DELETE FROM ${entityTable(kind).name} WHERE id = ? RETURNING row`, id),
    idAt: (kind, row) =>
      prepared(`SELECT id FROM ${entityTable(kind).name} WHERE row = ?`).get(row) as unknown as
        Id | undefined,
  };
}

/** The statement that puts an entity into its table: the cells of `toCells`. */
export function insertSql(kind: EntityKind): string {
  const { name, columns } = entityTable(kind);
  const names = columns.map((column) => column.name).join(', ');
  return `INSERT INTO ${name} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function readKind(db: Database, kind: EntityKind): readonly Entity[] {
  const table = entityTable(kind);
  const rows = db
    .prepare<[], Record<string, unknown>>(`SELECT ${selection(table)} FROM ${table.name}`)
    .all();
  if (table.converted.length > 0) for (const row of rows) toEntity(table, row);
  return rows as unknown as readonly Entity[];
}

/** Remembers what was made for a key, so that a statement is prepared once, when it is first needed. */
function lazily<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
