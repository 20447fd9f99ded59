import {
  columnsById,
  columnsByPlace,
  orderOf,
  putIn,
  type Order,
} from '../../../../shared/map/order.ts';
import type { MapColumn, MapGraph, Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { sceneOf, type Scene } from '../viewport/scene.ts';
import { arrange, type Arrangement, type ArrangeRequest } from './arrange.ts';
import type { CardHeights, HeightsToMeasure } from './card-heights.ts';

/** What is to be set out. */
export interface Wanted {
  readonly map: WorkspaceState;
  readonly graph: MapGraph;
  /** Where a person put elements. */
  readonly placed: ReadonlyMap<Id, Point>;
  /** Of what this is a picture: only within one do the trees keep their columns. */
  readonly picture: string;
}

/** A map that is set out. */
export interface Arranged extends Wanted {
  readonly scene: Scene;
}

/** The part of a worker that is used. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What a map that was set out before leaves behind. */
export interface KnownBefore {
  /** How high its cards are. */
  readonly heights: CardHeights;
  /** The columns as they stood, by picture. */
  readonly columns: ReadonlyMap<string, KnownColumns>;
}

/** Columns, and how many elements there were in all when they stood so. */
export interface KnownColumns {
  readonly columns: readonly MapColumn[];
  readonly elements: number;
}

interface Asked {
  readonly wanted: Wanted;
  readonly order: Order;
  readonly request: ArrangeRequest;
  readonly measuring: HeightsToMeasure;
}

/** So many more elements than before are another map rather than a change to this one. */
const MANY_MORE = 3;
const A_FEW = 8;

/**
 * Has maps set out by a worker, one at a time, the latest wish next. Where the worker fails, the window does it:
 * that takes a moment, and nothing is lost.
 */
export class Arranger {
  readonly #heights: CardHeights;
  readonly #columns: Map<string, KnownColumns>;
  readonly #listeners = new Set<() => void>();
  #worker: LayoutWorker | null;
  #latest: Arranged | null = null;
  #asked: Asked | null = null;
  #next: Wanted | null = null;
  #turn = 0;

  /** @param known what is known from when the map was looked at before */
  constructor(worker: LayoutWorker, known: KnownBefore) {
    this.#worker = worker;
    this.#heights = known.heights;
    this.#columns = new Map(known.columns);
    worker.addEventListener('message', (event) =>
      this.#answered((event as MessageEvent<Arrangement>).data),
    );
    worker.addEventListener('error', () => this.#goOnAlone());
    worker.addEventListener('messageerror', () => this.#goOnAlone());
  }

  /** What was set out last. */
  readonly latest = (): Arranged | null => this.#latest;

  /** The columns of each picture, to go on from. */
  get columns(): ReadonlyMap<string, KnownColumns> {
    return this.#columns;
  }

  /** Calls back whenever something was set out. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for a map to be set out; what was asked for before and is not begun is not needed any more. */
  ask(wanted: Wanted): void {
    const { map, graph, placed } = this.#asked?.wanted ?? this.#latest ?? {};
    if (wanted.map === map && wanted.graph === graph && wanted.placed === placed) {
      this.#next = null;
      return;
    }
    if (this.#asked) this.#next = wanted;
    else this.#send(wanted);
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#asked = null;
    this.#next = null;
  }

  #send(wanted: Wanted): void {
    this.#turn += 1;
    const { map, graph, placed } = wanted;
    const order = orderOf(graph);
    const measuring = this.#heights.of(map, graph);
    const before = this.#columnsFor(wanted);
    const request: ArrangeRequest = {
      turn: this.#turn,
      parents: order.parents,
      heights: measuring.heights,
      texts: measuring.texts,
      put: putIn(order, placed),
      columns: before && columnsByPlace(before, order),
    };
    this.#asked = { wanted, order, request, measuring };
    if (this.#worker) this.#worker.postMessage(request);
    else this.#answered(arrange(request));
  }

  #answered(arrangement: Arrangement): void {
    const asked = this.#asked;
    if (asked?.request.turn !== arrangement.turn) return;
    const { wanted, order, measuring } = asked;
    const { map, graph, picture } = wanted;
    const before = this.#columns.get(picture)?.columns ?? [];
    this.#heights.learn(measuring, arrangement.height);
    this.#columns.set(picture, {
      columns: columnsById(arrangement.columns, order, before),
      elements: map.kinds.size,
    });
    this.#latest = { ...wanted, scene: sceneOf(graph, order, arrangement) };
    this.#asked = null;
    const next = this.#next;
    this.#next = null;
    if (next) this.#send(next);
    for (const listener of this.#listeners) listener();
  }

  #goOnAlone(): void {
    this.#worker?.terminate();
    this.#worker = null;
    if (this.#asked) this.#answered(arrange(this.#asked.request));
  }

  /** The columns to keep; `null` where so much is new that they are chosen anew. */
  #columnsFor({ map, picture }: Wanted): readonly MapColumn[] | null {
    const before = this.#columns.get(picture);
    if (!before) return null;
    return map.kinds.size > before.elements * MANY_MORE + A_FEW ? null : before.columns;
  }
}
