import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { invertAll } from '../model/changes.ts';
import { decide } from '../model/decide.ts';
import type { MinuteEntry } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, entity, linksFrom } from '../model/queries.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { contents, refusalOf, run, TEST_CONTEXT } from '../model/testing/history.ts';
import { testIds } from '../model/testing/test-ids.ts';
import { capture, captureOutside, type Captured, type Occasion } from './capture.ts';

const sample = sampleState();
const issue = called(sample, 'I1');
const [position, other] = ['P1', 'P2'].map((label) => called(sample, label)) as [Id, Id];
const [party] = all(sample, 'party').map(({ id }) => id) as [Id];
const occasion: Occasion = {
  session: called(sample, 'S1'),
  item: sample.indexes.itemsOf.get(called(sample, 'S1'))?.[0]?.id ?? null,
  day: '2015-04-14',
};

const said = { text: 'It would outgrow its mandate', speaker: 'DT C' };
const decision: Captured = {
  ...said,
  type: 'decision',
  issue,
  positions: [other],
  designation: { level: 'strong-support', by: 'The chair', reason: 'One team stays apart' },
  statements: [{ party, text: 'We would have kept it small' }],
  resolve: true,
};

/** One of everything that can be captured, and the kind of what it makes. */
const EVERYTHING: readonly (readonly [Captured, Parameters<typeof entity>[1] | null])[] = [
  [{ ...said, type: 'pro', on: position }, 'argument'],
  [{ ...said, type: 'contra', on: position }, 'argument'],
  [{ ...said, type: 'question', on: { kind: 'issue', id: issue } }, 'issue'],
  [{ ...said, type: 'question', on: null }, 'issue'],
  [{ ...said, type: 'position', issue }, 'position'],
  [
    {
      ...said,
      type: 'stance',
      party,
      position,
      level: 'against',
      reason: 'Too wide',
      formalObjection: true,
    },
    'stance',
  ],
  [
    {
      ...said,
      speaker: 'Ferryman',
      type: 'stance',
      party: { name: 'Ferryman', on: 'P1' },
      position,
      level: 'for',
      reason: '',
      formalObjection: false,
    },
    'stance',
  ],
  [decision, 'decision'],
  [{ ...said, type: 'action', owner: 'DT M', due: '2015-04-20', issue }, 'action-item'],
  [{ ...said, type: 'note' }, null],
];

const captureIt = (captured: Captured) => capture(occasion, captured, testIds(0x500_0000));

function newEntry(before: WorkspaceState, after: WorkspaceState): MinuteEntry {
  const known = new Set(all(before, 'minute-entry').map(({ id }) => id));
  const added = all(after, 'minute-entry').filter(({ id }) => !known.has(id));
  if (added.length !== 1 || !added[0]) throw new Error(`${added.length} entries were added`);
  return added[0];
}

describe('what is captured at a session', () => {
  it.each(EVERYTHING)('lands in the map and in the minutes in one go: $type', (captured, kind) => {
    const after = run(sample, captureIt(captured));
    const entry = newEntry(sample, after);
    const { text, speaker, type } = captured;
    expect(entry).toMatchObject({ text, speaker, type, at: TEST_CONTEXT.at });
    expect(entry).toMatchObject({ session: occasion.session, item: occasion.item });
    if (kind === null) expect(entry.about).toBeNull();
    else expect(entity(after, kind, entry.about ?? '')).toBeDefined();
  });

  it.each(EVERYTHING)('is taken back from both by one undo: $type', (captured) => {
    const decided = decide(sample, captureIt(captured), TEST_CONTEXT);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    const { changes } = decided.value;
    const back = applyChanges(applyChanges(sample, changes), invertAll(changes));
    expect(contents(back)).toEqual(contents(sample));
  });

  it('stands under what it speaks of, by the link that says how', () => {
    const linked = (captured: Captured) => {
      const after = run(sample, captureIt(captured));
      const { about } = newEntry(sample, after);
      return linksFrom(after, about ?? '').map(({ type, to }) => [type, to]);
    };
    expect(linked({ ...said, type: 'pro', on: position })).toEqual([['supports', position]]);
    expect(linked({ ...said, type: 'contra', on: position })).toEqual([['objects-to', position]]);
    expect(linked({ ...said, type: 'position', issue })).toEqual([['responds-to', issue]]);
    const contra = called(sample, 'A1');
    expect(
      [
        { kind: 'position', id: position } as const,
        { kind: 'argument', id: contra } as const,
        null,
      ].map((on) => linked({ ...said, type: 'question', on })),
    ).toEqual([[['suggested-by', position]], [['questions', contra]], []]);
  });

  it('of a decision are its designation, as the first iteration, and the minority statements', () => {
    const after = run(sample, captureIt(decision));
    const id = newEntry(sample, after).about ?? '';
    expect(entity(after, 'decision', id)).toMatchObject({
      session: occasion.session,
      positions: [other],
      designation: 'strong-support',
      decidedOn: '2015-04-14',
    });
    expect(after.indexes.designationsOf.get(id)).toMatchObject([
      { level: 'strong-support', by: 'The chair', on: '2015-04-14' },
    ]);
    expect(after.indexes.statementsOn.get(id)).toHaveLength(1);
    expect(entity(after, 'issue', issue)?.status).toBe('resolved');
  });

  it('has whoever takes a stance and is no party yet become one', () => {
    const [captured] = EVERYTHING.flatMap(([one]) =>
      one.type === 'stance' && one.speaker === 'Ferryman' ? one : [],
    );
    if (!captured) throw new Error('no stance of a new party');
    const after = run(sample, captureIt(captured));
    const ferryman = all(after, 'party').find(({ name }) => name === 'Ferryman');
    const stance = entity(after, 'stance', newEntry(sample, after).about ?? '');
    expect(stance).toMatchObject({ party: ferryman?.id, position, since: occasion.day });
  });

  it('counts for the day on which the session is, whatever day it is in UTC', () => {
    const [stance] = EVERYTHING.flatMap(([captured]) =>
      captured.type === 'stance' ? captured : [],
    );
    if (!stance) throw new Error('no stance');
    const after = run(sample, captureIt(stance));
    const { about } = newEntry(sample, after);
    expect(TEST_CONTEXT.at.slice(0, 10)).not.toBe(occasion.day);
    expect(entity(after, 'stance', about ?? '')?.since).toBe(occasion.day);
  });

  it('is recorded in the very words of what it makes, however it was typed', () => {
    const typed = { ...decision, text: '  So be\tit \n' };
    const after = run(sample, captureIt(typed));
    const entry = newEntry(sample, after);
    expect(entry.text).toBe('So be it');
    expect(entity(after, 'decision', entry.about ?? '')?.text).toBe(entry.text);
  });

  it('is a step that is called by what it makes', () => {
    const labels = EVERYTHING.map(([captured]) => {
      const decided = decide(sample, captureIt(captured), TEST_CONTEXT);
      return decided.ok ? decided.value.label.key : decided.error.code;
    });
    expect([...new Set(labels)]).toEqual([
      'add-under',
      'add',
      'set-stance',
      'record-decision',
      'add-action-item',
      'add-minute-entry',
    ]);
  });

  it('is refused as a whole: nothing is in the minutes that is not in the map', () => {
    const lost: Captured = { ...said, type: 'contra', on: testIds(0x600_0000)() };
    expect(refusalOf(sample, captureIt(lost)).code).toBe('unknown-entity');
    const stranger: Captured = {
      ...decision,
      statements: [{ party: testIds(0x600_0000)(), text: 'No' }],
    };
    expect(decide(sample, captureIt(stranger), TEST_CONTEXT).ok).toBe(false);
  });

  it('A8: stays in the minutes as it was, whatever becomes of what it made', () => {
    const after = run(sample, captureIt({ ...said, type: 'contra', on: position }));
    const entry = newEntry(sample, after);
    const id = entry.about ?? '';
    const fields = { text: 'Said otherwise later' };
    const reworded = run(after, { type: 'edit', kind: 'argument', id, fields });
    const gone = run(reworded, { type: 'delete', entities: [{ kind: 'argument', id }] });
    for (const state of [reworded, gone]) {
      expect(entity(state, 'minute-entry', entry.id)?.text).toBe(said.text);
    }
  });

  it('is in the map alone where it is outside any session', () => {
    const outside = captureOutside('2015-04-16', decision, testIds(0x510_0000));
    const after = run(sample, outside);
    const [made] = all(after, 'decision');
    expect(made).toMatchObject({ session: null, decidedOn: '2015-04-16', positions: [other] });
    expect(made?.designation).toBe('strong-support');
    expect(all(after, 'minority-statement')).toHaveLength(1);
    expect(all(after, 'minute-entry')).toEqual(all(sample, 'minute-entry'));
  });
});
