import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES, STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';
import { EMPTY_DRAFT, NOTHING_TYPED, readTyped, unsettled, type Typed } from './draft.ts';

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
    expect(unsettled(left, () => false)).toEqual({ draft: sent, isOpen: true, sending: [] });
    expect(unsettled(left, () => true)).toEqual(NOTHING_TYPED);
    const next = { ...EMPTY_DRAFT, text: 'Half a line' };
    expect(unsettled({ ...left, draft: next, isOpen: true }, () => false).draft).toBe(next);
  });
});
