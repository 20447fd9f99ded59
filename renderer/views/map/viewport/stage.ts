import type { Id } from '../../../../shared/model/id.ts';
import {
  centred,
  fitted,
  keptWithin,
  panned,
  revealed,
  revealedBeside,
  shown,
  toMap,
  toScreen,
  zoomedAt,
  type Camera,
  type Point,
  type Rect,
  type Size,
} from './camera.ts';
import { CardIndex } from './culling.ts';
import { levelAt, type Level } from './levels.ts';
import { motionTo, MOVING, sceneAt, type Motion } from './motion.ts';
import { resized } from './resized.ts';
import { rectOf, type Scene } from './scene.ts';
import { hasArrived, travelled, type Travel } from './travel.ts';

/** What is to be drawn now. */
export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
  readonly level: Level;
  readonly scene: Scene;
  /** Whether things are on their way to where they are to be. */
  readonly isMoving: boolean;
}

/** Draws a frame; called once for each, between two paints of the screen. */
export type Painter = (frame: Frame) => void;

/** The zoom at which a single card is read. */
const READING = 1;

/** What the overview takes of the lower right corner, its distance from the edges with it, in pixels. */
const OVERVIEW: Size = { width: 182, height: 134 };

/** What the stage asks of its window. */
export interface Clock {
  readonly requestFrame: (draw: (now: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
  /** Whether things may be seen to move. */
  readonly mayMove: () => boolean;
}

/**
 * What shows of the map, and from where. Everything that changes often goes by here and straight to what draws it,
 * one frame at a time, without React.
 */
export class Stage {
  readonly #clock: Clock;
  readonly #painters = new Set<Painter>();
  #camera: Camera | null;
  #size: Size = { width: 0, height: 0 };
  /** What showed before and what is to show; between them, `#shown`. */
  #scene: Scene | null = null;
  #shown: Scene | null = null;
  #index: CardIndex | null = null;
  #motion: (Motion & { readonly began: number; readonly anchor: Id | null }) | null = null;
  #travel: Travel | null = null;
  #frame: number | null = null;

  /** @param camera where the view was left; `null` to begin with all of it */
  constructor(clock: Clock, camera: Camera | null) {
    this.#clock = clock;
    this.#camera = camera;
  }

  /** From where it is looked at; `null` until there is something to see. */
  get camera(): Camera | null {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** What is to show, where everything is to stand. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** Calls back with every frame until the function that it returns is called. */
  onFrame(painter: Painter): () => void {
    this.#painters.add(painter);
    this.invalidate();
    return () => this.#painters.delete(painter);
  }

  /** Draws again with the next frame. */
  readonly invalidate = (): void => {
    this.#frame ??= this.#clock.requestFrame((now) => {
      this.#frame = null;
      this.#draw(now);
    });
  };

  /** Draws now, where something was to be drawn with the next frame. */
  flush(now: number): void {
    if (this.#frame === null) return;
    this.#clock.cancelFrame(this.#frame);
    this.#frame = null;
    this.#draw(now);
  }

  /** Ends what is under way. */
  close(): void {
    if (this.#frame !== null) this.#clock.cancelFrame(this.#frame);
    this.#frame = null;
    this.#painters.clear();
  }

  /** The window has another size. @param keep a card that is to stay in sight, if it is */
  resize(size: Size, keep: Id | null): void {
    const before = this.#size;
    this.#size = size;
    if (this.#camera && before.width > 0) {
      const rect = keep === null ? null : this.rectOf(keep);
      const what = { bounds: this.#scene?.bounds ?? null, keep: rect, corner: OVERVIEW };
      this.#camera = resized(this.#camera, before, size, what);
    }
    this.invalidate();
  }

  /**
   * Shows another scene: what moves is seen to move.
   * @param anchor what stays where it is on the screen, if it shows
   */
  show(scene: Scene, anchor: Id | null): void {
    const before = this.#shown;
    this.#scene = scene;
    this.#index = null;
    const motion = before && motionTo(scene, before);
    this.#motion = motion && { ...motion, began: Number.NaN, anchor: this.#inSight(anchor) };
    this.#shown = motion ? sceneAt(motion, 0) : scene;
    if (this.#motion && !this.#clock.mayMove()) this.#finishMotion();
    this.invalidate();
  }

  /** Looks from somewhere else at once, as a hand moves the map. */
  look(camera: Camera): void {
    this.#travel = null;
    this.#camera = camera;
    this.invalidate();
  }

  /** Goes to look from somewhere else. */
  travel(to: Camera): void {
    if (!this.#camera || !this.#clock.mayMove()) {
      this.look(to);
      return;
    }
    this.#travel = { from: this.#camera, to, began: Number.NaN };
    this.invalidate();
  }

  /** Moves the map by pixels of the screen. */
  pan(dx: number, dy: number): void {
    if (this.#camera) this.look(panned(this.#camera, dx, dy));
  }

  /** Zooms by a factor around a point of the viewport, or around its middle. */
  zoom(factor: number, at: Point = this.#middle()): void {
    if (this.#camera) this.look(zoomedAt(this.#camera, factor, at));
  }

  /** Zooms like `zoom`, so that it is seen; steps add up. */
  zoomStep(factor: number, at: Point = this.#middle()): void {
    const from = this.#travel?.to ?? this.#camera;
    if (from) this.travel(zoomedAt(from, factor, at));
  }

  /** Shows all of the map. */
  fit(): void {
    if (this.#scene) this.travel(fitted(this.#scene.bounds, this.#size));
  }

  /** Goes to a card, near enough to read it. */
  zoomTo(id: Id): void {
    const rect = this.rectOf(id);
    if (!rect || !this.#scene) return;
    const near = centred(rect, this.#size, READING);
    this.travel(keptWithin(near, this.#scene.bounds, this.#size));
  }

  /** Brings a card into sight, if it is not, by the shortest way. */
  reveal(id: Id): void {
    const rect = this.rectOf(id);
    if (rect) this.#bring((from) => revealedBeside(from, rect, this.#size, OVERVIEW));
  }

  /** Brings a part of the map into sight where something lies over it that hides the overview. */
  revealRect(rect: Rect): void {
    this.#bring((from) => revealed(from, rect, this.#size));
  }

  #bring(into: (from: Camera) => Camera): void {
    const from = this.#travel?.to ?? this.#camera;
    if (!from || this.#size.width === 0) return;
    const to = into(from);
    if (to.x !== from.x || to.y !== from.y) this.travel(to);
  }

  /** The zoom at which all of the map shows. */
  get fittedZoom(): number {
    return this.#scene ? fitted(this.#scene.bounds, this.#size).k : READING;
  }

  /** Where a card is to stand on the map. */
  rectOf(id: Id): Rect | null {
    const place = this.#scene?.placeOf.get(id);
    return this.#scene && place !== undefined ? rectOf(this.#scene, place) : null;
  }

  /** The card at a point of the viewport. */
  cardAt(point: Point): Id | null {
    if (!this.#scene || !this.#camera) return null;
    const place = this.index.at(toMap(this.#camera, point));
    return place === null ? null : (this.#scene.ids[place] ?? null);
  }

  /** By which cards are found where they are to stand. */
  get index(): CardIndex {
    if (!this.#scene) throw new Error('nothing is shown yet');
    return (this.#index ??= new CardIndex(this.#scene));
  }

  #middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  #inSight(id: Id | null): Id | null {
    const place = id === null ? undefined : this.#shown?.placeOf.get(id);
    if (!this.#shown || !this.#camera || place === undefined) return null;
    const card = rectOf(this.#shown, place);
    const sight = shown(this.#camera, this.#size);
    const shows = card.left < sight.right && card.right > sight.left;
    return shows && card.top < sight.bottom && card.bottom > sight.top ? id : null;
  }

  #draw(now: number): void {
    if (!this.#scene || this.#size.width === 0) return;
    this.#camera ??= fitted(this.#scene.bounds, this.#size);
    this.#goOn(now);
    const frame: Frame = {
      camera: this.#camera,
      size: this.#size,
      level: levelAt(this.#camera.k, this.#size),
      scene: this.#shown ?? this.#scene,
      isMoving: this.#motion !== null,
    };
    if (this.#motion || this.#travel) this.invalidate();
    for (const painter of this.#painters) painter(frame);
  }

  /** Takes what is under way as far as it is by now. */
  #goOn(now: number): void {
    if (this.#motion) {
      if (Number.isNaN(this.#motion.began)) this.#motion = { ...this.#motion, began: now };
      const share = (now - this.#motion.began) / MOVING;
      if (share >= 1) this.#finishMotion();
      else this.#moveTo(sceneAt(this.#motion, share));
    }
    if (this.#travel) {
      if (Number.isNaN(this.#travel.began)) this.#travel = { ...this.#travel, began: now };
      this.#camera = travelled(this.#travel, now, this.#size);
      if (hasArrived(this.#travel, now)) this.#travel = null;
    }
  }

  #finishMotion(): void {
    if (this.#scene) this.#moveTo(this.#scene);
    this.#motion = null;
  }

  /** Shows everything where it is by now, looked at so that the anchor stays where it is on the screen. */
  #moveTo(scene: Scene): void {
    const before = this.#shown;
    this.#shown = scene;
    const anchor = this.#motion?.anchor ?? null;
    if (!before || anchor === null || !this.#camera || this.#travel) return;
    const [was, is] = [cornerOf(before, anchor), cornerOf(scene, anchor)];
    if (!was || !is) return;
    const [from, to] = [toScreen(this.#camera, was), toScreen(this.#camera, is)];
    this.#camera = panned(this.#camera, from.x - to.x, from.y - to.y);
  }
}

function cornerOf(scene: Scene, id: Id): Point | null {
  const place = scene.placeOf.get(id);
  if (place === undefined) return null;
  return { x: scene.x[place] ?? 0, y: scene.y[place] ?? 0 };
}
