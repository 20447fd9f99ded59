import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

describe('a record whose decision is still to be written', () => {
  it.each(['TODO', '**TBD**', 'To be decided.', '…', 'N/A', '[todo]'])(
    'has its options, and none that was chosen: %s',
    (word) => {
      const reading = understood(
        `# Light the quay\n\n## Context\n\nBoats do not see it.\n\n## Considered Options\n\n- Lamps\n- Paint\n\n## Decision\n\n${word}\n`,
        undefined,
        'quay.md',
      );
      expect(outlineOf(reading)).toEqual(['? Light the quay', '  = Lamps', '  = Paint']);
      expect(reading.rows.decision).toBeUndefined();
      expect(reading.rows.issue).not.toMatchObject([{ status: 'resolved' }]);
    },
  );

  it('has what is decided in any script', () => {
    const text = '# Lamps\n\n## Context\n\nDark.\n\n## Decision\n\n街灯を設置する\n';
    expect(outlineOf(understood(text, undefined, 'quay.md'))).toEqual([
      '? Lamps',
      '  = 街灯を設置する',
    ]);
  });
});
