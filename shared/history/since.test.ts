import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from '../model/testing/history.ts';
import { testId, testIds } from '../model/testing/test-ids.ts';
import { changedSince } from './since.ts';

const nextId = testIds(0x100);
const [who, they, we, slow, dtc, when] = [1, 2, 3, 4, 5, 6].map(testId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const under = (parent: string, as: string, link = nextId()) => ({
  under: 'element',
  parent,
  as,
  link,
});
const add = (id: string, kind: string, text: string, place: object = { under: 'nothing' }) => ({
  type: 'add-element',
  id,
  element: { kind, fields: { text } },
  place,
});
const past = run(
  newWorkspace(),
  add(who, 'issue', 'Who appoints?'),
  add(when, 'issue', 'When?'),
  add(they, 'position', 'The committee', under(who, 'responds-to', testId(0x50))),
  add(slow, 'argument', 'It is slow', under(they, 'objects-to')),
  { type: 'add-party', id: dtc, name: 'DT C' },
);
const since = (...commands: readonly unknown[]) => changedSince(past, run(past, ...commands));

describe('what has changed since a state of the past', () => {
  it('is nothing where nothing has', () => {
    expect(since()).toEqual({ marks: new Map(), added: 0, reworded: 0, removed: 0 });
  });

  it('is told by what stood there then: reworded, changed otherwise, removed', () => {
    const { marks, ...counts } = since(
      { type: 'edit', kind: 'position', id: they, fields: { text: 'We' } },
      { type: 'edit', kind: 'issue', id: who, fields: { status: 'raised' } },
      { type: 'delete', entities: [{ kind: 'argument', id: slow }] },
    );
    expect(counts).toEqual({ added: 0, reworded: 1, removed: 1 });
    expect(marks.get(they)).toMatchObject({ reworded: 'We', changed: false });
    expect(marks.get(who)).toMatchObject({ reworded: null, changed: true });
    expect(marks.get(slow)).toMatchObject({ removed: true, moved: false });
  });

  it('counts what is new by what it stands under', () => {
    const { marks, added } = since(
      add(we, 'position', 'We', under(who, 'responds-to')),
      add(testId(9), 'argument', 'Cheap', under(we, 'supports')),
    );
    expect(added).toBe(2);
    expect(marks.get(who)).toMatchObject({ added: 1 });
    expect([...marks.keys()]).toEqual([who]);
  });

  it('tells what stands somewhere else, and a position on which somebody took a stance', () => {
    const place = under(when, 'responds-to');
    const moved = since({ type: 'move-element', id: they, link: testId(0x50), place });
    expect(moved.marks.get(they)).toMatchObject({ moved: true });
    const held = since({
      type: 'set-stance',
      id: nextId(),
      party: dtc,
      position: they,
      level: 'for',
    });
    expect(held.marks.get(they)).toMatchObject({ changed: true });
  });
});
