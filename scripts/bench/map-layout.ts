import { flextree } from 'd3-flextree';
import { cardsOf } from '../../shared/map/card.ts';
import { buildGraph } from '../../shared/map/graph.ts';
import { layoutMap } from '../../shared/map/layout.ts';
import { routeCross } from '../../shared/map/routes.ts';
import { CARD_GAP, LEVEL_STEP } from '../../shared/map/spacing.ts';
import type { Id } from '../../shared/model/id.ts';
import { stateFromRows } from '../../shared/model/state.ts';
import { largeRows } from '../fixtures/large.ts';
import { interleaved, RUNS, type Figure } from './figure.ts';

const ELEMENTS = 10_000;

interface Datum {
  readonly height: number;
  readonly children: readonly Datum[];
}

/** All that a change to the map's shape costs: its graph, its cards, where they stand, and the ties across. */
export const mapLayout: Figure = {
  name: 'the map of 10 000 elements laid out, 5 % ties across, to bare d3-flextree',
  target: { kind: 'ratio', most: 1.5 },
  measure: () => {
    const state = stateFromRows(largeRows({ elements: ELEMENTS, crossLinks: 5 }));
    const all = { folded: new Set<Id>(), shown: null };
    const graph = buildGraph(state, all);
    const cards = cardsOf(state, graph);
    const first = layoutMap(graph, cards.byId, { placed: new Map() });
    const datum = (id: Id): Datum => ({
      height: cards.byId.get(id)?.height ?? 0,
      children: (graph.nodes.get(id)?.children ?? []).map(datum),
    });
    const forest: Datum = { height: 0, children: graph.roots.map(datum) };
    const layout = flextree<Datum>({
      children: ({ children }) => children,
      nodeSize: ({ data }) => [data.height + CARD_GAP, LEVEL_STEP],
      spacing: 0,
    });
    return interleaved(
      () => {
        const now = buildGraph(state, all);
        const { byId } = cardsOf(state, now, cards);
        const { boxes } = layoutMap(now, byId, { placed: new Map(), previous: first });
        for (const { from, to } of now.crossLinks) {
          const [start, end] = [boxes.get(from), boxes.get(to)];
          if (start && end) routeCross(start, end);
        }
      },
      () => {
        layout(layout.hierarchy(forest));
      },
      RUNS * 4,
    );
  },
};
