import { createOverview, overviewOf } from '../../shared/analysis/overview.ts';
import { decide } from '../../shared/model/decide.ts';
import { applyChanges, stateFromRows } from '../../shared/model/state.ts';
import { RUNS, timed, type Figure } from './figure.ts';
import { must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 10_000;
const CONTEXT = { at: '2026-01-01T09:00:00.000Z', author: 'A member' };

/** Divergence, open points, blocking, distances and moves of a whole workspace, from nothing but its state. */
export const overviewFromScratch: Figure = {
  name: 'overview of ten thousand elements',
  target: { kind: 'milliseconds', most: 200 },
  measure: () => {
    const rows = rowsOf(ELEMENTS);
    const ours = Array.from({ length: RUNS }, () => {
      const state = stateFromRows(rows);
      return timed(() => void overviewOf(state));
    });
    return { ours, reference: [] };
  },
};

/** The same after an edit of one argument, held against finding everything again. */
export const overviewAfterEdit: Figure = {
  name: 'overview after one edit, to one from scratch',
  target: { kind: 'ratio', most: 0.3 },
  measure: () => {
    const rows = rowsOf(ELEMENTS);
    const ids = (rows.argument ?? []).map(({ id }) => id);
    const follow = createOverview();
    let state = stateFromRows(rows);
    follow(state);
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      const id = ids[(run * 997) % ids.length];
      const edit = { type: 'edit', kind: 'argument', id, fields: { text: `Wording ${run}` } };
      state = applyChanges(state, must(decide(state, edit, CONTEXT)).changes);
      samples.ours.push(timed(() => void follow(state)));
      samples.reference.push(timed(() => void overviewOf(state)));
    }
    return samples;
  },
};
