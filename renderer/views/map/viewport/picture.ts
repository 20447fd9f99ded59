import type { Id } from '../../../../shared/model/id.ts';
import { brushOn, inSight, type Brush, type Emphasis } from './brush.ts';
import { shown } from './camera.ts';
import { readColours, type Colours } from './colours.ts';
import { drawEmphasis, drawShapes } from './draw-shapes.ts';
import { drawCross, drawTrees } from './draw-ties.ts';
import { drawNames, issuesBySize } from './draw-names.ts';
import type { Scene } from './scene.ts';
import type { Frame } from './stage.ts';

/** What the picture is told beside what it draws. */
export interface PictureFacts {
  readonly emphasis: Emphasis;
  /** Whether a card is there as an element, so that the picture need not have it. */
  readonly isDressed: (id: Id) => boolean;
  readonly textOf: (place: number) => string;
}

/**
 * The picture behind the cards: all lines, and the cards themselves where they are no elements, because they are far
 * away or not made yet. Elements and shapes have the same places and colours, so that one passes into the other.
 */
export class Picture {
  readonly #canvas: HTMLCanvasElement;
  #colours: Colours;
  readonly #fonts: Brush['fonts'];
  #named: { readonly of: Scene['graph']; readonly issues: readonly number[] } | null = null;

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
  }

  draw({ camera, size, scene, level }: Frame, { emphasis, isDressed, textOf }: PictureFacts): void {
    const context = brushOn(this.#canvas, size, devicePixelRatio);
    if (!context) return;
    const sight = shown(camera, size);
    const brush: Brush = {
      context,
      colours: this.#colours,
      fonts: this.#fonts,
      camera,
      size,
      scene,
      sight,
    };
    const seen = inSight(scene, sight);
    drawTrees(brush);
    if (level === 'shapes') {
      drawShapes(brush, seen, emphasis);
      drawCross(brush, emphasis);
      drawNames(brush, this.#issuesOf(scene), textOf);
      drawEmphasis(brush, seen, emphasis);
      return;
    }
    const bare = seen.filter((place) => !isDressed(scene.ids[place] ?? ''));
    drawShapes(brush, bare, emphasis);
    drawCross(brush, emphasis);
  }

  #issuesOf(scene: Scene): readonly number[] {
    if (this.#named?.of !== scene.graph) {
      this.#named = { of: scene.graph, issues: issuesBySize(scene) };
    }
    return this.#named.issues;
  }
}
