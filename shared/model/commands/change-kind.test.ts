import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { childrenOf, linksFrom, rootPlaces } from '../queries.ts';
import { newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, link, linkId, party, stance } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';
import type { ElementKind, LinkType } from '../vocabulary.ts';

const turn = (id: number, to: ElementKind, as?: LinkType) => ({
  type: 'change-kind' as const,
  id: testId(id),
  to,
  newId: testId(50),
  ...(as ? { as } : {}),
});

const base = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('argument', 3, [2, 'objects-to']),
);

describe('change-kind', () => {
  it('N1: makes a new element with a label of its kind, in the same place, with text, detail and tags', () => {
    const fields = { detail: 'More of it', tags: ['a'] };
    const state = run(
      base,
      { type: 'edit', kind: 'argument', id: testId(3), fields },
      turn(3, 'assumption'),
    );
    expect(state.tables.argument.has(testId(3))).toBe(false);
    expect(state.tables.assumption.get(testId(50))).toMatchObject({
      label: 'AS1',
      text: 'Element 3',
      ...fields,
      status: 'agreed',
    });
    expect(childrenOf(state, testId(2))).toMatchObject([
      { child: testId(50), link: { id: linkId(3, 2), type: 'assumes' } },
    ]);
  });

  it('N1: stays where it is among what stands under nothing', () => {
    const state = run(newWorkspace(), add('issue', 1), add('issue', 2), add('issue', 3));
    const roots = rootPlaces(run(state, turn(3, 'position'))).map(({ child }) => child);
    expect(roots).toEqual([1, 2, 50].map(testId));
  });

  it('N2: keeps the type of a link where the new kind allows it, or takes the one that is said', () => {
    const issues = run(newWorkspace(), add('position', 1), add('argument', 2, [1, 'supports']));
    expect(linksFrom(run(issues, turn(2, 'issue')), testId(50))[0]?.type).toBe('suggested-by');
    expect(linksFrom(run(issues, turn(2, 'issue', 'questions')), testId(50))[0]?.type).toBe(
      'questions',
    );
    expect(linksFrom(run(issues, turn(2, 'issue', 'cites')), testId(50))[0]?.type).toBe(
      'suggested-by',
    );
  });

  it('N2: takes along what stands below it, where that can stand under the new kind', () => {
    const state = run(
      newWorkspace(),
      add('position', 1),
      add('reference', 2, [1, 'cites']),
      add('issue', 3, [1, 'suggested-by']),
      turn(1, 'issue'),
    );
    expect(childrenOf(state, testId(50)).map(({ child }) => child)).toEqual([2, 3].map(testId));
  });

  it('N2: two links that would be the same become one', () => {
    const state = run(base, link(3, 'supports', 2, testId(0x900)), turn(3, 'assumption'));
    expect(linksFrom(state, testId(2), 'assumes')).toHaveLength(1);
  });

  it('N3: is refused where a link would be lost, and names it', () => {
    expect(refusalOf(base, turn(2, 'assumption'))).toEqual({
      code: 'cannot-become',
      values: { label: 'P1', kind: 'assumption', other: 'I1', type: 'responds-to' },
    });
    expect(refusalOf(base, turn(1, 'position'))).toMatchObject({
      code: 'cannot-become',
      values: { other: 'P1', type: 'responds-to' },
    });
  });

  it('N3: is refused where a stance or a decision would be lost', () => {
    const root = run(
      newWorkspace(),
      add('position', 1),
      party(10, 'DT C'),
      stance(11, 10, 1, 'for'),
    );
    expect(refusalOf(root, turn(1, 'issue')).values).toMatchObject({
      other: 'DT C',
      type: 'stance',
    });
    const decided = run(newWorkspace(), add('issue', 1), {
      type: 'record-decision',
      id: testId(12),
      issue: testId(1),
      text: 'Yes',
    });
    expect(refusalOf(decided, turn(1, 'position'))).toMatchObject({
      code: 'still-referenced',
      values: { label: 'I1', holder: 'D1' },
    });
  });

  it('N3: heeds only what rests on the element itself, not on what stands below it', () => {
    const state = run(
      newWorkspace(),
      add('issue', 1),
      add('issue', 2, [1, 'suggested-by']),
      { type: 'add-session', id: testId(20), title: 'S', start: '2015-04-13T13:00' },
      { type: 'add-agenda-item', id: testId(21), session: testId(20), issue: testId(2) },
      { type: 'record-decision', id: testId(12), issue: testId(2), text: 'Yes' },
      turn(1, 'position'),
    );
    expect(state.tables.issue.get(testId(2))).toBeDefined();
    expect(state.tables['agenda-item'].get(testId(21))?.issue).toBe(testId(2));
  });

  it('N4: keeps in the detail what the new kind has no field for', () => {
    const fields = {
      detail: 'Read it.',
      locator: 'Annex Y, Step 2',
      quotation: 'as is',
      url: 'https://example.org/annex',
      version: '2',
    };
    const state = run(
      newWorkspace(),
      add('reference', 1),
      { type: 'edit', kind: 'reference', id: testId(1), fields },
      turn(1, 'assumption'),
    );
    expect(state.tables.assumption.get(testId(50))?.detail).toBe(
      'Read it.\n\nAnnex Y, Step 2\n\n2\n\nas is\n\nhttps://example.org/annex',
    );
    const answered = run(
      base,
      { type: 'edit', kind: 'argument', id: testId(3), fields: { responseText: 'It does not' } },
      turn(3, 'assumption'),
    );
    expect(answered.tables.assumption.get(testId(50))?.detail).toBe('It does not');
  });

  it('N5: to become what it is changes nothing', () => {
    const decided = decide(base, turn(1, 'issue'), TEST_CONTEXT);
    expect(decided.ok && decided.value.changes).toEqual([]);
  });
});
