import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../../shared/analysis/testing/sample.ts';
import { entity } from '../../../../shared/model/queries.ts';
import {
  hindrance,
  nameOf,
  newHolder,
  readyOf,
  targetOf,
  targetsOf,
  type Place,
} from './capture-of.ts';
import { EMPTY_DRAFT, type CaptureDraft } from './draft.ts';

const state = sampleState();
const session = entity(state, 'session', called(state, 'S1'));
if (!session) throw new Error('the sample has no S1');
const [issue, p1, p3] = ['I1', 'P1', 'P3'].map((label) => called(state, label)) as [
  string,
  string,
  string,
];
const place: Place = { chair: session.chair, issue, atHand: p3 };
const draft = (fields: Partial<CaptureDraft>): CaptureDraft => ({ ...EMPTY_DRAFT, ...fields });
const ready = (fields: Partial<CaptureDraft>, at = place) =>
  readyOf(state, at, draft(fields), (level, label) => `${level} ${label}`);

describe('what a draft speaks of', () => {
  it('is what was chosen, or the position at hand; superseded ones are not offered', () => {
    expect(targetOf(state, place, draft({ kind: 'pro' }))?.id).toBe(p3);
    expect(targetOf(state, place, draft({ kind: 'pro', on: p1 }))?.id).toBe(p1);
    const labels = targetsOf(state, issue, 'stance').map(({ label }) => label);
    expect(labels).toEqual(['P1', 'P3']);
  });

  it('is the issue for a question, and can be an argument under a position', () => {
    expect(targetOf(state, place, draft({ kind: 'question' }))?.id).toBe(issue);
    const kinds = new Set(targetsOf(state, issue, 'question').map(({ kind }) => kind));
    expect([...kinds]).toEqual(['issue', 'position', 'argument']);
  });

  it('is the first possible one where what was chosen is of another item', () => {
    const other = called(state, 'P4');
    expect(targetOf(state, { ...place, atHand: null }, draft({ kind: 'pro', on: other }))?.id).toBe(
      p1,
    );
  });
});

describe('a draft', () => {
  it('is hindered where the item has no issue, or the issue no position', () => {
    expect(hindrance(state, { ...place, issue: null }, 'decision')).toBe('issue');
    expect(hindrance(state, { ...place, issue: called(state, 'I4') }, 'contra')).toBe('position');
    expect(hindrance(state, { ...place, issue: null }, 'note')).toBeNull();
    expect(hindrance(state, { ...place, issue: null }, 'question')).toBeNull();
  });

  it('says what is missing', () => {
    expect(ready({ kind: 'note' })).toEqual({ is: 'missing', what: 'text' });
    expect(ready({ kind: 'stance' })).toEqual({ is: 'missing', what: 'party' });
    expect(ready({ kind: 'stance', speaker: 'dt c' })).toEqual({ is: 'missing', what: 'level' });
    const statements = [{ party: null, text: 'No' }];
    expect(ready({ kind: 'decision', text: 'So', statements })).toEqual({
      is: 'missing',
      what: 'statement-party',
    });
  });

  it('says a stance in words, with its reason', () => {
    expect(
      ready({ kind: 'stance', speaker: 'dt c', level: 'against', text: 'Too wide' }),
    ).toMatchObject({
      captured: {
        type: 'stance',
        speaker: 'DT C',
        position: p3,
        reason: 'Too wide',
        text: 'against P3: Too wide',
      },
    });
  });

  it('makes a party of whoever takes a stance and is none yet', () => {
    expect(ready({ kind: 'stance', speaker: ' Kim Lee', level: 'for' })).toMatchObject({
      captured: { speaker: 'Kim Lee', party: { name: 'Kim Lee', on: 'P3' } },
    });
    const named = (kind: CaptureDraft['kind'], speaker: string) =>
      newHolder(state, { kind, speaker });
    expect(named('stance', ' Kim Lee')).toBe('Kim Lee');
    expect([named('stance', 'dt c'), named('stance', ' '), named('pro', 'Kim Lee')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('has the chair of the session as the one who designates, and leaves out empty statements', () => {
    const fields = {
      kind: 'decision',
      text: 'So be it',
      positions: [p1, 'no position'],
      designation: 'consensus',
      reason: ' ',
      statements: [{ party: null, text: ' ' }],
    } as const;
    expect(ready(fields)).toMatchObject({
      captured: {
        positions: [p1],
        designation: { level: 'consensus', by: session.chair, reason: '' },
        statements: [],
        resolve: true,
      },
    });
  });

  it('has a party by its short name, and anybody else as they were called', () => {
    expect(nameOf(state, 'dt c ')).toBe('DT C');
    expect(nameOf(state, ' Kim Lee')).toBe('Kim Lee');
  });
});
