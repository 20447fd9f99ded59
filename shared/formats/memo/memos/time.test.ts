import { describe, expect, it } from 'vitest';
import { understood } from '../../testing/outline.ts';

const LENGTH = 40_000;

describe('a memo of forty thousand characters', () => {
  // Each took time by the square of its length: ten seconds and more.
  it.each(['Mr. ', '.', 'p. 4, ', 'Fig. 2, ', '?! x', '"', ' '])(
    'is read by its length where it is a row of %j',
    (part) => {
      const row = part.repeat(LENGTH / part.length);
      // The processor's time, which other programs do not lengthen.
      const start = process.cpuUsage();
      understood(`DT C wants a boat.\n\n${row}x\n`, 'memo');
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(5000);
    },
  );
});
