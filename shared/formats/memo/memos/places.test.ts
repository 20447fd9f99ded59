import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

describe('what stands at a place in a paper', () => {
  it('is an answer that nobody asked for yet; what a mail wishes for its meeting is none', () => {
    const reading = understood(
      `Issue 1: who can complain
Can everybody complain to the board, or only members?
Pro everybody: all those who live by the lake are affected.

In Annex J, step 2, the board mediates. And if it does, who would appoint a mediator, and following which rules?

I'd be glad if we could take issue 1 first.
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? Who can complain?',
      '  = Everybody',
      '    + All those who live by the lake are affected',
      '  = Only members',
      '? Does the board mediate?',
      '  = The board mediates',
      '    @ Annex J, Step 2',
      '    ? Who would appoint a mediator, and following which rules?',
    ]);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([['memo-aside', 7]]);
  });
});
