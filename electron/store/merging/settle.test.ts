import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collision } from '../../../shared/model/collisions.ts';
import type { Command } from '../../../shared/model/decide.ts';
import { childrenOf, elementOf, entity } from '../../../shared/model/queries.ts';
import { keepBoth, leaveDeletedOf, settleAllBy, settleBy } from '../../../shared/model/settling.ts';
import { testId, testIds } from '../../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from '../contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';

const ISSUE = testId(0x1000);
const POSITION = testId(1);

const reword = (text: string): Command => ({
  type: 'edit',
  kind: 'position',
  id: POSITION,
  fields: { text },
});
const removal: Command = { type: 'delete', entities: [{ kind: 'position', id: POSITION }] };

/** Copies of a workspace with an issue and a position, the clock of each a day after the one before. */
function copies(...names: readonly string[]): readonly WritableWorkspace[] {
  const first = newWorkspace(join(testFolder(), 'first.moot'));
  carryOut(first, ...issues(1), {
    type: 'add-element',
    id: POSITION,
    element: { kind: 'position', fields: { text: 'Yes', tags: ['a'] } },
    place: { under: 'element', parent: ISSUE, as: 'responds-to', link: testId(2) },
  });
  first.close();
  return names.map((name, index) => {
    const path = join(testFolder(), `${name}.moot`);
    copyFileSync(first.path, path);
    const now = () => Date.now() + index * 86_400_000;
    const opened = must(openWorkspace(path, { mode: 'write', now }));
    if (!isWorkspaceWritable(opened)) throw new Error('only to be read');
    return opened;
  });
}

function take(into: WritableWorkspace, other: WritableWorkspace) {
  const copy = other.copyLog(into.hashes());
  return must(into.merge([copy], { ...BY, isTrial: false })).report;
}

/** Two copies of which each reworded the position, come together in both; and the collision. */
function collided(): readonly [WritableWorkspace, WritableWorkspace, Collision] {
  const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
  carryOut(a, reword('As A says'));
  carryOut(b, reword('As B says'));
  take(a, b);
  take(b, a);
  const [collision] = a.unsettled().collisions;
  if (!collision) throw new Error('nothing collided');
  return [a, b, collision];
}

function textIn(workspace: WritableWorkspace): string | undefined {
  return entity(workspace.state(), 'position', POSITION)?.text;
}

describe('G13: a collision', () => {
  it.each([
    ['what shows', 'As B says'],
    ['what does not', 'As A says'],
    ['new words', 'As both say'],
  ])('is settled by %s, on every copy', (_what, words) => {
    const [a, b, collision] = collided();
    const [done] = carryOut(a, settleBy(collision, words));
    expect(done?.label).toEqual({ key: 'settle', values: { label: 'P1', field: 'text' } });
    expect(textIn(a)).toBe(words);
    take(b, a);
    for (const copy of [a, b]) {
      expect(copy.unsettled().collisions).toEqual([]);
      expect(textIn(copy)).toBe(words);
      expect(copy.check()).toMatchObject({ ok: true });
      // And no later edit opens it again.
      carryOut(copy, reword('Later'));
      expect(copy.unsettled().collisions).toEqual([]);
    }
  });

  it('is open again when its settlement is undone, and settled when that is done again', () => {
    const [a, b, collision] = collided();
    for (const words of ['As A says', 'As B says']) {
      carryOut(a, settleBy(collision, words));
      must(a.undo(BY));
      expect(textIn(a)).toBe('As B says');
      expect(a.unsettled().collisions).toMatchObject([
        { standing: { value: 'As B says' }, others: [{ value: 'As A says' }] },
      ]);
      must(a.redo(BY));
      expect(textIn(a)).toBe(words);
      expect(a.unsettled().collisions).toEqual([]);
      must(a.undo(BY));
    }
    take(b, a);
    expect(b.unsettled().collisions).toHaveLength(1);
  });

  it('names who wrote each wording, also once somebody else’s undo brought it back', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    must(a.run(reword('As A says'), { author: 'Ana' }));
    must(b.run(reword('As B says'), { author: 'Ben' }));
    take(a, b);
    const authors = () =>
      a
        .unsettled()
        .collisions.map(({ standing, others }) =>
          [standing, ...others].map(({ author }) => author),
        );
    expect(authors()).toEqual([['Ben', 'Ana']]);
    for (let turn = 0; turn < 2; turn += 1) {
      const [collision] = a.unsettled().collisions;
      must(a.run(settleBy(collision!, 'As both say'), { author: 'Kim' }));
      must(a.undo({ author: 'Kim' }));
      expect(authors()).toEqual([['Ben', 'Ana']]);
    }
  });

  it('that two settled otherwise is one between the two', () => {
    const [a, b, collision] = collided();
    carryOut(a, settleBy(collision, 'As A sees it'));
    carryOut(b, settleBy(collision, 'As B sees it'));
    take(a, b);
    expect(a.unsettled().collisions).toMatchObject([
      { standing: { value: 'As B sees it' }, others: [{ value: 'As A sees it' }] },
    ]);
  });

  it('is not settled by who edits what shows and does not know of it', () => {
    const [a, b] = collided();
    carryOut(b, reword('Anew'));
    take(a, b);
    expect(a.unsettled().collisions).toMatchObject([
      { standing: { value: 'Anew' }, others: [{ value: 'As A says' }] },
    ]);
  });

  it('is none where the same words were replaced elsewhere', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, reword('The same'));
    carryOut(b, reword('The same'), reword('Other'));
    take(a, b);
    expect(a.unsettled().collisions).toEqual([]);
  });

  it('of two wordings of a position can stay as two positions', () => {
    const [a, , collision] = collided();
    const commands = keepBoth(a.state(), collision, collision.others[0]!, testIds(0x50));
    carryOut(a, { type: 'batch', commands: [...commands] });
    const answers = childrenOf(a.state(), ISSUE).map(
      ({ child }) => elementOf(a.state(), child)?.element,
    );
    expect(answers).toMatchObject([
      { text: 'As B says', label: 'P1' },
      { text: 'As A says', label: 'P2', tags: ['a'] },
    ]);
    expect(a.unsettled().collisions).toEqual([]);
    must(a.undo(BY));
    expect(a.unsettled().collisions).toHaveLength(1);
  });

  it('G15: is settled by rule: the later, mine, or theirs', () => {
    for (const [rule, words] of [
      ['later', 'As B says'],
      ['mine', 'As A says'],
      ['theirs', 'As B says'],
    ] as const) {
      const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
      carryOut(a, reword('As A says'));
      carryOut(b, reword('As B says'));
      const report = take(a, b);
      const theirs = new Set(report.theirs);
      const { commands } = settleAllBy(rule, report, ({ change }) => theirs.has(change));
      carryOut(a, { type: 'batch', commands: [...commands] });
      expect(textIn(a)).toBe(words);
      expect(a.unsettled().collisions).toEqual([]);
    }
  });

  it('G15: is left by a rule for a side that has no value of its own', () => {
    const [a, b, c] = copies('a', 'b', 'c') as [
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
    ];
    carryOut(b, reword('As B says'));
    carryOut(c, reword('As C says'));
    take(a, b);
    const report = take(a, c);
    expect(report.collisions).toHaveLength(1);
    const theirs = new Set(
      a
        .unsettled()
        .collisions.flatMap(({ standing, others }) =>
          [standing, ...others].map(({ change }) => change),
        ),
    );
    const isTheirs = ({ change }: { readonly change: string }) => theirs.has(change);
    expect(settleAllBy('mine', report, isTheirs).commands).toEqual([]);
    expect(settleAllBy('theirs', report, isTheirs).commands).toHaveLength(1);
  });

  it('is settled by words as the field stores them, in the tables as in the log', () => {
    const [a, , collision] = collided();
    carryOut(a, settleBy(collision, ' As both\tsay\u0001 '));
    expect(textIn(a)).toBe('As both say');
    expect(a.unsettled().collisions).toEqual([]);
    expect(a.check()).toMatchObject({ ok: true });
  });

  it('cannot be settled by what the field cannot hold, nor in a field that nobody writes', () => {
    const [a, , collision] = collided();
    expect(a.run(settleBy(collision, ''), BY)).toMatchObject({
      error: { refusal: { code: 'malformed' } },
    });
    expect(a.run(settleBy({ ...collision, field: 'label' }, 'P9'), BY).ok).toBe(false);
    expect(a.run(settleBy({ ...collision, field: '__proto__' }, 'x'), BY).ok).toBe(false);
    expect(a.run(settleBy({ ...collision, entity: testId(99) }, 'x'), BY)).toMatchObject({
      error: { refusal: { code: 'unknown-entity' } },
    });
  });
});

describe('G14: what one copy deleted and another one changed', () => {
  function lost(): readonly [WritableWorkspace, WritableWorkspace] {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, reword('Known to who deleted it'), removal);
    carryOut(b, reword('Still needed'));
    expect(take(a, b).lostEdits).toHaveLength(1);
    take(b, a);
    return [a, b];
  }

  it('is told, the same on both, and of what was changed only what the deletion did not know', () => {
    const [a, b] = lost();
    expect(a.unsettled().lostEdits).toMatchObject([
      { entity: POSITION, label: 'P1', edits: [{ field: 'text', value: 'Still needed' }] },
    ]);
    expect(b.unsettled()).toEqual(a.unsettled());
  });

  it('stays deleted once somebody says so, until that is undone', () => {
    const [a, b] = lost();
    const [found] = a.unsettled().lostEdits;
    carryOut(a, leaveDeletedOf(found!));
    expect(a.unsettled().lostEdits).toEqual([]);
    take(b, a);
    expect(b.unsettled().lostEdits).toEqual([]);
    expect(textIn(b)).toBeUndefined();
    must(a.undo(BY));
    expect(a.unsettled().lostEdits).toHaveLength(1);
  });

  it('comes back with what was changed, in its place, and goes again by an undo', () => {
    const [a, b] = lost();
    const [found] = a.unsettled().lostEdits;
    const done = must(a.bringBack(found!.deletion.change, BY));
    expect(done.label).toEqual({ key: 'bring-back', values: { label: 'P1' } });
    expect(textIn(a)).toBe('Still needed');
    expect(childrenOf(a.state(), ISSUE)).toHaveLength(1);
    // The wording that its deleter had given it is not lost either.
    expect(a.unsettled()).toMatchObject({
      collisions: [{ others: [{ value: 'Known to who deleted it' }] }],
      lostEdits: [],
    });
    take(b, a);
    expect(textIn(b)).toBe('Still needed');
    must(a.undo(BY));
    expect(textIn(a)).toBeUndefined();
  });

  it('comes back with all that went with it, and says how much that was', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, { type: 'delete', entities: [{ kind: 'issue', id: ISSUE }] });
    carryOut(b, reword('Still needed'));
    take(a, b);
    const [found] = a.unsettled().lostEdits;
    const done = must(a.bringBack(found!.deletion.change, BY));
    expect(done.label).toEqual({ key: 'bring-back-many', values: { label: 'P1', count: 1 } });
    expect(textIn(a)).toBe('Still needed');
    expect(childrenOf(a.state(), ISSUE)).toHaveLength(1);
  });

  it('is nothing where nobody changed it, or who deleted it knew', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, reword('Seen'));
    take(a, b);
    carryOut(a, removal);
    take(b, a);
    expect(b.unsettled().lostEdits).toEqual([]);
    carryOut(b, ...issues(1, 50));
    const edits = [{ field: 'text', change: `${testId(7)}.0` }];
    const there = { kind: 'issue', id: ISSUE, over: edits };
    expect(b.run({ type: 'leave-deleted', ...there }, BY)).toMatchObject({
      error: { refusal: { code: 'still-there' } },
    });
  });
});
