import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const TABLE = `id;author/name;author/url;category/name/en;title/en;body/en;endorsements/total_count;proposal_votes;state;answer/en;url;address
1;Ana;https://port.example/ana;The bridge;Open it;"<p>At <b>night</b>.</p><p>Soon</p>";3;120;accepted;<p>We will.</p>;https://port.example/1;Quay 3
2;;;The bridge;Paint it;;0;7;withdrawn;;;
3;Anonymous;;;Ring the bell;'=1+1;0;2;;;;
4;Kim;;;;nothing;0;0;;;;`;

describe('a table of proposals', () => {
  it('has what each category is about, and on it what was proposed, by whom and with how many for it', () => {
    const reading = understood(TABLE, undefined, 'Harbour.csv');
    expect(outlineOf(reading)).toEqual([
      '? The bridge',
      '  = Open it (Ana)',
      '  = Paint it',
      '? Harbour',
      '  = Ring the bell',
    ]);
    const [open, paint, ring] = reading.rows.position ?? [];
    expect(open?.detail).toBe(
      [
        'At night.',
        'Soon',
        '> We will.',
        'endorsements/total_count: 3 · proposal_votes: 120 · state: accepted',
        'https://port.example/1',
      ].join('\n\n'),
    );
    expect(paint?.status).toBe('withdrawn');
    expect(ring?.detail).toContain('=1+1');
    expect(reading.leftOut).toEqual([
      { code: 'says-nothing', values: {}, line: 5 },
      { code: 'table-columns', values: { heads: 'address' }, line: 1 },
    ]);
  });

  it('is one where votes are counted, not every list that has titles', () => {
    expect(
      outlineOf(understood('Post name,Votes for,Votes against\nOpen it,3,4\n', undefined, 'p.csv')),
    ).toEqual(['? p', '  = Open it']);
    expect(() => understood('Title,Price\nA bell,3\n', 'csv')).toThrow('no-table');
  });
});
