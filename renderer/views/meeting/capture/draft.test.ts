import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES, STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';
import {
  EMPTY_DRAFT,
  isLeft,
  NOTHING_TYPED,
  readTyped,
  turnedTo,
  unsettled,
  type Typed,
} from './draft.ts';

const drafts = fc.record({
  kind: fc.constantFrom(...ENTRY_TYPES),
  text: fc.string(),
  speaker: fc.string(),
  on: fc.constantFrom(null, 'a position'),
  level: fc.constantFrom(null, ...STANCE_LEVELS),
  formalObjection: fc.boolean(),
  positions: fc.array(fc.string()),
  designation: fc.constantFrom(null, 'consensus' as const),
  reason: fc.string(),
  resolve: fc.boolean(),
  statements: fc.array(fc.record({ party: fc.constantFrom(null, 'a party'), text: fc.string() })),
  owner: fc.string(),
  due: fc.constantFrom('', '2015-04-20'),
});
const typed: fc.Arbitrary<Typed> = fc.record({
  draft: drafts,
  isOpen: fc.boolean(),
  left: fc.array(drafts),
  sending: fc.array(fc.record({ entry: fc.uuid(), draft: drafts })),
});

describe('what is being typed', () => {
  it('comes back from what was remembered as it was', () => {
    fc.assert(
      fc.property(typed, (one) => {
        expect(readTyped(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
  });

  it('is never more than what it can be, whatever is remembered', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        const read = readTyped(json);
        if (read) expect(Object.keys(read.draft)).toEqual(Object.keys(EMPTY_DRAFT));
      }),
    );
    expect(readTyped(null)).toBeUndefined();
    expect(readTyped({ draft: { kind: 'spell', text: 3 } })).toEqual(NOTHING_TYPED);
  });

  it('is in the line again where it had been sent and did not arrive', () => {
    const sent = { ...EMPTY_DRAFT, text: 'Who pays?' };
    const left = { ...NOTHING_TYPED, sending: [{ entry: 'e', draft: sent }] };
    expect(unsettled(left, () => false)).toEqual({ ...NOTHING_TYPED, draft: sent, isOpen: true });
    expect(unsettled(left, () => true)).toEqual(NOTHING_TYPED);
    const next = { ...EMPTY_DRAFT, text: 'Half a line' };
    expect(unsettled({ ...left, draft: next, isOpen: true }, () => false).draft).toBe(next);
  });

  it('goes along to another kind while the line is open, and stays with its own once it was left', () => {
    const draft = { ...EMPTY_DRAFT, kind: 'stance', text: 'It is dry there' } as const;
    const open = { ...NOTHING_TYPED, draft, isOpen: true };
    expect(turnedTo(open, 'contra').draft).toEqual({ ...draft, kind: 'contra' });
    // No decision is taken in the words of somebody’s reason.
    const later = { ...open, isOpen: false };
    const decision = { ...later, ...turnedTo(later, 'decision') };
    expect(decision.draft).toEqual({ ...EMPTY_DRAFT, kind: 'decision' });
    expect(isLeft(decision, 'stance')).toBe(true);
    expect(turnedTo(decision, 'stance')).toEqual({ draft, left: [] });
    // A third one takes nothing away from either.
    const own = { ...decision, draft: { ...decision.draft, text: 'So be it' } };
    const { left } = turnedTo(own, 'note');
    expect(left.map(({ text }) => text)).toEqual(['It is dry there', 'So be it']);
  });
});
