import { describe, expect, it } from 'vitest';
import { NO_QUESTION_FILTER } from './filter.ts';
import type { OpenLines } from '../lines/lines.ts';
import { compareLines, keyOf, OPENNESS, type Line, type Openness } from '../lines/openness.ts';
import { QuestionRows, sectionsOf } from './rows.ts';

function line(openness: Openness, id: string, parts: Partial<Line> = {}): Line {
  return {
    key: keyOf(openness, id),
    openness,
    kind: 'issue',
    id,
    sign: 'issue',
    label: id,
    text: '',
    tags: [],
    reasons: [],
    on: [],
    blocks: [],
    parties: new Set(),
    since: '2015-04-13T09:00:00.000Z',
    weight: [],
    ...parts,
  };
}

const NOTHING = Object.fromEntries(
  OPENNESS.map((openness) => [openness, []]),
) as never as OpenLines;

function rowsOf(ids: readonly string[], closed: readonly Openness[] = []): QuestionRows {
  const open = { ...NOTHING, contra: ids.map((id) => line('contra', id)) };
  return new QuestionRows(sectionsOf(open, NO_QUESTION_FILTER), closed);
}

describe('the rows of the list', () => {
  it('has every section, and under an open one its lines', () => {
    const heads = rowsOf(['a', 'b'], ['contra']).rows.map(({ key }) => key);
    expect(heads).toEqual(OPENNESS);
    expect(rowsOf(['a', 'b']).indexOf('contra:b')).toBe(OPENNESS.indexOf('contra') + 2);
  });

  it('shows the sections of the kinds that were chosen alone', () => {
    const open = { ...NOTHING, contra: [line('contra', 'a')] };
    const filter = { ...NO_QUESTION_FILTER, kinds: ['contra'] as const };
    expect(sectionsOf(open, filter).map(({ openness }) => openness)).toEqual(['contra']);
  });

  it('gives the line that took the place of one that went, then the one before, then the head', () => {
    const index = rowsOf(['a', 'b', 'c']).indexOf('contra:b');
    expect(rowsOf(['a', 'c']).after('contra', index)?.key).toBe('contra:c');
    expect(rowsOf(['a']).after('contra', index)?.key).toBe('contra:a');
    expect(rowsOf([]).after('contra', index - 1)?.key).toBe('contra');
  });

  it('steps within the list', () => {
    const rows = rowsOf(['a']);
    expect(rows.step(null, 1)?.key).toBe('issue');
    expect(rows.step('contra', 1)?.key).toBe('contra:a');
    expect(rows.step('issue', -1)?.key).toBe('issue');
    expect(rows.step('issue', 100)?.key).toBe(OPENNESS.at(-1));
  });
});

describe('worst first', () => {
  it('goes by weight, then by age, then by key', () => {
    const lines = [
      line('issue', 'late', { weight: [1, 0], since: '2015-04-14T09:00:00.000Z' }),
      line('issue', 'early', { weight: [1, 0] }),
      line('issue', 'heavy', { weight: [1, 2], since: '2016-01-01T00:00:00.000Z' }),
      line('issue', 'also-early', { weight: [1, 0] }),
      line('issue', 'light', { weight: [0, 9] }),
    ];
    expect(lines.toSorted(compareLines).map(({ id }) => id)).toEqual([
      'heavy',
      'also-early',
      'early',
      'late',
      'light',
    ]);
  });
});
