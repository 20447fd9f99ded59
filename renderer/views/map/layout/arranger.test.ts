import { describe, expect, it } from 'vitest';
import { largeRows } from '../../../../scripts/fixtures/large.ts';
import { cardsOf } from '../../../../shared/map/card.ts';
import { buildGraph } from '../../../../shared/map/graph.ts';
import { layoutMap } from '../../../../shared/map/layout.ts';
import { stateFromRows } from '../../../../shared/model/state.ts';
import { rectOf } from '../viewport/scene.ts';
import { arrange, type ArrangeRequest } from './arrange.ts';
import { CardHeights } from './card-heights.ts';
import { Arranger, type Arranged, type LayoutWorker, type Wanted } from './arranger.ts';

/** A worker in this thread, whose answers come when they are let go. */
class FakeWorker {
  readonly asked: ArrangeRequest[] = [];
  readonly #listeners = new Map<string, (event: { readonly data?: unknown }) => void>();

  readonly worker = {
    postMessage: (request: ArrangeRequest) => this.asked.push(structuredClone(request)),
    terminate: () => {},
    addEventListener: (type: string, listener: (event: object) => void) =>
      this.#listeners.set(type, listener),
  } as unknown as LayoutWorker;

  answer(request = this.asked.at(-1)): void {
    if (request) this.#listeners.get('message')?.({ data: arrange(request) });
  }

  fail(): void {
    this.#listeners.get('error')?.({});
  }
}

const map = stateFromRows(largeRows({ elements: 120 }));
const graph = buildGraph(map, { folded: new Set(), shown: null });
const wanted: Wanted = { map, graph, placed: new Map(), picture: 'all' };

function begin() {
  const fake = new FakeWorker();
  const arranger = new Arranger(fake.worker, { heights: new CardHeights(), columns: new Map() });
  arranger.ask(wanted);
  return { fake, arranger };
}

function tops({ scene }: Arranged): readonly number[] {
  return [...scene.y];
}

describe('Arranger', () => {
  it('gives what the layout gives, for cards of the same heights', () => {
    const { fake, arranger } = begin();
    fake.answer();
    const { scene } = arranger.latest() as Arranged;
    const expected = layoutMap(graph, cardsOf(map, graph).byId, { placed: new Map() });
    for (const [place, id] of scene.ids.entries()) {
      const { x, y, width, height } = expected.boxes.get(id) ?? {};
      const { left, top, right, bottom } = rectOf(scene, place);
      expect([left, top, right - left, bottom - top]).toEqual([x, y, width, height]);
    }
  });

  it('sends texts once only', () => {
    const { fake, arranger } = begin();
    expect(fake.asked[0]?.texts.ends).toHaveLength(graph.nodes.size);
    fake.answer();
    arranger.ask({ ...wanted, placed: new Map([[graph.roots[0] ?? '', { x: 5, y: 7 }]]) });
    expect(fake.asked[1]?.texts.joined).toBe('');
    fake.answer();
    const { scene } = arranger.latest() as Arranged;
    expect(rectOf(scene, 0)).toMatchObject({ left: 5, top: 7 });
  });

  it('asks for the latest wish only, once the worker is free', () => {
    const { fake, arranger } = begin();
    const [first = '', second = ''] = graph.roots;
    const folded = (id: string): Wanted => ({
      ...wanted,
      graph: buildGraph(map, { folded: new Set([id]), shown: null }),
    });
    arranger.ask(folded(first));
    arranger.ask(folded(second));
    expect(fake.asked).toHaveLength(1);
    fake.answer();
    expect(fake.asked).toHaveLength(2);
    expect(fake.asked[1]?.parents).toHaveLength(folded(second).graph.nodes.size);
  });

  it('keeps the columns of a picture, also from when the view was left', () => {
    const { fake, arranger } = begin();
    fake.answer();
    const again = new FakeWorker();
    new Arranger(again.worker, { heights: new CardHeights(), columns: arranger.columns }).ask(
      wanted,
    );
    expect(again.asked[0]?.columns).toEqual(arrange(fake.asked[0] as ArrangeRequest).columns);
  });

  it('goes on without the worker where that fails', () => {
    const { fake, arranger } = begin();
    fake.answer();
    const before = tops(arranger.latest() as Arranged);
    const folded = buildGraph(map, { folded: new Set(graph.roots), shown: null });
    arranger.ask({ ...wanted, graph: folded });
    let told = 0;
    arranger.subscribe(() => (told += 1));
    fake.fail();
    expect(told).toBe(1);
    expect(arranger.latest()?.scene.ids).toHaveLength(graph.roots.length);
    arranger.ask(wanted);
    expect(tops(arranger.latest() as Arranged)).toEqual(before);
  });
});
