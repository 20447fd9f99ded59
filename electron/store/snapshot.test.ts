import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../shared/model/entities.ts';
import { HOSTILE_TEXTS } from '../../shared/model/testing/arbitrary-text.ts';
import { testId } from '../../shared/model/testing/test-ids.ts';
import { counterStatements } from './tables/counter-statements.ts';
import { entityStatements } from './tables/entity-statements.ts';
import { migrate } from './migrations/index.ts';
import { storedJson } from './snapshot.ts';
import { carryOut, issues, newWorkspace, reopen } from './testing/workspaces.ts';

const made = { createdAt: '2015-04-13T09:00:00.000Z', createdBy: 'Ada' };

describe('a snapshot', () => {
  it('holds what the file does, whatever was typed', () => {
    const db = new Sqlite(':memory:');
    migrate(db, 0);
    const statements = entityStatements(db);
    const counters = counterStatements(db);
    const same = (): void =>
      expect(JSON.parse(storedJson(db))).toEqual({
        rows: statements.all(),
        counters: counters.all(),
      });
    same();
    const element = { ...made, detail: '', tags: [], rank: 'a0' };
    statements.insert(
      'issue',
      HOSTILE_TEXTS.map((text, index) => ({
        ...element,
        id: testId(index),
        label: `I${index}`,
        text,
        tags: [text, 'two'],
        detail: text,
        type: 'question',
        status: 'open',
        priority: 'high',
      })) as Entity[],
    );
    const [position, party] = [testId(100), testId(101)];
    const names = { label: 'P1', text: 'All' };
    statements.insert('position', [
      { ...element, ...names, id: position, status: 'live' } as Entity,
    ]);
    const called = { type: 'group', name: 'All', shortName: 'All', colour: 'teal' };
    statements.insert('party', [{ ...made, ...called, id: party } as Entity]);
    const stance = { ...made, party, position, level: 'for', reason: '', source: null };
    statements.insert(
      'stance',
      [true, false].map((formalObjection, index) => ({
        ...stance,
        id: testId(200 + index),
        formalObjection,
        since: '2015-04-13',
      })) as Entity[],
    );
    same();
  });

  it('is the same from the file as from memory', () => {
    const first = newWorkspace();
    carryOut(first, ...issues(3));
    first.close();
    const workspace = reopen(first.path);
    const stored = workspace.snapshot();
    workspace.state();
    const remembered = workspace.snapshot();
    expect({ ...stored, json: JSON.parse(stored.json) as unknown }).toEqual({
      ...remembered,
      json: JSON.parse(remembered.json) as unknown,
    });
  });
});
