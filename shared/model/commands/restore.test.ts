import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertAll } from '../changes.ts';
import { decide } from '../decide.ts';
import type { EntityKind } from '../entities.ts';
import { entity } from '../queries.ts';
import { applyChanges, rowsFromState, type WorkspaceState } from '../state.ts';
import { arbitraryIntents } from '../testing/intents.ts';
import { contents, live, newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { testId, testIds } from '../testing/test-ids.ts';

const [who, they, slow, dtc, session] = [1, 2, 3, 4, 5].map(testId) as [
  string,
  string,
  string,
  string,
  string,
];
const nextId = testIds(0x100);
const under = (parent: string, as: string) => ({ under: 'element', parent, as, link: nextId() });
const add = (id: string, kind: string, text: string, place: object = { under: 'nothing' }) => ({
  type: 'add-element',
  id,
  element: { kind, fields: { text } },
  place,
});

const base = run(
  newWorkspace(),
  add(who, 'issue', 'Who appoints?'),
  add(they, 'position', 'The committee', under(who, 'responds-to')),
  add(slow, 'argument', 'It is slow', under(they, 'objects-to')),
  { type: 'add-party', id: dtc, name: 'DT C' },
  { type: 'set-stance', id: nextId(), party: dtc, position: they, level: 'for' },
);

type Past = { readonly kind: EntityKind; readonly id: string; readonly fields: object };
const restore = (...entities: readonly Past[]) => ({ type: 'restore', entities });

/** What one state has and another has not, whole. */
function missing(state: WorkspaceState, before: WorkspaceState): readonly Past[] {
  return Object.entries(rowsFromState(before)).flatMap(([kind, rows]) =>
    rows.flatMap((row) => {
      const { id, ...fields } = row;
      return entity(state, kind as EntityKind, id)
        ? []
        : [{ kind: kind as EntityKind, id, fields }];
    }),
  );
}

describe('restoring', () => {
  it('H3: leaves a field as it is of which nothing is said, though it be named, and what never changes', () => {
    const past = {
      kind: 'position',
      id: they,
      fields: { text: 'They', status: undefined, label: 'P9', createdBy: 'Nobody' },
    } as const;
    const state = run(base, restore(past));
    const before = entity(base, 'position', they);
    expect(entity(state, 'position', they)).toEqual({ ...before, text: 'They' });
  });

  it('H3: gives a field a value that it had, as a change that can be taken back', () => {
    const now = run(base, {
      type: 'edit',
      kind: 'position',
      id: they,
      fields: { text: 'We', status: 'withdrawn' },
    });
    const command = restore({ kind: 'position', id: they, fields: { text: 'The committee' } });
    const decided = decide(now, command, TEST_CONTEXT);
    if (!decided.ok) throw new Error();
    expect(decided.value.label).toEqual({ key: 'restore-text', values: { label: 'P1' } });
    const after = applyChanges(now, decided.value.changes);
    expect(entity(after, 'position', they)).toMatchObject({
      text: 'The committee',
      status: 'withdrawn',
    });
    expect(contents(applyChanges(after, invertAll(decided.value.changes)))).toEqual(contents(now));
    expect(decide(after, command, TEST_CONTEXT)).toMatchObject({
      ok: true,
      value: { changes: [] },
    });
  });

  it('H4: brings back what is gone with its id, its label and what went with it', () => {
    const now = run(base, { type: 'delete', entities: [{ kind: 'position', id: they }] });
    const back = run(now, restore(...missing(now, base)));
    expect(contents(back)).toEqual(contents(base));
  });

  it('H4: refuses to bring back what rested on something that is gone', () => {
    const without = run(base, { type: 'delete', entities: [{ kind: 'argument', id: slow }] });
    const gone = run(without, { type: 'delete', entities: [{ kind: 'position', id: they }] });
    expect(refusalOf(gone, restore(...missing(without, base)))).toEqual({
      code: 'restored-alone',
      values: { label: 'A1' },
    });
  });

  it('H4: lets go of names that can be left out', () => {
    const withItem = run(
      base,
      { type: 'add-session', id: session, title: 'Monday', start: '2015-04-13T13:00' },
      { type: 'add-action-item', id: testId(6), text: 'Ask', session },
    );
    const without = run(withItem, {
      type: 'delete',
      entities: [{ kind: 'action-item', id: testId(6) }],
    });
    const gone = run(without, { type: 'delete', entities: [{ kind: 'session', id: session }] });
    const back = run(gone, restore(...missing(without, withItem)));
    expect(entity(back, 'action-item', testId(6))).toMatchObject({ text: 'Ask', session: null });
  });

  it('H5: refuses what would break a rule of links, or take a name that is taken', () => {
    const other = testId(7);
    const link = [...base.tables.link.values()].find(({ from }) => from === they)!;
    const now = run(
      base,
      add(other, 'issue', 'When?'),
      {
        type: 'move-element',
        id: they,
        link: link.id,
        place: { under: 'element', parent: other, as: 'responds-to', link: nextId() },
      },
      { type: 'add-link', id: nextId(), link: 'responds-to', from: they, to: who },
    );
    expect(refusalOf(now, restore({ kind: 'link', id: link.id, fields: { to: who } })).code).toBe(
      'link-exists',
    );
    const renamed = run(
      base,
      { type: 'edit', kind: 'party', id: dtc, fields: { shortName: 'C' } },
      { type: 'add-party', id: testId(8), name: 'DT C' },
    );
    expect(
      refusalOf(renamed, restore({ kind: 'party', id: dtc, fields: { shortName: 'DT C' } })).code,
    ).toBe('name-taken');
    expect(
      refusalOf(base, restore({ kind: 'position', id: they, fields: { text: '' } })).code,
    ).toBe('malformed');
    expect(refusalOf(base, restore({ kind: 'issue', id: they, fields: {} })).code).toBe('id-taken');
  });

  it('H4: whatever a deletion took comes back whole', () => {
    fc.assert(
      fc.property(arbitraryIntents(25), fc.nat(), (intents, which) => {
        const { end } = live(intents);
        const elements = [...end.kinds.entries()];
        const [id, kind] = elements[which % Math.max(elements.length, 1)] ?? [];
        if (id === undefined) return;
        const deleted = decide(end, { type: 'delete', entities: [{ kind, id }] }, TEST_CONTEXT);
        if (!deleted.ok) return;
        const now = applyChanges(end, deleted.value.changes);
        const gone = missing(now, end);
        const back = run(now, restore(...gone));
        for (const past of gone) {
          expect(entity(back, past.kind, past.id)).toEqual(entity(end, past.kind, past.id));
        }
      }),
    );
  });
});
