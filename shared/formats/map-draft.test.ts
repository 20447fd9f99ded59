import { describe, expect, it } from 'vitest';
import { childrenOf, elementOf, holdersOf, rootPlaces } from '../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../model/state.ts';
import { run } from '../model/testing/history.ts';
import { prepareImport } from './import.ts';
import { MapDraft } from './map-draft.ts';

const AT = { at: '2024-05-06T08:00:00.000Z', author: 'Kim' };

function entered(draft: MapDraft, state = emptyState()): WorkspaceState {
  const reading = draft.reading('markdown', '');
  if ('code' in reading) throw new Error(reading.code);
  const prepared = prepareImport(state, reading, 'a file', AT);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  expect(prepared.value.leftOut).toEqual([]);
  return applyChanges(state, prepared.value.changes);
}

function drawn(): MapDraft {
  const draft = new MapDraft('markdown', 'a file');
  const issue = draft.add({ kind: 'issue', text: 'Who steers?', under: null, line: 1 }) ?? '';
  const under = { parent: issue, as: 'responds-to' } as const;
  const first = draft.add({ kind: 'position', text: 'The captain', under, line: 2 }) ?? '';
  draft.add({ kind: 'position', text: 'The crew', under, line: 3 });
  draft.add({ kind: 'position', text: 'The crew', under, line: 4 });
  draft.stance(draft.party('Owners'), first, 'for', '2024-05-01');
  draft.stance(draft.party('OWNERS'), first, 'strongly-for', '2024-05-01');
  return draft;
}

describe('the map that a reader draws', () => {
  it('enters a workspace in the order in which it was drawn', () => {
    const state = entered(drawn());
    const [root] = rootPlaces(state);
    const below = childrenOf(state, root?.child ?? '');
    expect(below.map(({ child }) => elementOf(state, child)?.element.text)).toEqual([
      'The captain',
      'The crew',
      'The crew',
    ]);
    const holders = holdersOf(state, below[0]?.child ?? '');
    expect(holders.map(({ name }) => name)).toEqual(['Owners']);
  });

  it('changes nothing the second time', () => {
    const state = entered(drawn());
    const again = entered(drawn(), state);
    expect(again.tables.position.size).toBe(state.tables.position.size);
  });

  it('takes a party that is there already for the one of that name', () => {
    const first = entered(drawn());
    const [owners] = first.tables.party.values();
    const other = new MapDraft('markdown', 'another file');
    const issue = other.add({ kind: 'issue', text: 'Who cooks?', under: null, line: 1 }) ?? '';
    const under = { parent: issue, as: 'responds-to' } as const;
    const cook = other.add({ kind: 'position', text: 'The cook', under, line: 2 }) ?? '';
    // Its id is made from the name as it is written here.
    other.stance(other.party('  owners '), cook, 'against', '2024-05-02');
    const renamed = run(first, {
      type: 'edit',
      kind: 'party',
      id: owners?.id,
      fields: { name: 'The owners', shortName: 'Owners' },
    });
    const both = entered(other, renamed);
    expect(both.tables.party.size).toBe(1);
    expect([...both.tables.stance.values()].every(({ party }) => party === owners?.id)).toBe(true);
  });

  it('keeps what is too long for a line whole, in the detail', () => {
    const draft = new MapDraft('markdown', 'a file');
    draft.add({ kind: 'issue', text: 'x'.repeat(20_000), under: null, line: 1 });
    const state = entered(draft);
    const [root] = rootPlaces(state);
    const element = elementOf(state, root?.child ?? '')?.element;
    expect(element?.text.length).toBeLessThan(300);
    expect(element?.detail.length).toBe(20_000);
  });

  it('is nothing where nothing was found', () => {
    expect(new MapDraft('markdown', 'a file').reading('markdown', '')).toMatchObject({
      code: 'nothing-found',
    });
  });

  it('cuts what is too long between characters, not within one', () => {
    const draft = new MapDraft('markdown', 'a file');
    const text = `a${'😀'.repeat(6_000)}`;
    draft.add({ kind: 'issue', text, under: null, line: 1 });
    draft.party(text);
    const reading = draft.reading('markdown', '');
    if ('code' in reading) throw new Error(reading.code);
    const { issue = [], party = [] } = reading.rows;
    expect(issue[0]?.text).toMatch(/^a(?:😀)+…$/u);
    expect(party[0]?.name).toMatch(/^a(?:😀)+$/u);
  });
});
