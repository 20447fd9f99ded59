import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

describe('two papers that a memo quotes', () => {
  it('say what their teams hold, each with its reason', () => {
    const reading = understood(
      `What Teams Red and Blue differ on

Red's paper: "Keys shall be kept by the warden" (p. 3). Blue's: "Members keep their own keys" (p. 2).
Why Red: thefts last summer. Why Blue: nobody was there to open.

Blue has nothing on lockers.

Not in either paper, but it came up on Thursday: may members bring guests? If so, who is liable?
`,
      'memo',
    );
    expect(outlineOf(reading)).toEqual([
      '? What Teams Red and Blue differ on [divergence]',
      '  = Keys shall be kept by the warden (Red)',
      '    @ P. 3',
      '    + Thefts last summer',
      '  = Members keep their own keys (Blue)',
      '    @ P. 2',
      '    + Nobody was there to open',
      '  ? May members bring guests?',
      '    ? Who is liable?',
    ]);
    expect(reading.leftOut.map(({ code, line }) => [code, line])).toEqual([['memo-aside', 6]]);
  });
});
