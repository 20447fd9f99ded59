import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { entitySchemas } from '../../../shared/model/entities.ts';
import { ENTITY_TABLES } from '../tables/rows.ts';
import { migrate } from './index.ts';

function migrated(): Sqlite.Database {
  const db = new Sqlite(':memory:');
  migrate(db, 0);
  return db;
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
}

/** The words that a field may hold, if it may hold only some. */
function wordsOf(schema: z.ZodType): readonly string[] | null {
  const inner =
    schema.def.type === 'nullable' ? (schema as z.ZodNullable<z.ZodType>).unwrap() : schema;
  return inner.def.type === 'enum' ? ((inner as z.ZodEnum).options as string[]) : null;
}

describe('the form of a workspace file', () => {
  it.each(ENTITY_TABLES)('has the fields of a $kind, and no others', ({ kind, name, columns }) => {
    const db = migrated();
    const found = db.prepare<[string], ColumnInfo>('SELECT * FROM pragma_table_info(?)').all(name);
    expect(found.map((column) => column.name)).toEqual([
      'row',
      ...columns.map((column) => column.name),
    ]);
    for (const { field, name: columnName } of columns) {
      const schema = (entitySchemas[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
      const column = found.find((candidate) => candidate.name === columnName);
      expect(column?.notnull, field).toBe(schema?.def.type === 'nullable' ? 0 : 1);
    }
    db.close();
  });

  it.each(ENTITY_TABLES)(
    'takes the words of the vocabulary in a $kind',
    ({ kind, name, columns }) => {
      const db = migrated();
      const table = db
        .prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?')
        .pluck()
        .get(name);
      const shape = entitySchemas[kind].shape as Readonly<Record<string, z.ZodType>>;
      for (const { field, name: column } of columns) {
        const schema = shape[field];
        const words = schema && wordsOf(schema);
        if (!words) continue;
        const checked = new RegExp(`\\(${column} IN \\(([^)]*)\\)`).exec(table ?? '')?.[1] ?? '';
        expect(checked.match(/[\w-]+/g), field).toEqual(words);
      }
      db.close();
    },
  );

  it('refuses what is of the wrong type, too long or not in the vocabulary', () => {
    const db = migrated();
    const insert = (text: unknown, status: unknown): (() => void) => {
      return () =>
        void db
          .prepare(`INSERT INTO assumption VALUES (1, ?, ?, '', 'AS1', ?, '', '[]', 'a0', ?)`)
          .run('00000000-0000-7000-8000-000000000001', '2015-04-13T09:00:00.000Z', text, status);
    };
    expect(insert('Water flows', 'agreed')).not.toThrow();
    db.exec('DELETE FROM assumption');
    expect(insert('', 'agreed')).toThrow('CHECK');
    expect(insert('x'.repeat(30_001), 'agreed')).toThrow('CHECK');
    expect(insert('Water flows', 'maybe')).toThrow('CHECK');
    expect(insert(Buffer.from('Water'), 'agreed')).toThrow('cannot store BLOB');
    expect(insert(null, 'agreed')).toThrow('NOT NULL');
    db.close();
  });

  it('lets the tables be read with the names that a person expects', () => {
    const db = migrated();
    const joined = db.prepare(
      `SELECT party.short_name, stance.level, position.label
       FROM stance JOIN party ON party.id = stance.party_id
                   JOIN position ON position.id = stance.position_id`,
    );
    expect(joined.all()).toEqual([]);
    db.close();
  });
});
