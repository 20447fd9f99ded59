import { between, type Camera, type Size } from './camera.ts';

/** How long the camera takes from one place to another, in milliseconds. */
const TRAVEL = 260;

/** A camera on its way from one place to another. */
export interface Travel {
  readonly from: Camera;
  readonly to: Camera;
  /** When the first frame of it was drawn, in milliseconds; `NaN` until one is. */
  readonly began: number;
}

/** Where a camera is by now: fast at first, gentle at the end. @param now in the milliseconds of `began` */
export function travelled({ from, to, began }: Travel, now: number, size: Size): Camera {
  const share = Math.min((now - began) / TRAVEL, 1);
  return between(from, to, 1 - (1 - share) ** 3, size);
}

/** Whether a camera has arrived. */
export function hasArrived({ began }: Travel, now: number): boolean {
  return now - began >= TRAVEL;
}
