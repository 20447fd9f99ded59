import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { sampleState } from '../../../shared/analysis/testing/sample.ts';
import { createMessages } from '../../../shared/messages/index.ts';
import { all } from '../../../shared/model/queries.ts';
import { emptyState, rowsFromState } from '../../../shared/model/state.ts';
import { datesIn } from '../details/dates.ts';
import { choicesOf, firstChoice } from './import-model.ts';
import { otherEntries } from './other-entries.ts';

const { t } = createMessages('en');
const sample = sampleState();
const rows = rowsFromState(sample);
const say = t as TFunction<'exchange'>;

/** Told in the words of the catalogue's own language. */
const told = (state = emptyState()) => otherEntries(say, datesIn('en'), state, rows);

describe('what would enter beside the map', () => {
  it('is told by kind, an agenda item by what it takes up', () => {
    const kinds = told().map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['session', 'agenda-item']);
    const items = told().find(({ kind }) => kind === 'agenda-item')?.entries ?? [];
    expect(items).toHaveLength(all(sample, 'agenda-item').length);
    expect(items.map(({ text }) => text)).toContain('Who may bring complaints to the CSC?');
    expect(items.every(({ text, facts }) => text !== '' && facts.includes('min'))).toBe(true);
  });

  it('is nothing where all of it is there', () => {
    expect(told(sample)).toEqual([]);
  });

  it('is left out by its id', () => {
    const preview = {
      source: 'a.md',
      speaksOf: 'content' as const,
      counts: {},
      leftOut: [],
      notes: [],
      lines: [],
      more: 0,
      untold: { same: {}, texts: {} },
      rows,
    };
    const [session] = all(sample, 'session');
    const choice = { ...firstChoice(preview), fates: { [session!.id]: 'drop' } } as const;
    expect(choicesOf(preview, choice).dropped).toEqual([session!.id]);
  });
});
