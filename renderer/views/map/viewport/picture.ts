import type { Id } from '../../../../shared/model/id.ts';
import { brushOn, type Brush } from './brush.ts';
import { clipped, contains, panned, shown, type Camera, type Rect, type Size } from './camera.ts';
import { allWithin } from './culling.ts';
import { readColours, type Colours } from './colours.ts';
import { drawNames, issuesBySize } from './draw-names.ts';
import { drawEmphasis, drawShapes } from './draw-shapes.ts';
import { drawCross, drawTrees } from './draw-ties.ts';
import { emphasisIn, type Looked } from './looked.ts';
import type { Scene } from './scene.ts';
import type { Frame } from './stage.ts';

/** What the picture is told beside what it draws. */
export interface PictureFacts {
  readonly looked: Looked;
  /** Whether a card is there as an element, so that the picture need not have it. */
  readonly isDressed: (id: Id) => boolean;
  readonly textOf: (place: number) => string;
}

/** A picture that was painted, and of what. */
interface Painted {
  readonly camera: Camera;
  /** The part of the map that it has. */
  readonly has: Rect;
  readonly size: Size;
  readonly ratio: number;
  readonly scene: Scene;
  readonly looked: Looked;
}

/** How far the far picture reaches beyond the window on each side, in pixels: so far it is only moved. */
const MARGIN = 192;
/** By how much it may be stretched or shrunk while the map is zoomed. */
const STRETCH = 1.5;

/**
 * The picture behind the cards: all lines, and the cards themselves where they are no elements, because they are far
 * away or not made yet. Elements and shapes have the same places and colours, so that one passes into the other. Far
 * away there is much to paint and little changes: there the picture is moved as it is for as long as that will do.
 */
export class Picture {
  readonly #canvas: HTMLCanvasElement;
  #colours: Colours;
  readonly #fonts: Brush['fonts'];
  #named: { readonly of: Scene['graph']; readonly issues: readonly number[] } | null = null;
  /** What can be shown again; `null` when what is to be seen has to be painted. */
  #painted: Painted | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#colours = readColours(canvas.parentElement ?? document.body);
    const style = getComputedStyle(canvas);
    this.#fonts = {
      written: style.getPropertyValue('--font-written'),
      interface: style.getPropertyValue('--font-interface'),
    };
  }

  /** Another theme shows. */
  recolour(): void {
    this.#colours = readColours(this.#canvas.parentElement ?? document.body);
    this.#painted = null;
  }

  /** Paints with the next frame, whatever could be shown again. */
  renew(): void {
    this.#painted = null;
  }

  /**
   * Shows a frame.
   * @returns whether what shows is stretched, so that it is to be renewed when the map stands still
   */
  draw(frame: Frame, facts: PictureFacts): boolean {
    if (frame.level !== 'shapes') {
      this.#painted = null;
      this.#paint(frame, facts, 0);
      this.#place(frame.camera, frame.camera, 0);
      return false;
    }
    const before = this.#painted;
    if (before && willDo(before, frame, facts.looked)) {
      this.#place(before.camera, frame.camera, MARGIN);
      return before.camera.k !== frame.camera.k;
    }
    const has = this.#paint(frame, facts, MARGIN);
    const { camera, size, scene } = frame;
    this.#painted = { camera, has, size, ratio: devicePixelRatio, scene, looked: facts.looked };
    this.#place(camera, camera, MARGIN);
    return false;
  }

  /** Puts what was painted from one camera where another sees it. */
  #place(painted: Camera, now: Camera, margin: number): void {
    const { style } = this.#canvas;
    const stretch = now.k / painted.k;
    const whole = (length: number) =>
      stretch === 1 ? Math.round(length * devicePixelRatio) / devicePixelRatio : length;
    const x = now.x - (painted.x + margin) * stretch;
    const y = now.y - (painted.y + margin) * stretch;
    style.transform = `translate(${whole(x)}px, ${whole(y)}px) scale(${stretch})`;
  }

  /** Paints what shows and a margin around it. Returns which part of the map that is. */
  #paint(frame: Frame, { looked, isDressed, textOf }: PictureFacts, margin: number): Rect {
    const { scene, level } = frame;
    const camera = panned(frame.camera, margin, margin);
    const size = {
      width: frame.size.width + 2 * margin,
      height: frame.size.height + 2 * margin,
    };
    const sight = shown(camera, size);
    this.#canvas.style.width = `${size.width}px`;
    this.#canvas.style.height = `${size.height}px`;
    const context = brushOn(this.#canvas, size, devicePixelRatio);
    if (!context) return sight;
    const [colours, fonts] = [this.#colours, this.#fonts];
    const brush: Brush = { context, colours, fonts, camera, size, scene, sight };
    const emphasis = emphasisIn(scene, looked);
    const seen = allWithin(scene, sight);
    drawTrees(brush);
    if (level === 'shapes') {
      drawShapes(brush, seen, emphasis);
      drawCross(brush, emphasis);
      drawNames(brush, this.#issuesOf(scene), textOf);
      drawEmphasis(brush, seen, emphasis);
      return sight;
    }
    const bare = seen.filter((place) => !isDressed(scene.ids[place] ?? ''));
    drawShapes(brush, bare, emphasis);
    drawCross(brush, emphasis);
    return sight;
  }

  #issuesOf(scene: Scene): readonly number[] {
    if (this.#named?.of !== scene.graph) {
      this.#named = { of: scene.graph, issues: issuesBySize(scene) };
    }
    return this.#named.issues;
  }
}

/** Whether a picture has all that a frame shows, as it shows, and large enough. */
function willDo(painted: Painted, { camera, size, scene }: Frame, looked: Looked): boolean {
  const stretch = camera.k / painted.camera.k;
  return (
    painted.scene === scene &&
    painted.looked === looked &&
    painted.ratio === devicePixelRatio &&
    painted.size.width === size.width &&
    painted.size.height === size.height &&
    stretch < STRETCH &&
    stretch > 1 / STRETCH &&
    contains(painted.has, clipped(shown(camera, size), scene.bounds))
  );
}
