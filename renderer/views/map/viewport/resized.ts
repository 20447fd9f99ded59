import {
  contains,
  fitted,
  panned,
  revealedBeside,
  shown,
  type Camera,
  type Rect,
  type Size,
} from './camera.ts';

/** What is to be seen in a window of another size. */
interface Seen {
  /** All of the map; `null` before there is any. */
  readonly bounds: Rect | null;
  /** The card that is to stay in sight, if it is. */
  readonly keep: Rect | null;
  /** What something takes that lies over the lower right corner. */
  readonly corner: Size;
}

/**
 * The camera in a window that has another size. Where all of the map was fitted into the one before, it is fitted into
 * this one; otherwise what was in the middle stays there, as far as the card stays in sight.
 */
export function resized(camera: Camera, before: Size, size: Size, seen: Seen): Camera {
  const { bounds, keep, corner } = seen;
  if (bounds && isSame(camera, fitted(bounds, before))) return fitted(bounds, size);
  const [dx, dy] = [(size.width - before.width) / 2, (size.height - before.height) / 2];
  const now = panned(camera, dx, dy);
  const wasInSight = keep !== null && contains(shown(camera, before), keep);
  return wasInSight ? revealedBeside(now, keep, size, corner) : now;
}

function isSame(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.k - b.k) < 1e-6;
}
