import { describe, expect, it } from 'vitest';
import type { Inline } from '../documents/tree.ts';
import { columnWidths } from './column-widths.ts';

const row = (...cells: readonly string[]): readonly (readonly Inline[])[] =>
  cells.map((text) => [{ kind: 'text', text }]);

describe('the columns of a table', () => {
  it('are as wide as what is in them wants, in proportion', () => {
    const widths = columnWidths(
      [row('Time', 'Item'), row('13:00–13:10', 'Who opens the bridge')],
      340,
    );
    expect(widths).toEqual([129, 210].map((width) => expect.closeTo(width, -1)));
    expect(widths.reduce((all, width) => all + width, 0)).toBeLessThanOrEqual(340);
  });

  it('keep their words whole beside longer ones, as far as a line goes', () => {
    const long = 'many words that go on and on over a line and over the next one too';
    const widths = columnWidths([row('Item', 'Purpose', 'Notes'), row(long, 'Discuss', long)], 90);
    expect(widths[1]).toBeGreaterThanOrEqual(10);
    const all = columnWidths(
      [row(...Array.from({ length: 30 }, () => `${long} uninterrupted`))],
      900,
    );
    expect(all.every((width) => width > 0)).toBe(true);
    expect(all.reduce((one, width) => one + width, 0)).toBeLessThanOrEqual(900);
  });

  it('of which one holds a word without end leave the others room', () => {
    const widths = columnWidths([row('a', 'Purpose'), row('x'.repeat(100_000), 'Inform')], 90);
    expect(widths[1]).toBeGreaterThanOrEqual(10);
  });
});
