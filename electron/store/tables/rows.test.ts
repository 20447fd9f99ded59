import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, type Entity } from '../../../shared/model/entities.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { entityStatements } from './entity-statements.ts';
import { migrate } from '../migrations/index.ts';
import { ENTITY_TABLES, entityTable, parseJson, toEntity } from './rows.ts';

const made = { id: testId(1), createdAt: '2015-04-13T09:00:00.000Z', createdBy: 'Ada' };

function tables(): ReturnType<typeof entityStatements> {
  const db = new Sqlite(':memory:');
  migrate(db, 0);
  return entityStatements(db);
}

describe('rows', () => {
  it('have a table for every kind', () => {
    expect(ENTITY_TABLES.map(({ kind }) => kind)).toEqual(ENTITY_KINDS);
    expect(entityTable('agenda-item').name).toBe('agenda_item');
  });

  it('name fields in SQL’s way, and what names another entity by its id', () => {
    const names = (kind: (typeof ENTITY_KINDS)[number]): readonly string[] =>
      entityTable(kind).columns.map(({ name }) => name);
    expect(names('stance')).toEqual(
      expect.arrayContaining(['party_id', 'position_id', 'source_id', 'formal_objection', 'level']),
    );
    expect(names('link')).toEqual(expect.arrayContaining(['from_id', 'to_id']));
    expect(names('decision')).toEqual(expect.arrayContaining(['positions', 'decided_on']));
  });

  it('give back what was put in: lists, yes and no, nothing at all', () => {
    const statements = tables();
    const issue = {
      ...made,
      label: 'I1',
      text: 'Who pays?',
      detail: 'a\n"b"\\',
      tags: ['one', 'two, "three"', '__proto__'],
      rank: 'a0',
      type: 'question',
      status: 'open',
      priority: 'high',
    } as Entity;
    const item = {
      ...made,
      id: testId(2),
      label: 'AC1',
      text: 'Ask',
      owner: '',
      due: null,
      status: 'open',
      session: null,
      issue: testId(1),
    } as Entity;
    statements.insert('issue', [issue]);
    statements.insert('action-item', [item]);
    expect(statements.all()).toMatchObject({ issue: [issue], 'action-item': [item] });
  });

  it('go in by the thousand as they do one by one, in rows one after the other', () => {
    const statements = tables();
    const parties = Array.from({ length: 100 }, (_, index) => ({
      ...made,
      id: testId(index),
      type: 'group',
      name: `Party ${index}`,
      shortName: `P${index}`,
      colour: 'teal',
    })) as Entity[];
    expect(statements.insert('party', parties.slice(0, 3))).toBe(1);
    expect(statements.insert('party', parties.slice(3))).toBe(4);
    expect(statements.all().party).toEqual(parties);
    expect(statements.idAt('party', 4)).toBe(testId(3));
    expect(statements.idAt('party', 100)).toBe(testId(99));
    expect(statements.idAt('party', 101)).toBeUndefined();
  });

  it('are told from nonsense', () => {
    const table = entityTable('issue');
    for (const tags of ['[1]', '{}', '[a,]', '"x"', '']) {
      expect(() => toEntity(table, { tags }), tags).toThrow('damaged');
    }
    expect(() => parseJson('[1,]')).toThrow('damaged');
  });
});
