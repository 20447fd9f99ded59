import { hasFoot } from '../../../../shared/map/card.ts';
import type { MapGraph, MapNode } from '../../../../shared/map/types.ts';
import type { Element } from '../../../../shared/model/entities.ts';
import { entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { TextsToMeasure } from './arrange.ts';

/** What has to be measured, and what has been. */
export interface HeightsToMeasure {
  /** By place in reading order; `NaN` where a card has to be measured. */
  readonly heights: Float32Array;
  /** The elements of those cards, in order. */
  readonly unknown: readonly Element[];
  readonly texts: TextsToMeasure;
}

interface Known {
  readonly height: number;
  readonly hasFoot: boolean;
}

/** Knows how high the cards are that were measured: a card is measured anew when its element is another object. */
export class CardHeights {
  readonly #known = new WeakMap<Element, Known>();
  /** The state whose stances and parties those were that `#known` rests on. */
  #held: WorkspaceState | null = null;

  /** The heights of a graph's cards, as far as they are known. */
  of(map: WorkspaceState, graph: MapGraph): HeightsToMeasure {
    const heights = new Float32Array(graph.nodes.size);
    const unknown: Element[] = [];
    const feet: number[] = [];
    const isHeldAsBefore =
      this.#held?.tables.stance === map.tables.stance &&
      this.#held.tables.party === map.tables.party;
    this.#held = map;
    let place = 0;
    for (const node of graph.nodes.values()) {
      const element = entity(map, node.kind, node.id);
      const known = element && this.#known.get(element);
      if (known && (isHeldAsBefore || hasSameFoot(known, map, node))) {
        heights[place] = known.height;
      } else if (element) {
        heights[place] = Number.NaN;
        unknown.push(element);
        feet.push(hasFoot(map, node) ? 1 : 0);
      }
      place += 1;
    }
    return { heights, unknown, texts: textsOf(unknown, feet) };
  }

  /** Takes note of what was measured: the height that now stands for each `NaN`. */
  learn({ heights, unknown, texts }: HeightsToMeasure, measured: Float32Array): void {
    let next = 0;
    for (let place = 0; place < heights.length; place += 1) {
      if (!Number.isNaN(heights[place])) continue;
      const element = unknown[next];
      const known = { height: measured[place] ?? 0, hasFoot: texts.hasFoot[next] === 1 };
      if (element) this.#known.set(element, known);
      next += 1;
    }
  }
}

function textsOf(elements: readonly Element[], feet: readonly number[]): TextsToMeasure {
  const ends = new Int32Array(elements.length);
  let end = 0;
  for (const [at, { text }] of elements.entries()) {
    end += text.length;
    ends[at] = end;
  }
  const joined = elements.map(({ text }) => text).join('');
  return { joined, ends, hasFoot: Uint8Array.from(feet) };
}

function hasSameFoot(known: Known, map: WorkspaceState, node: MapNode): boolean {
  return node.kind !== 'position' || known.hasFoot === hasFoot(map, node);
}
