import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../shared/history/entries.ts';
import type { Telling } from '../../../shared/history/telling.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { rowsOf } from './rows.ts';
import type { Told } from '../../../shared/history/told.ts';

function entry(seq: number, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry {
  const label = { key: 'edit', values: {} };
  const counts = [{ kind: 'issue', count: 1 }] as const;
  return {
    seq,
    id: testId(seq),
    at,
    author: '',
    origin: 'command',
    label,
    changes: [],
    clock: '',
    counts,
    ...more,
  };
}

const telling: Telling = {
  subject: { kind: 'issue', id: testId(1) },
  changed: { kind: 'issue', id: testId(1), field: 'text' },
  kinds: ['issue'],
  concerns: [testId(1)],
  what: 'reworded',
  field: 'text',
  before: 'a',
  after: 'b',
};

const rows = (...told: readonly Told[]) => rowsOf(told, (at) => at.slice(0, 10));
const shown = (...told: readonly Told[]) => rows(...told).rows.map(({ is }) => is);

describe('the rows of the history', () => {
  it('stand under their days', () => {
    const told = ['2015-04-14T09:00', '2015-04-14T08:00', '2015-04-13T22:00'].map((at, seq) => ({
      entry: entry(seq, at),
      tellings: [telling],
    }));
    expect(shown(...told)).toEqual(['day', 'telling', 'telling', 'day', 'telling']);
  });

  it('call a transaction something where it did several things, took a step back, or did much', () => {
    const at = '2015-04-14T09:00';
    expect(shown({ entry: entry(1, at), tellings: [telling, telling] })).toEqual([
      'day',
      'step',
      'telling',
      'telling',
    ]);
    expect(shown({ entry: entry(1, at, { origin: 'undo' }), tellings: [telling] })).toEqual([
      'day',
      'step',
      'telling',
    ]);
    const counts = [{ kind: 'issue', count: 500 }] as const;
    expect(shown({ entry: entry(1, at, { counts }), tellings: [] })).toEqual(['day', 'step']);
  });

  it('are gone through without the days', () => {
    const all = rows(
      { entry: entry(2, '2015-04-14T09:00'), tellings: [telling] },
      { entry: entry(1, '2015-04-13T09:00'), tellings: [telling] },
    );
    const [first, last] = [`${testId(2)} 0`, `${testId(1)} 0`];
    expect(all.step(null, 1)?.key).toBe(first);
    expect(all.step(first, 1)?.key).toBe(last);
    expect(all.step(last, -1)?.key).toBe(first);
    expect(all.step(first, -1)?.key).toBe(first);
    expect(all.step(first, 99)?.key).toBe(last);
  });
});
