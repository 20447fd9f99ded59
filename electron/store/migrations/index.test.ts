import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, readNumber } from '../file/pragmas.ts';
import { migrate, MIGRATIONS } from './index.ts';
import { CURRENT_VERSION } from './version.ts';

const STEPS = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y', 'CREATE TABLE b (x)'];

describe('migrations', () => {
  it('are as many as the version says', () => {
    expect(MIGRATIONS).toHaveLength(CURRENT_VERSION);
  });

  it('bring an empty file to the present form, and mark it', () => {
    const db = new Sqlite(':memory:');
    migrate(db, 0);
    expect(readNumber(db, 'user_version')).toBe(CURRENT_VERSION);
    expect(readNumber(db, 'application_id')).toBe(APPLICATION_ID);
    expect(CURRENT_VERSION).toBe(MIGRATIONS.length);
  });

  it('are taken one after the other, from where the file is', () => {
    const db = new Sqlite(':memory:');
    migrate(db, 0, 2, STEPS);
    migrate(db, 2, 3, STEPS);
    expect(db.prepare('SELECT y FROM a').all()).toEqual([]);
    expect(readNumber(db, 'user_version')).toBe(3);
  });

  it('leave the file at the last one that succeeded', () => {
    const db = new Sqlite(':memory:');
    const steps = [...STEPS.slice(0, 2), 'CREATE TABLE c (x); CREATE TABLE a (x)'];
    expect(() => migrate(db, 0, 3, steps)).toThrow('already exists');
    expect(readNumber(db, 'user_version')).toBe(2);
    expect(() => db.prepare('SELECT * FROM c')).toThrow('no such table');
  });

  it('go no further than they are known', () => {
    expect(() => migrate(new Sqlite(':memory:'), 0, 4, STEPS)).toThrow(RangeError);
  });
});
