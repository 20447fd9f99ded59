import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from '../../../shared/model/testing/history.ts';
import { testIds } from '../../../shared/model/testing/test-ids.ts';
import { applyFilter, isFiltering, NO_FILTER, type Filter } from './filter.ts';

const nextId = testIds();
const [who, they, slow, cheap, when, dtc, monday] = Array.from({ length: 7 }, nextId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const under = (parent: string, as: string) => ({ under: 'element', parent, as, link: nextId() });
const add = (id: string, kind: string, fields: object, place: object = { under: 'nothing' }) => ({
  type: 'add-element',
  id,
  element: { kind, fields },
  place,
});

const map = run(
  newWorkspace(),
  add(who, 'issue', { text: 'Who appoints the médiateur?', status: 'raised' }),
  add(they, 'position', { text: 'The committee', tags: ['urgent'] }, under(who, 'responds-to')),
  add(slow, 'argument', { text: 'It is slow' }, under(they, 'objects-to')),
  add(cheap, 'argument', { text: 'It is cheap' }, under(they, 'supports')),
  add(when, 'issue', { text: 'When?' }),
  { type: 'add-party', id: dtc, name: 'Design team C', shortName: 'DT C' },
  {
    type: 'add-session',
    id: monday,
    title: 'Monday',
    start: '2015-04-13T09:00',
    timeZone: 'Etc/UTC',
    minutes: 60,
  },
  { type: 'add-agenda-item', id: nextId(), session: monday, issue: who },
  { type: 'set-stance', id: nextId(), party: dtc, position: they, level: 'against' },
);

const found = (filter: Partial<Filter>) => {
  const { visible, found: met } = applyFilter(map, { ...NO_FILTER, ...filter });
  return {
    count: met.size,
    visible: [who, they, slow, cheap, when].filter((id) => visible.has(id)),
  };
};

describe('the filter', () => {
  it('without anything in it is none', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, tags: ['urgent'] })).toBe(true);
  });

  it('finds words whatever their case and accents, all of them, and in labels and tags', () => {
    expect(found({ text: 'MEDIATEUR' })).toEqual({ count: 1, visible: [who] });
    expect(found({ text: 'who when' })).toEqual({ count: 0, visible: [] });
    expect(found({ text: 'i2' }).visible).toEqual([when]);
    expect(found({ text: 'urgent' }).visible).toEqual([who, they]);
  });

  it('keeps what the found elements stand under, and counts only what was found', () => {
    expect(found({ text: 'slow' })).toEqual({ count: 1, visible: [who, they, slow] });
  });

  it('finds by sign, status, tag and party', () => {
    expect(found({ signs: ['contra'] }).visible).toEqual([who, they, slow]);
    expect(found({ signs: ['issue'] }).visible).toEqual([who, when]);
    expect(found({ statuses: ['issue:raised'] }).visible).toEqual([who]);
    expect(found({ statuses: ['contra:unanswered'] }).visible).toEqual([who, they, slow]);
    expect(found({ tags: ['urgent'] }).visible).toEqual([who, they]);
    expect(found({ parties: [dtc] }).visible).toEqual([who, they]);
  });

  it('finds what is on the agenda of a session, with what stands under it', () => {
    expect(found({ sessions: [monday] }).visible).toEqual([who, they, slow, cheap]);
    expect(found({ sessions: [monday], signs: ['issue'] }).visible).toEqual([who]);
  });

  it('wants everything that is asked for', () => {
    expect(found({ tags: ['urgent'], text: 'slow' }).count).toBe(0);
    expect(found({ signs: ['pro', 'contra'], text: 'cheap' }).count).toBe(1);
  });
});
