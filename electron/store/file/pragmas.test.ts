import { describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { must, newWorkspace } from '../testing/workspaces.ts';

describe('every connection', () => {
  it.each(['read', 'write'] as const)(
    'to %s has the pragmas on which the promises rest',
    (mode) => {
      const workspace = newWorkspace();
      workspace.close();
      const db = must(connect(workspace.path, mode));
      const values = (...names: readonly string[]): object =>
        Object.fromEntries(names.map((name) => [name, db.pragma(name, { simple: true })]));
      expect(
        values('journal_mode', 'synchronous', 'locking_mode', 'foreign_keys', 'trusted_schema'),
      ).toEqual({
        journal_mode: 'delete',
        synchronous: 3,
        locking_mode: 'exclusive',
        foreign_keys: 1,
        trusted_schema: 0,
      });
      expect(values('cell_size_check', 'mmap_size', 'query_only')).toEqual({
        cell_size_check: 1,
        mmap_size: 0,
        query_only: 1,
      });
      expect(db.pragma('busy_timeout', { simple: true })).toBeLessThanOrEqual(200);
      db.close();
    },
  );
});
