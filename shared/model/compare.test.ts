import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './compare.ts';
import { applyChanges } from './state.ts';
import { arbitraryIntents } from './testing/intents.ts';
import { contents, live } from './testing/history.ts';

describe('what differs between two states', () => {
  it('is nothing for a state and itself', () => {
    fc.assert(
      fc.property(arbitraryIntents(), (intents) => {
        const { end } = live(intents);
        expect(changesBetween(end, end)).toEqual([]);
      }),
    );
  });

  it('leads from the one to the other, both ways', () => {
    fc.assert(
      fc.property(arbitraryIntents(), (intents) => {
        const { start, end } = live(intents);
        expect(contents(applyChanges(start, changesBetween(start, end)))).toEqual(contents(end));
        expect(contents(applyChanges(end, changesBetween(end, start)))).toEqual(contents(start));
      }),
    );
  });
});
