import { describe, expect, it } from 'vitest';
import { understood } from '../../testing/outline.ts';
import { processorTime } from '../../testing/processor-time.ts';

const LENGTH = 40_000;

describe('a memo of forty thousand characters', () => {
  // Each took time by the square of its length: ten seconds and more.
  it.each(['Mr. ', '.', 'p. 4, ', 'Fig. 2, ', '?! x', '"', ' '])(
    'is read by its length where it is a row of %j',
    (part) => {
      const row = part.repeat(LENGTH / part.length);
      const read = (): unknown => understood(`DT C wants a boat.\n\n${row}x\n`, 'memo');
      expect(processorTime(read)).toBeLessThan(5000);
    },
  );
});
