import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { FlowGraph } from '../../renderer/views/map/testing/flow-graph.ts';
import { cardsOf } from '../../shared/map/card.ts';
import { buildGraph } from '../../shared/map/graph.ts';
import { layoutMap } from '../../shared/map/layout.ts';
import { stateFromRows } from '../../shared/model/state.ts';
import { largeRows } from '../fixtures/large.ts';
import { root } from '../setup/paths.mjs';
import { buildPage } from './built-page.ts';
import { RUNS, type Figure, type Samples } from './figure.ts';
import { CROSS_LINKS, ELEMENTS, leaveMap, timeToMap, withWorkspace } from './map-window.ts';
import { withWindow } from './outline-window.ts';

/**
 * From the key that chooses the map to the map on the screen; for React Flow, from its nodes and edges, which are given where the map
 * puts them, to the same view of all of them.
 */
export const mapBesideFlow: Figure = {
  name: 'first paint of the map, 10 000 elements, to React Flow with onlyRenderVisibleElements',
  target: { kind: 'ratio', most: 1 / 15 },
  measure: () =>
    withWorkspace(ELEMENTS, (map) =>
      withFlow(async (flow): Promise<Samples> => {
        const samples = { ours: [] as number[], reference: [] as number[] };
        const graph = JSON.stringify(flowGraph());
        for (let run = -1; run < RUNS; run += 1) {
          const ours = await timeToMap(map);
          await leaveMap(map);
          const reference = Number(await flow.evaluate(`paintFlow(${graph})`));
          if (run < 0) continue;
          samples.ours.push(ours);
          samples.reference.push(reference);
        }
        return samples;
      }),
    ),
};

async function withFlow<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'moot-flow-'));
  try {
    const { script, style } = await buildPage('views/map/testing/react-flow-page.tsx', folder);
    return await withWindow(
      join(root, 'scripts/bench/blank-app'),
      () => [],
      async (page) => {
        await page.addStyleTag({ path: style });
        await page.addScriptTag({ path: script });
        return await work(page);
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The graph of the workspace that the map is measured with. */
function flowGraph(): FlowGraph {
  const state = stateFromRows(largeRows({ elements: ELEMENTS, crossLinks: CROSS_LINKS }));
  const graph = buildGraph(state, { folded: new Set(), shown: null });
  const cards = cardsOf(state, graph);
  const { boxes } = layoutMap(graph, cards.byId, { placed: new Map() });
  const hanging = [...graph.nodes.values()].flatMap(({ id, children }) =>
    children.map((child) => ({ id: `${id} ${child}`, from: id, to: child })),
  );
  const across = graph.crossLinks.map(({ link, from, to }) => ({ id: link.id, from, to }));
  return {
    cards: [...boxes].map(([id, { x, y, width, height }]) => {
      return { id, text: cards.byId.get(id)?.text ?? '', x, y, width, height };
    }),
    lines: [...hanging, ...across],
  };
}
