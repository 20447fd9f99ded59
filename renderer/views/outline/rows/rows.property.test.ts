import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../shared/model/id.ts';
import { childrenOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { arbitraryIntents, type Intent } from '../../../../shared/model/testing/intents.ts';
import { live } from '../../../../shared/model/testing/history.ts';
import type { Expansion } from '../outline-state.ts';
import { RowKeeper, type OutlineView } from './rows.ts';
import { follow, type Followed } from './structure.ts';

const ALL: Expansion = { level: null, byHand: {} };

function viewOf(keeper: RowKeeper, { structure, change }: Followed, expansion = ALL): OutlineView {
  const input = { branches: structure, change, drafts: [], visible: null, limit: Infinity };
  return keeper.view({ ...input, expansion });
}

/** The states that a history of intents goes through. */
function statesOf(intents: readonly Intent[]): readonly WorkspaceState[] {
  const { start, steps, end } = live(intents);
  return [start, ...steps.map(({ before }) => before), end];
}

/** What a row says of its place, without the objects behind it. */
const plain = (view: OutlineView) =>
  view.rows.map((row) => ({
    ...row,
    index: view.indexOf(row.key),
    position: view.positionOf(row),
    open: view.isOpen(row),
    cut: view.isCut(row),
  }));

describe('the structure', () => {
  it('followed from state to state is that read anew', () => {
    fc.assert(
      fc.property(arbitraryIntents(), (intents) => {
        let followed: Followed | null = null;
        for (const state of statesOf(intents)) {
          followed = follow(followed, state);
          const { structure } = follow(null, state);
          expect(followed.structure.roots).toEqual(structure.roots);
          expect(new Map(followed.structure.children.entries())).toEqual(
            new Map(structure.children.entries()),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays the very same where only words change', () => {
    fc.assert(
      fc.property(arbitraryIntents(20), fc.string(), (intents, text) => {
        const state = statesOf(intents).at(-1) as WorkspaceState;
        const followed = follow(null, state);
        const issue = [...state.tables.issue.values()][0];
        if (!issue) return;
        const issues = state.tables.issue.set(issue.id, { ...issue, text });
        const next = { ...state, tables: { ...state.tables, issue: issues } };
        expect(follow(followed, next).structure).toBe(followed.structure);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the rows', () => {
  it('show every element in its first place once, and every place under what is open', () => {
    fc.assert(
      fc.property(arbitraryIntents(), (intents) => {
        const state = statesOf(intents).at(-1) as WorkspaceState;
        const view = viewOf(new RowKeeper(), follow(null, state));
        const first = view.rows.filter(({ primary }) => primary).map(({ key }) => key);
        expect(first.toSorted()).toEqual([...state.kinds.entries()].map(([id]) => id).toSorted());
        expect(new Set(view.rows.map(({ key }) => key)).size).toBe(view.rows.length);
        for (const row of view.rows.filter((each) => view.isOpen(each))) {
          expect(view.rowsUnder(row).map(({ place }) => place.link)).toEqual(
            childrenOf(state, row.place.child).map(({ link }) => link?.id),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('kept from view to view are those found anew, whatever changed and whatever was opened', () => {
    const toggles = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(arbitraryIntents(), toggles, (intents, toggled) => {
        const keeper = new RowKeeper();
        let followed: Followed | null = null;
        let byHand: Readonly<Record<string, boolean>> = {};
        for (const [turn, state] of statesOf(intents).entries()) {
          followed = follow(followed, state);
          const view = viewOf(keeper, followed, { level: null, byHand });
          const anew = viewOf(new RowKeeper(), follow(null, state), { level: null, byHand });
          expect(plain(view)).toEqual(plain(anew));
          const [at, open] = toggled[turn % (toggled.length || 1)] ?? [0, true];
          const row = view.rows[at % (view.rows.length || 1)];
          if (row) byHand = { ...byHand, [row.key]: open };
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are the same objects where nothing about them changed', () => {
    fc.assert(
      fc.property(arbitraryIntents(30), (intents) => {
        const keeper = new RowKeeper();
        let followed: Followed | null = null;
        let last: OutlineView | null = null;
        for (const state of statesOf(intents)) {
          followed = follow(followed, state);
          const view = viewOf(keeper, followed);
          for (const row of view.rows) {
            const before: Id | undefined = last?.rows.find(({ key }) => key === row.key)?.key;
            const old = before === undefined ? undefined : last?.row(before);
            if (old && JSON.stringify(old) === JSON.stringify(row)) expect(row).toBe(old);
          }
          last = view;
        }
      }),
      { numRuns: 30 },
    );
  });
});
