import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/model/decide.ts';
import { entity, rootPlaces } from '../../../shared/model/queries.ts';
import { rowsFromState } from '../../../shared/model/state.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from '../contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

const ISSUE = testId(0x1000);
const OTHER = testId(0x1001);

const reword = (text: string, id = ISSUE): Command => ({
  type: 'edit',
  kind: 'issue',
  id,
  fields: { text },
});
const remove = (id = ISSUE): Command => ({ type: 'delete', entities: [{ kind: 'issue', id }] });
const position = (last: number, text: string, issue = ISSUE): Command => ({
  type: 'add-element',
  id: testId(last),
  element: { kind: 'position', fields: { text } },
  place: { under: 'element', parent: issue, as: 'responds-to', link: testId(last + 1) },
});

/** Copies of one workspace with two issues, each at a time of its own, open for writing. */
function copies(...names: readonly string[]): readonly WritableWorkspace[] {
  const folder = testFolder();
  const first = newWorkspace(join(folder, 'first.moot'));
  carryOut(first, ...issues(2));
  first.close();
  return names.map((name, index) => {
    const path = join(folder, `${name}.moot`);
    copyFileSync(first.path, path);
    // Each copy's clock is a day apart, so that what it does comes before or after the others' for sure.
    const now = () => Date.now() + index * 86_400_000;
    const opened = must(openWorkspace(path, { mode: 'write', now }));
    if (!isWorkspaceWritable(opened)) throw new Error('only to be read');
    return opened;
  });
}

function take(into: WritableWorkspace, ...others: readonly WritableWorkspace[]) {
  const logs = others.map((other) => other.copyLog(into.hashes()));
  return must(into.merge(logs, { ...BY, isTrial: false })).report;
}

describe('copies that come together', () => {
  it('are told by author, whatever the authors are called', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    for (const [index, author] of ['constructor', '__proto__', '__proto__'].entries()) {
      must(b.run(reword(`Wording ${index}`), { author }));
    }
    const { authors, steps } = take(a, b);
    expect(Object.entries(authors)).toEqual([
      ['constructor', 1],
      ['__proto__', 2],
    ]);
    expect(steps).toHaveLength(3);
  });

  it('have all that each of them did, and their tables are what their log comes to', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, position(1, 'Yes'));
    carryOut(b, position(11, 'No'), reword('Who pays?'));
    const report = take(a, b);
    expect(report).toMatchObject({ transactions: 2, collisions: [], waiting: 0 });
    expect(a.state().tables.position.size).toBe(2);
    expect(entity(a.state(), 'issue', ISSUE)?.text).toBe('Who pays?');
    expect(a.check()).toMatchObject({ ok: true });
    expect(a.search('pays', 5)).toHaveLength(1);
  });

  it('are the same in every order', () => {
    const orders = [
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
      ['c', 'b', 'a'],
    ];
    const [a, b, c] = copies('a', 'b', 'c') as [
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
    ];
    carryOut(a, reword('As A says'), position(1, 'Yes'));
    carryOut(b, reword('As B says'), position(11, 'No'), remove(OTHER));
    carryOut(c, reword('As C says', OTHER), position(21, 'Maybe', OTHER));
    const logs = { a: a.copyLog([]), b: b.copyLog([]), c: c.copyLog([]) };
    const ends = orders.map((order) => {
      const path = join(testFolder(), `${order.join('')}.moot`);
      must(a.saveCopy(path));
      const opened = must(openWorkspace(path, { mode: 'write' }));
      if (!isWorkspaceWritable(opened)) throw new Error('only to be read');
      for (const name of order) {
        must(opened.merge([logs[name as 'a']], { ...BY, isTrial: false }));
      }
      expect(opened.check()).toMatchObject({ ok: true });
      const rows = rowsFromState(opened.state());
      opened.close();
      return rows;
    });
    for (const end of ends) expect(end).toEqual(ends[0]);
  });

  it('come to the same when one is taken in twice, and then say that nothing came', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, position(11, 'No'));
    take(a, b);
    const seq = a.snapshot().seq;
    expect(take(a, b)).toMatchObject({ transactions: 0, changes: [] });
    expect(a.snapshot().seq).toBe(seq);
    // And back: what the other has not is that it was taken in.
    expect(take(b, a).changes).toEqual([]);
    expect(rowsFromState(b.state())).toEqual(rowsFromState(a.state()));
  });

  it('G10: keep both wordings of a field that both changed, the later one showing', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, reword('At first'), reword('As A says'));
    carryOut(b, reword('As B says'));
    const { collisions } = take(a, b);
    expect(collisions).toMatchObject([
      {
        kind: 'issue',
        entity: ISSUE,
        field: 'text',
        standing: { value: 'As B says' },
        others: [{ value: 'As A says' }],
      },
    ]);
    expect(entity(a.state(), 'issue', ISSUE)?.text).toBe('As B says');
  });

  it('G10: do not collide where one knew of the other, nor where both say the same', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, reword('First'), reword('The same', OTHER));
    carryOut(b, reword('The same', OTHER));
    take(b, a);
    carryOut(b, reword('Second'));
    expect(take(a, b).collisions).toEqual([]);
    expect(entity(a.state(), 'issue', ISSUE)?.text).toBe('Second');
  });

  it('G10: do not collide in where something stands: there the later move counts', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    const move = (after: string): Command => ({
      type: 'move-element',
      id: ISSUE,
      link: null,
      place: { under: 'nothing', after },
    });
    carryOut(a, move(OTHER));
    carryOut(
      b,
      {
        type: 'add-element',
        id: testId(11),
        element: { kind: 'issue', fields: { text: 'What else?' } },
        place: { under: 'nothing' },
      },
      move(testId(11)),
    );
    expect(take(a, b).collisions).toEqual([]);
    expect(rootPlaces(a.state()).map(({ child }) => child)).toEqual([OTHER, testId(11), ISSUE]);
  });

  it('G11, G14: say what was changed in something that the other deleted, and keep what hangs on it', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, remove());
    carryOut(b, reword('Still needed'), position(11, 'Yes'));
    const report = take(a, b);
    expect(report.lostEdits).toMatchObject([
      { entity: ISSUE, edits: [{ field: 'text', value: 'Still needed' }] },
    ]);
    // The position stands, its link to what is gone waits.
    expect(a.state().tables.position.size).toBe(1);
    expect(report.waiting).toBe(1);
    expect(a.check()).toMatchObject({ ok: true });
    a.close();
    const again = must(openWorkspace(a.path, { mode: 'read' }));
    expect(again.state().tables.issue.has(ISSUE)).toBe(false);
    again.close();
  });

  it('G11: leave out the name of what is gone where something can be without it', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    const [session, item] = [testId(30), testId(31)];
    carryOut(a, remove());
    carryOut(
      b,
      { type: 'add-session', id: session, title: 'Monday', start: '2015-04-13T13:00' },
      { type: 'add-agenda-item', id: item, session, issue: ISSUE, title: 'The fee' },
    );
    expect(take(a, b).waiting).toBe(0);
    expect(entity(a.state(), 'agenda-item', item)).toMatchObject({ issue: null, title: 'The fee' });
    expect(a.check()).toMatchObject({ ok: true });
    // The log keeps it, and says it again where the issue is there.
    take(b, a);
    expect(rowsFromState(b.state())).toEqual(rowsFromState(a.state()));
  });

  it('of different workspaces do not come together', () => {
    const [a] = copies('a') as [WritableWorkspace];
    const [b] = copies('b') as [WritableWorkspace];
    expect(a.merge([b.copyLog([])], { ...BY, isTrial: false })).toMatchObject({
      ok: false,
      error: { code: 'not-a-copy' },
    });
  });

  it('only tell what would come, where that is asked', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, position(11, 'No'));
    const before = a.snapshot();
    const { report } = must(a.merge([b.copyLog([])], { ...BY, isTrial: true }));
    expect(report.changes).toHaveLength(2);
    expect(a.snapshot()).toEqual(before);
  });

  it('G12: undo nothing of what was there when they came together, and everything after', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, reword('As B says'));
    take(a, b);
    expect(a.snapshot().undo).toBeNull();
    carryOut(a, reword('And then A'));
    must(a.undo(BY));
    expect(entity(a.state(), 'issue', ISSUE)?.text).toBe('As B says');
    expect(a.snapshot()).toMatchObject({ undo: null, redo: { key: 'edit-text' } });
  });

  it('take over nothing where one tells otherwise what both know', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    const { rest, ...copy } = b.copyLog([]);
    const told = {
      ...copy,
      rest: rest.map((transaction, index) =>
        index === 1 ? { ...transaction, author: 'Somebody else' } : transaction,
      ),
    };
    expect(a.merge([told], { ...BY, isTrial: false })).toMatchObject({
      ok: false,
      error: { code: 'log-differs' },
    });
  });

  it('take over nothing that no schema allows', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, reword('As B says'));
    const { rest, ...copy } = b.copyLog(a.hashes());
    const told = {
      ...copy,
      rest: rest.map((transaction) => ({
        ...transaction,
        changes: transaction.changes.map((change) => ({ ...change, fields: { text: 7 } })),
      })),
    };
    const before = rowsFromState(a.state());
    expect(a.merge([told], { ...BY, isTrial: false })).toMatchObject({
      error: { code: 'log-differs' },
    });
    expect(rowsFromState(a.state())).toEqual(before);
  });

  it('tell the steps of people, not that copies came together elsewhere', () => {
    const [a, b, c] = copies('a', 'b', 'c') as [
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
    ];
    carryOut(c, reword('As C says'));
    take(b, c);
    const { transactions, steps } = take(a, b);
    expect(transactions).toBe(2);
    expect(steps.map(({ label }) => label.key)).toEqual(['edit-text']);
  });

  it('are brought in by an author whose name is cleaned like any text', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, reword('As B says'));
    must(a.merge([b.copyLog(a.hashes())], { author: ' Ada\nB\u0000. ', isTrial: false }));
    expect(a.log({ limit: 1 })[0]).toMatchObject({ origin: 'merge', author: 'Ada B.' });
  });

  it('tell again nothing that collided before', () => {
    const [a, b, c] = copies('a', 'b', 'c') as [
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
    ];
    carryOut(a, reword('As A says'));
    carryOut(b, reword('As B says'));
    carryOut(c, { type: 'edit', kind: 'issue', id: ISSUE, fields: { detail: 'As C says' } });
    expect(take(a, b).collisions).toHaveLength(1);
    expect(take(a, c).collisions).toEqual([]);
    expect(a.unsettled().collisions).toHaveLength(1);
  });

  it('have nothing to settle where all of them deleted the same', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, remove());
    carryOut(b, remove());
    expect(take(a, b).lostEdits).toEqual([]);
    expect(a.unsettled()).toMatchObject({ collisions: [], lostEdits: [] });
  });

  it('take over nothing of a time after which none could come', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(b, reword('As B says'));
    const { rest, ...copy } = b.copyLog(a.hashes());
    for (const clock of ['ffffffffffff-ffff', 'ffefffffffff-ffff', 'zzzzzzzzzzzz-zzzz']) {
      const told = { ...copy, rest: rest.map((transaction) => ({ ...transaction, clock })) };
      expect(a.merge([told], { ...BY, isTrial: false })).toMatchObject({
        error: { code: 'log-differs' },
      });
    }
    carryOut(a, reword('As A says'));
  });

  it('of which one is a backup that was put back: what was deleted since stays deleted, and nothing is lost', () => {
    const [a, b] = copies('a', 'b') as [WritableWorkspace, WritableWorkspace];
    carryOut(a, position(20, 'Before'));
    const backup = join(testFolder(), 'backup.moot');
    must(a.saveCopy(backup));
    carryOut(a, position(22, 'After'), reword('Reworded'), remove(OTHER));
    take(b, a);
    carryOut(b, { type: 'delete', entities: [{ kind: 'position', id: testId(20) }] });
    // The backup takes the place of the file, and work goes on as if nothing had been.
    const { path } = a;
    a.close();
    copyFileSync(backup, path);
    const again = reopen(path);
    carryOut(again, reword('Anew', OTHER), position(24, 'Later'));
    take(again, b);
    take(b, again);
    for (const copy of [again, b]) {
      expect(entity(copy.state(), 'issue', OTHER)).toBeUndefined();
      expect(entity(copy.state(), 'position', testId(20))).toBeUndefined();
      expect(entity(copy.state(), 'issue', ISSUE)?.text).toBe('Reworded');
      const texts = [...copy.state().tables.position.values()].map(({ text }) => text);
      expect(texts.toSorted()).toEqual(['After', 'Later']);
      // What was said anew of what the other had deleted is told, and not lost.
      expect(copy.unsettled().lostEdits).toMatchObject([
        { entity: OTHER, edits: [{ field: 'text', value: 'Anew' }] },
      ]);
      expect(copy.check()).toMatchObject({ ok: true });
    }
    expect(rowsFromState(again.state())).toEqual(rowsFromState(b.state()));
  });

  it('whose clocks are years apart come to the same', () => {
    const [a, , , b] = copies('a', 'x', 'y', 'b') as [
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
      WritableWorkspace,
    ];
    carryOut(b, reword('From the future'));
    take(a, b);
    // What is done in knowledge of it counts, however early this clock is.
    carryOut(a, reword('Now'));
    expect(take(b, a).collisions).toEqual([]);
    expect(entity(b.state(), 'issue', ISSUE)?.text).toBe('Now');
  });
});
