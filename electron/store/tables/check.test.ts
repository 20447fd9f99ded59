import { describe, expect, it } from 'vitest';
import type { SingleCommand } from '../../../shared/model/decide.ts';
import { tamper } from '../testing/damage.ts';
import { fingerprintOf } from '../file/file-identity.ts';
import { openWorkspace } from '../file/open.ts';
import { carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';

/** The checks that fail for a workspace after something was done to its file behind Moot's back. */
function failing(sql: string): readonly string[] {
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(5));
  // So much at once that the search index takes in all there is.
  const commands = issues(30, 5) as readonly SingleCommand[];
  carryOut(workspace, { type: 'batch', commands });
  workspace.close();
  const { path } = workspace;
  tamper(path, (db) => void db.exec(sql));
  const opened = must(openWorkspace(path, { mode: 'read', verified: fingerprintOf(path) }));
  const { ok, checks } = opened.check();
  opened.close();
  const names = checks.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
  expect(ok).toBe(names.length === 0);
  return names;
}

describe('a check', () => {
  it('finds nothing in a sound file', () => {
    expect(failing('SELECT 1')).toEqual([]);
  });

  it.each([
    [`UPDATE issue SET text = 'forged' WHERE label = 'I2'`, ['tables', 'search']],
    [`DELETE FROM issue WHERE label = 'I2'`, ['tables', 'search']],
    [`UPDATE issue SET rank = 'a9' WHERE label = 'I2'`, ['tables']],
    [`UPDATE label_counter SET last = 99`, ['tables']],
    [`UPDATE issue SET priority = 'none' WHERE label = 'I2'`, ['integrity', 'tables']],
    [`UPDATE log_transaction SET author = 'Somebody else' WHERE seq = 3`, ['log-chain']],
    [`UPDATE log_change SET fields = '{"deleted":true}' WHERE seq = 3`, ['log-chain', 'tables']],
    [
      `INSERT INTO search (search, rowid, title, detail, more) VALUES ('delete', 65, 'Issue 1', '', '')`,
      ['search'],
    ],
    [`INSERT INTO search (rowid, title) VALUES (9999, 'nowhere')`, ['search']],
    [
      `INSERT INTO membership VALUES (1, '00000000-0000-7000-8000-000000000001',
        '2015-04-13T09:00:00.000Z', '', '00000000-0000-7000-8000-000000000002',
        '00000000-0000-7000-8000-000000000003')`,
      ['foreign-keys', 'tables'],
    ],
  ])('finds what %s does', (sql, expected) => {
    expect(failing(sql)).toEqual(expected);
  });
});
