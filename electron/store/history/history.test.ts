import { describe, expect, it } from 'vitest';
import { WHOLE_HISTORY, type HistoryFilter } from '../../../shared/history/entries.ts';
import type { Command } from '../../../shared/model/decide.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { EntityRows } from '../../../shared/model/state.ts';
import { contents } from '../../../shared/model/testing/history.ts';
import { testId, testIds } from '../../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from '../contract.ts';
import { BY, carryOut, must, newWorkspace, reopen } from '../testing/workspaces.ts';

const [who, they, slow, dtc, dtm] = [1, 2, 3, 4, 5].map(testId) as [
  string,
  string,
  string,
  string,
  string,
];
const nextId = testIds(0x2000);
const under = (parent: string, as: 'responds-to' | 'objects-to') =>
  ({ under: 'element', parent, as, link: nextId() }) as const;
const reword = (id: string, text: string, kind: 'position' | 'issue' = 'position') =>
  ({ type: 'edit', kind, id, fields: { text } }) as Command;
const stance = (party: string, level: 'for' | 'against', id = nextId()): Command => ({
  type: 'set-stance',
  id,
  party,
  position: they,
  level,
});

/** A workspace with a question, an answer, an objection and two teams: five transactions after the first. */
function workspaceWithAMap(): WritableWorkspace {
  const workspace = newWorkspace();
  carryOut(
    workspace,
    {
      type: 'add-element',
      id: who,
      element: { kind: 'issue', fields: { text: 'Who appoints?' } },
      place: { under: 'nothing' },
    },
    {
      type: 'add-element',
      id: they,
      element: { kind: 'position', fields: { text: 'The committee' } },
      place: under(who, 'responds-to'),
    },
    {
      type: 'add-element',
      id: slow,
      element: { kind: 'argument', fields: { text: 'It is slow' } },
      place: under(they, 'objects-to'),
    },
    { type: 'add-party', id: dtc, name: 'DT C' },
    { type: 'add-party', id: dtm, name: 'DT M' },
  );
  return workspace;
}

/** The labels' keys of all that a filter lets through, read page by page. */
async function keys(workspace: WritableWorkspace, filter: Partial<HistoryFilter> = {}, limit = 50) {
  const reader = await workspace.history();
  const found: string[] = [];
  for (let before = null as ReturnType<typeof reader.page>['next']; ;) {
    const page = reader.page({ ...WHOLE_HISTORY, ...filter, before, limit });
    found.push(...page.entries.map(({ label }) => label.key));
    if (!page.next) return found;
    before = page.next;
  }
}

const stateOf = (json: string) => (JSON.parse(json) as { readonly rows: EntityRows }).rows;

describe('the history of a file', () => {
  it('comes newest first, page by page, whole whatever the size of a page', async () => {
    const workspace = workspaceWithAMap();
    const all = await keys(workspace);
    expect(all).toEqual([
      'add-party',
      'add-party',
      'add-under',
      'add-under',
      'add',
      'new-workspace',
    ]);
    for (const limit of [1, 2, 5, 6]) expect(await keys(workspace, {}, limit)).toEqual(all);
  });

  it('is that of an element with what names it: its stances, its links, of what is gone as well', async () => {
    const workspace = workspaceWithAMap();
    carryOut(
      workspace,
      reword(who, 'Who else?', 'issue'),
      stance(dtm, 'for', testId(6)),
      reword(they, 'We'),
      { type: 'delete', entities: [{ kind: 'stance', id: testId(6) }] },
    );
    expect(await keys(workspace, { about: they })).toEqual([
      'delete',
      'edit-text',
      'set-stance',
      'add-under',
      'add-under',
    ]);
    expect(await keys(workspace, { about: they }, 1)).toHaveLength(5);
  });

  it('is narrowed by party, author, kind and words, together', async () => {
    const workspace = workspaceWithAMap();
    carryOut(
      workspace,
      stance(dtm, 'for'),
      stance(dtc, 'against'),
      reword(they, 'Wir alle, die Räte'),
    );
    must(workspace.run(reword(they, 'Only we'), { author: 'Another' }));
    expect(await keys(workspace, { parties: [dtm] })).toEqual(['set-stance', 'add-party']);
    expect(await keys(workspace, { authors: ['Another'] })).toEqual(['edit-text']);
    expect(await keys(workspace, { kinds: ['stance'] })).toEqual(['set-stance', 'set-stance']);
    expect(await keys(workspace, { kinds: ['stance'], parties: [dtc] })).toEqual(['set-stance']);
    // The wording that came, and the transaction in which it went.
    expect(await keys(workspace, { text: 'RATE alle' })).toEqual(['edit-text', 'edit-text']);
    expect(await keys(workspace, { text: 'raete' })).toEqual([]);
    const reader = await workspace.history();
    expect(reader.authors()).toEqual(['A member', 'Another']);
  });

  it('since a session is what came after it was closed', async () => {
    const workspace = workspaceWithAMap();
    const session = testId(7);
    carryOut(
      workspace,
      { type: 'add-session', id: session, title: 'Monday', start: '2015-04-13T13:00' },
      { type: 'start-session', id: session },
      { type: 'close-session', id: session },
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    carryOut(workspace, reword(they, 'We'));
    expect(await keys(workspace, { since: session })).toEqual(['edit-text']);
  });

  it('puts what another copy brought where its clock stands, not where it came in', async () => {
    const mine = workspaceWithAMap();
    const copy = `${mine.path}.copy.moot`;
    must(mine.saveCopy(copy));
    const theirs = reopen(copy);
    must(theirs.run(reword(they, 'They say so'), { author: 'Another' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    carryOut(mine, reword(who, 'Who, then?', 'issue'));
    must(mine.merge([theirs.copyLog([])], { ...BY, isTrial: false }));
    const reader = await mine.history();
    const { entries } = reader.page({ ...WHOLE_HISTORY, before: null, limit: 3 });
    expect(entries.map(({ origin, author }) => [origin, author])).toEqual([
      ['merge', 'A member'],
      ['command', 'A member'],
      ['command', 'Another'],
    ]);
  });

  it('brings with it what is named and is no more', async () => {
    const workspace = workspaceWithAMap();
    carryOut(workspace, { type: 'delete', entities: [{ kind: 'issue', id: who }] });
    const reader = await workspace.history();
    const { entries, gone } = reader.page({ ...WHOLE_HISTORY, before: null, limit: 1 });
    expect(entries[0]?.counts).toEqual([
      { kind: 'link', count: 2 },
      { kind: 'argument', count: 1 },
      { kind: 'position', count: 1 },
      { kind: 'issue', count: 1 },
    ]);
    expect(gone.map(({ kind }) => kind).toSorted()).toEqual([
      'argument',
      'issue',
      'link',
      'link',
      'position',
    ]);
    expect(gone.find(({ kind }) => kind === 'issue')?.entity).toMatchObject({
      label: 'I1',
      text: 'Who appoints?',
    });
  });

  it('of a large transaction tells how much, and what touches what is asked about', async () => {
    const workspace = workspaceWithAMap();
    const commands = Array.from({ length: 60 }, (_, n) => ({
      type: 'add-element' as const,
      id: testId(0x9000 + n),
      element: { kind: 'position' as const, fields: { text: `Answer ${n}` } },
      place: under(who, 'responds-to'),
    }));
    carryOut(workspace, { type: 'batch', commands });
    const reader = await workspace.history();
    const [whole] = reader.page({ ...WHOLE_HISTORY, before: null, limit: 1 }).entries;
    expect(whole).toMatchObject({
      changes: [],
      counts: [
        { kind: 'position', count: 60 },
        { kind: 'link', count: 60 },
      ],
    });
    const [about] = reader.page({
      ...WHOLE_HISTORY,
      about: testId(0x9005),
      before: null,
      limit: 1,
    }).entries;
    expect(about?.changes.map(({ kind }) => kind).toSorted()).toEqual(['link', 'position']);
    expect(await keys(workspace, { text: 'answer 59' })).toHaveLength(1);
    // When something was made stands in no words.
    const { createdAt = '' } = entity(workspace.state(), 'position', they) ?? {};
    expect(await keys(workspace, { text: createdAt.slice(0, 10) })).toEqual([]);
    expect(await keys(workspace, { text: createdAt.slice(11) })).toEqual([]);
  });
});

describe('a workspace as it stood', () => {
  it('after a transaction has neither what came later nor the clock of this machine in it', async () => {
    const workspace = workspaceWithAMap();
    const { id } = workspace.log({ limit: 1 })[0]!;
    carryOut(workspace, reword(they, 'We'), {
      type: 'delete',
      entities: [{ kind: 'argument', id: slow }],
    });
    const reader = await workspace.history();
    const past = stateOf(reader.past({ by: 'transaction', id })!.json);
    expect(past.position?.[0]?.text).toBe('The committee');
    expect(past.argument).toHaveLength(1);
    expect(reader.past({ by: 'transaction', id: testId(0x77) })).toBeNull();
  });

  it('is found under its name, and at a session’s end', async () => {
    const workspace = workspaceWithAMap();
    const [named, session] = [testId(8), testId(9)];
    carryOut(
      workspace,
      { type: 'name-state', id: named, title: 'First' },
      reword(they, 'We'),
      {
        type: 'add-session',
        id: session,
        title: 'Monday',
        start: '2015-04-13T13:00',
      },
      { type: 'start-session', id: session },
      { type: 'close-session', id: session },
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    carryOut(workspace, reword(they, 'All of us'));
    const reader = await workspace.history();
    const textAt = (by: 'named-state' | 'session', id: string) =>
      stateOf(reader.past({ by, id })!.json).position?.[0]?.text;
    expect(textAt('named-state', named)).toBe('The committee');
    expect(textAt('session', session)).toBe('We');
    const kept = [...workspace.state().tables['named-state'].values()].find(
      (state) => state.session,
    );
    expect(textAt('named-state', kept!.id)).toBe('We');
  });
});

describe('what restores', () => {
  const lastOf = (workspace: WritableWorkspace) => workspace.log({ limit: 1 })[0]!.id;

  it('a wording is that wording, and nothing where it stands already', async () => {
    const workspace = workspaceWithAMap();
    carryOut(workspace, reword(they, 'We'));
    const query = { transaction: lastOf(workspace), entity: they, field: 'text' };
    const reader = await workspace.history();
    const command = reader.restoration(query);
    expect(command).toEqual({
      type: 'restore',
      entities: [{ kind: 'position', id: they, fields: { text: 'The committee' } }],
    });
    carryOut(workspace, command as Command);
    expect(entity(workspace.state(), 'position', they)?.text).toBe('The committee');
    // What it replaced stands again, so the other way round is meant.
    carryOut(workspace, reader.restoration(query) as Command);
    expect(entity(workspace.state(), 'position', they)?.text).toBe('We');
    expect(workspace.check()).toMatchObject({ ok: true });
    const made = workspace.log({ entity: slow, limit: 9 }).at(-1)!.id;
    expect(reader.restoration({ transaction: made, entity: slow, field: null })).toBeNull();
  });

  it('an element brings back all that went with it, and nothing else that went', async () => {
    const workspace = workspaceWithAMap();
    carryOut(workspace, stance(dtm, 'for'), {
      type: 'add-element',
      id: testId(0x20),
      element: { kind: 'issue', fields: { text: 'When?' } },
      place: { under: 'nothing' },
    });
    const before = contents(workspace.state());
    carryOut(workspace, {
      type: 'delete',
      entities: [
        { kind: 'position', id: they },
        { kind: 'issue', id: testId(0x20) },
      ],
    });
    const transaction = lastOf(workspace);
    const reader = await workspace.history();
    carryOut(workspace, reader.restoration({ transaction, entity: they, field: null }) as Command);
    const state = workspace.state();
    expect(state.tables.argument.size + state.tables.position.size + state.tables.stance.size).toBe(
      3,
    );
    expect(state.tables.issue.has(testId(0x20))).toBe(false);
    carryOut(workspace, reader.restoration({ transaction, entity: null, field: null }) as Command);
    expect(contents(workspace.state())).toEqual(before);
    must(workspace.undo(BY));
    must(workspace.undo(BY));
    expect(workspace.state().tables.position.size).toBe(0);
  });

  it('what cannot come back alone says so when it is carried out', async () => {
    const workspace = workspaceWithAMap();
    carryOut(workspace, { type: 'delete', entities: [{ kind: 'argument', id: slow }] });
    const transaction = lastOf(workspace);
    carryOut(workspace, { type: 'delete', entities: [{ kind: 'position', id: they }] });
    const command = (await workspace.history()).restoration({
      transaction,
      entity: slow,
      field: null,
    });
    const done = workspace.run(command, BY);
    expect(done).toMatchObject({
      ok: false,
      error: { refusal: { code: 'restored-alone', values: { label: 'A1' } } },
    });
  });
});
