import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandFor } from '../../../shared/model/testing/arbitrary-commands.ts';
import { arbitraryIntents } from '../../../shared/model/testing/intents.ts';
import type { Id } from '../../../shared/model/id.ts';
import { rowsFromState } from '../../../shared/model/state.ts';
import type { Command } from '../../../shared/model/decide.ts';
import { testIds } from '../../../shared/model/testing/test-ids.ts';
import { ENTITY_KINDS, type Entity } from '../../../shared/model/entities.ts';
import type { ReadableWorkspace, WritableWorkspace } from '../contract.ts';
import { fieldText, SEARCH_COLUMNS, SEARCH_FIELDS } from './search-text.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';
import { wordsOf } from './words.ts';

/** How many histories are tried; more by `MOOT_RUNS`. */
const RUNS = Number(process.env['MOOT_RUNS'] ?? 8);

function pendingIn({ path }: ReadableWorkspace): number {
  const db = new Sqlite(path, { readonly: true });
  const count = db.prepare<[], number>('SELECT count(*) FROM search_pending').pluck().get();
  db.close();
  return count ?? 0;
}

/** What is pending once a workspace is closed, which has its file to itself. */
function pendingAfter(workspace: WritableWorkspace): number {
  workspace.close();
  return pendingIn(workspace);
}

function firstIssue(workspace: ReadableWorkspace): Id {
  return [...workspace.state().tables.issue.values()][0]?.id ?? '';
}

/** The ids of everything that has a word of which something holds. */
function saying(
  workspace: ReadableWorkspace,
  isMeant: (word: string) => boolean,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const kind of ENTITY_KINDS) {
    const fields = SEARCH_COLUMNS.flatMap((column) => SEARCH_FIELDS[kind]?.[column] ?? []);
    for (const entity of workspace.state().tables[kind].values() as Iterable<Entity>) {
      const words = fields.flatMap((field) => [...wordsOf(fieldText(entity, field))]);
      if (words.some(({ folded }) => isMeant(folded))) ids.add(entity.id);
    }
  }
  return ids;
}

describe('the search index', () => {
  it('takes in single edits many at a time', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(30));
    expect(pendingAfter(workspace)).toBeGreaterThan(0);
    const again = reopen(workspace.path);
    carryOut(again, ...issues(100, 40));
    const id = firstIssue(again);
    carryOut(again, { type: 'edit', kind: 'issue', id, fields: { text: 'The first of them' } });
    carryOut(again, ...issues(100, 140));
    expect(again.search('issue 1', 500).map((hit) => hit.id)).not.toContain(id);
    expect(again.search('first of them', 5)).toMatchObject([{ id }]);
    expect(again.check()).toMatchObject({ ok: true });
    expect(pendingAfter(again)).toBeLessThanOrEqual(64);
  });

  it('takes in an import at once', () => {
    const [from, workspace] = [newWorkspace(), newWorkspace()];
    carryOut(from, ...issues(40));
    const rows = rowsFromState(from.state());
    carryOut(workspace, { type: 'import', source: 'a copy', rows } as Command);
    expect(workspace.search('issue 17', 5)[0]).toMatchObject({ label: 'I17' });
    expect(pendingAfter(workspace)).toBeLessThan(10);
  });

  it('takes in what is too long to be looked through at once', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(1));
    const id = firstIssue(workspace);
    const said = (detail: string) =>
      carryOut(workspace, { type: 'edit', kind: 'issue', id, fields: { detail } });
    said(`${'so it went, '.repeat(2_000)}needle`);
    expect(workspace.search('needle', 5)).toHaveLength(1);
    said('nothing is left of it');
    expect(workspace.search('needle', 5)).toEqual([]);
    expect(workspace.search('nothing', 5)).toHaveLength(1);
    said(`${'and on it went, '.repeat(2_000)}haystack`);
    expect(workspace.search('haystack', 5)).toHaveLength(1);
    expect(workspace.check()).toMatchObject({ ok: true });
    expect(pendingAfter(workspace)).toBeLessThanOrEqual(1);
  });

  it('is taken for wrong where what is pending is forged, or gone', () => {
    const forge = (sql: string): object => {
      const workspace = newWorkspace();
      carryOut(workspace, ...issues(70), ...issues(3, 80));
      const id = firstIssue(workspace);
      carryOut(workspace, { type: 'edit', kind: 'issue', id, fields: { text: 'Other words' } });
      workspace.close();
      const db = new Sqlite(workspace.path);
      expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
      db.close();
      const problems = reopen(workspace.path).check().checks;
      return problems.find(({ name }) => name === 'search') as object;
    };
    const sound = { problems: [] };
    expect(forge(`UPDATE search_pending SET row = row`)).toMatchObject(sound);
    expect(forge(`DELETE FROM search_pending`)).not.toMatchObject(sound);
    expect(
      forge(`UPDATE search_pending SET title = 'forged' WHERE title IS NOT NULL`),
    ).not.toMatchObject(sound);
  });

  it('passes over rows of no kind that there is, which only a forged file has', () => {
    const workspace = newWorkspace();
    workspace.close();
    const db = new Sqlite(workspace.path);
    db.exec(`INSERT INTO search (rowid, title) VALUES (63, 'nowhere'), (-5, 'nowhere');
      INSERT INTO search_pending VALUES (62, 'gone', '', ''), (-7, NULL, NULL, NULL)`);
    db.close();
    const again = reopen(workspace.path);
    expect(again.search('nowhere', 5)).toEqual([]);
    carryOut(again, ...issues(70));
    expect(again.search('issue 70', 5)).toHaveLength(1);
  });

  it('finds what the tables say and nothing else, after any sequence of commands, undos and redos', () => {
    fc.assert(
      fc.property(arbitraryIntents(90), (intents) => {
        const workspace = newWorkspace();
        const nextId = testIds();
        const words = new Set<string>();
        for (const intent of intents) {
          const chance = intent.picks[3] % 7;
          if (chance === 0) must(workspace.undo(BY));
          else if (chance === 1) must(workspace.redo(BY));
          else {
            const command = commandFor(workspace.state(), intent, nextId);
            if (command) workspace.run(command, BY);
          }
          for (const { text } of workspace.state().tables.issue.values())
            for (const { folded } of wordsOf(text)) words.add(folded);
        }
        for (const word of [...words].filter((one) => one.length > 1).slice(0, 20)) {
          const told = saying(workspace, (one) => one.startsWith(word));
          const held = saying(workspace, (one) => one.includes(word));
          const found = workspace.search(word, 1_000).map(({ id }) => id);
          expect(found, word).toEqual(expect.arrayContaining([...told]));
          expect([...held], word).toEqual(expect.arrayContaining(found));
        }
        expect(workspace.check()).toMatchObject({ ok: true });
        workspace.close();
      }),
      { numRuns: RUNS },
    );
  });
});
