import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../shared/model/entities.ts';
import { stateFromRows } from '../../../shared/model/state.ts';
import { actionItem, rank, workspaceItems } from './items.ts';

const WORDS = 'who appoints the new mediator and by what rules may the committee decide'.split(' ');

/** Ten thousand issues in a dozen words each, no two alike. */
const state = stateFromRows({
  issue: Array.from({ length: 10_000 }, (_, index): Issue => ({
    id: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    createdAt: '2019-03-04T09:00:00.000Z',
    createdBy: '',
    label: `I${index + 1}`,
    text: Array.from(
      { length: 12 },
      (_word, at) => WORDS[(index * (at + 3) + at) % WORDS.length],
    ).join(' '),
    detail: '',
    tags: [],
    rank: 'a0',
    type: 'question',
    status: 'open',
    priority: 'normal',
  })),
});
const items = [
  actionItem('undo', 'Undo', 'Edit'),
  actionItem('new-issue', 'New issue', 'Insert'),
  ...workspaceItems(state),
];

function first(query: string, recent: readonly string[] = []) {
  return rank(items, query, recent)[0];
}

describe('the palette’s ranking', () => {
  it('puts a label that was typed whole before everything', () => {
    expect(first('i12')).toMatchObject({ type: 'element', label: 'I12' });
    expect(first('I12')).toMatchObject({ type: 'element', label: 'I12' });
  });

  it('puts what was chosen lately first where nothing is typed, the latest before the earlier', () => {
    const [a, b] = [items[500]!.key, items[700]!.key];
    expect(
      rank(items, '', [b, a])
        .slice(0, 2)
        .map(({ key }) => key),
    ).toEqual([b, a]);
    expect(rank(items, '', []).slice(0, 1)[0]).toBe(items[0]);
  });

  it('prefers what was chosen lately of those that fit alike, not what fits worse', () => {
    const fits = rank(items, 'new issue', []);
    const other = fits.find(({ type }) => type === 'element');
    expect(first('new issue', other ? [other.key] : [])).toMatchObject({ name: 'new-issue' });
  });

  it('ranks ten thousand elements well within a frame', () => {
    const times = ['t', 'th', 'the', 'the c', 'the co', 'xyzzy', 'a b c'].map((query) => {
      const started = performance.now();
      rank(items, query, []);
      return performance.now() - started;
    });
    // 16 ms is a frame; the machine of a test run may be busy with others.
    expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(50);
  });
});

it('finds an action by the menu in which it stands, after what is called so', () => {
  const views = [
    actionItem('view-map', 'Map', 'View'),
    actionItem('view-outline', 'Outline', 'View'),
    actionItem('revise-position', 'Review position', 'Insert'),
  ];
  const found = (query: string) => rank(views, query, []).map(({ title }) => title);
  expect(found('view')).toEqual(['Review position', 'Map', 'Outline']);
  expect(found('view map')).toEqual(['Map']);
  expect(found('view x')).toEqual([]);
});
