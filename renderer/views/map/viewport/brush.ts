import type { Colours } from './colours.ts';
import type { Camera, Rect, Size } from './camera.ts';
import type { Scene } from './scene.ts';

/** All that it takes to draw on a canvas, in pixels of the screen. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  /** The faces of what people wrote and of the interface, as CSS has them. */
  readonly fonts: { readonly written: string; readonly interface: string };
  readonly camera: Camera;
  readonly size: Size;
  readonly scene: Scene;
  /** What of the map shows. */
  readonly sight: Rect;
}

/** What a person looks for, has selected or is at. */
export interface Emphasis {
  /** The element that keys act on. */
  readonly active: number | null;
  readonly picked: ReadonlySet<number>;
  /** The only ones that do not fade; `null` while none fade. */
  readonly clear: ReadonlySet<number> | null;
  readonly lit: ReadonlySet<number>;
}

/** How much of what faded shows. */
export const FADED = 0.25;

/**
 * A brush on a clean canvas that is as large as its place on the screen, sharp on every screen.
 * @param ratio how many pixels of the device make one of CSS
 */
export function brushOn(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  ratio: number,
): CanvasRenderingContext2D | null {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
