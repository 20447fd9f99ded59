import type { MapGraph } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { contains, grown, shown, type Rect } from './camera.ts';
import { nearest } from './culling.ts';
import { MOST_CARDS } from './levels.ts';
import type { Scene } from './scene.ts';
import type { Frame, Stage } from './stage.ts';

/** How far around the window cards are kept, in window heights. */
const MARGIN = 0.35;
/** So many cards are made in one frame: more would be felt while the map moves. */
const AT_ONCE = { moving: 16, standing: 60 } as const;
/** So many relatives of the active element are there for the keyboard and for screen readers. */
const MOST_RELATIVES = 24;

/** What a choice was made for. */
interface Choice {
  readonly scene: Scene;
  readonly k: number;
  readonly active: Id | null;
  /** The part of the map whose cards were chosen; `null` where those of the active element alone were. */
  readonly around: Rect | null;
}

/** Which cards are elements, chosen frame by frame. */
export class ChosenCards {
  #ids: readonly Id[] = [];
  /** Those that are still to be made, the nearest first. */
  #missing: readonly Id[] = [];
  #choice: Choice | null = null;

  /** Whether some of the cards are yet to be made. */
  get isBehind(): boolean {
    return this.#missing.length > 0;
  }

  /**
   * The cards for a frame, in reading order; the same array while nothing changes.
   * @param active the element that keys act on: it and what is beside it are there in any case
   */
  for({ camera, size, level, isMoving }: Frame, stage: Stage, active: Id | null): readonly Id[] {
    const { scene } = stage;
    if (!scene) return this.#ids;
    const before = this.#choice;
    const { k } = camera;
    const isSame = before?.scene === scene && before.active === active;
    if (level === 'shapes') {
      if (isSame && before.around === null) return this.#ids;
      this.#choice = { scene, k, active, around: null };
      return this.#make(scene, relatives(scene.graph, active), MOST_RELATIVES);
    }
    const sight = shown(camera, size);
    const isZoomed = before?.k !== k;
    if (isSame && !isZoomed && before.around && contains(before.around, sight)) {
      return this.isBehind
        ? this.#make(scene, [...this.#ids, ...this.#missing], AT_ONCE.moving)
        : this.#ids;
    }
    const around = grown(sight, (MARGIN * size.height) / k);
    this.#choice = { scene, k, active, around };
    const most = isMoving || (isZoomed && before !== null) ? AT_ONCE.moving : AT_ONCE.standing;
    return this.#make(scene, wantedCards(stage, scene, sight, around, active), most);
  }

  /** @param wanted the most urgent first */
  #make(scene: Scene, wanted: readonly Id[], most: number): readonly Id[] {
    const before = new Set(this.#ids);
    const missing = wanted.filter((id) => !before.has(id));
    const made = new Set(missing.slice(0, most));
    this.#missing = missing.slice(most);
    if (made.size > 0 || wanted.length - missing.length < before.size) {
      const placeOf = (id: Id): number => scene.placeOf.get(id) ?? 0;
      this.#ids = wanted
        .filter((id) => made.has(id) || before.has(id))
        .toSorted((a, b) => placeOf(a) - placeOf(b));
    }
    return this.#ids;
  }
}

/** The cards in sight and around it, the nearest to the middle where they are too many, those in sight first. */
function wantedCards(
  stage: Stage,
  scene: Scene,
  sight: Rect,
  around: Rect,
  active: Id | null,
): readonly Id[] {
  const middle = { x: (sight.left + sight.right) / 2, y: (sight.top + sight.bottom) / 2 };
  const inSight = stage.index.within(sight);
  const near = nearest(scene, stage.index.within(around), middle, MOST_CARDS);
  const ids = [...inSight, ...near]
    .slice(0, 2 * MOST_CARDS)
    .flatMap((place) => scene.ids[place] ?? []);
  const isThere = active !== null && scene.placeOf.has(active);
  return [...new Set([...(isThere ? [active] : []), ...ids])].slice(0, MOST_CARDS);
}

/** An element, what it stands under, what stands beside it and under it; without one, the first trees. */
export function relatives(graph: MapGraph, id: Id | null): readonly Id[] {
  const node = id === null ? undefined : graph.nodes.get(id);
  if (!node) return graph.roots.slice(0, MOST_RELATIVES);
  const parent = node.parent === null ? undefined : graph.nodes.get(node.parent);
  const siblings = parent?.children ?? graph.roots;
  const at = siblings.indexOf(node.id);
  const beside = siblings.slice(Math.max(at - MOST_RELATIVES / 4, 0), at + MOST_RELATIVES / 4);
  const near = [node.id, ...(parent ? [parent.id] : []), ...beside, ...node.children];
  return [...new Set(near)].slice(0, MOST_RELATIVES);
}
