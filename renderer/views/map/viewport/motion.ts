import { movedTo, type Scene } from './scene.ts';

/** How long things take to make room, in milliseconds. */
export const MOVING = 240;

/**
 * The way from one scene to the next: what stood in both goes from where it was to where it is to be; what is new
 * stands there at once.
 */
export interface Motion {
  readonly to: Scene;
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
}

/** The way to a scene from what showed before it; `null` where nothing moves. */
export function motionTo(to: Scene, before: Scene): Motion | null {
  const fromX = to.x.slice();
  const fromY = to.y.slice();
  let moves = false;
  for (const [place, id] of to.ids.entries()) {
    const was = before.placeOf.get(id);
    if (was === undefined) continue;
    const [x, y] = [before.x[was] ?? 0, before.y[was] ?? 0];
    if (x === fromX[place] && y === fromY[place]) continue;
    fromX[place] = x;
    fromY[place] = y;
    moves = true;
  }
  return moves ? { to, fromX, fromY } : null;
}

/** The scene at a share of the way, 0 to 1: quick at first, gentle at the end. */
export function sceneAt({ to, fromX, fromY }: Motion, share: number): Scene {
  if (share >= 1) return to;
  const eased = 1 - (1 - share) ** 3;
  const mix = (from: Float32Array, end: Float32Array) =>
    from.map((each, place) => each + ((end[place] ?? 0) - each) * eased);
  return movedTo(to, mix(fromX, to.x), mix(fromY, to.y));
}
