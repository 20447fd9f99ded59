/**
 * From where the map is looked at: a spot `(x, y)` of the map shows at `(x * k + camera.x, y * k + camera.y)`
 * of the viewport, in CSS pixels from its upper left corner.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** How many pixels of the screen one of the map takes. */
  readonly k: number;
}

/** A spot of the map or a point of the viewport, whichever its name says; in pixels of that. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How large the viewport or something in it is, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest and the largest zoom. */
export const ZOOM = { least: 0.005, most: 2 } as const;

/** Where a spot of the map shows in the viewport. */
export function toScreen({ x, y, k }: Camera, spot: Point): Point {
  return { x: spot.x * k + x, y: spot.y * k + y };
}

/** The spot of the map that shows at a point of the viewport. */
export function toMap({ x, y, k }: Camera, point: Point): Point {
  return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** The part of the map that a viewport shows. */
export function shown(camera: Camera, { width, height }: Size): Rect {
  const { x: left, y: top } = toMap(camera, { x: 0, y: 0 });
  return { left, top, right: left + width / camera.k, bottom: top + height / camera.k };
}

/** A rectangle made larger by a margin on each side. */
export function grown({ left, top, right, bottom }: Rect, margin: number): Rect {
  return {
    left: left - margin,
    top: top - margin,
    right: right + margin,
    bottom: bottom + margin,
  };
}

/** Whether the first rectangle holds all of the second. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

/** The part of a rectangle that lies within another; without any, a spot of that one's edge. */
export function clipped(rect: Rect, { left, top, right, bottom }: Rect): Rect {
  return {
    left: clamp(rect.left, left, right),
    top: clamp(rect.top, top, bottom),
    right: clamp(rect.right, left, right),
    bottom: clamp(rect.bottom, top, bottom),
  };
}

/** The camera moved by pixels of the screen. */
export function panned({ x, y, k }: Camera, dx: number, dy: number): Camera {
  return { x: x + dx, y: y + dy, k };
}

/** The camera zoomed by a factor, so that what shows at a point of the viewport stays there. */
export function zoomedAt(camera: Camera, factor: number, point: Point): Camera {
  const k = clamp(camera.k * factor, ZOOM.least, ZOOM.most);
  const spot = toMap(camera, point);
  return { x: point.x - spot.x * k, y: point.y - spot.y * k, k };
}

/**
 * The camera that shows all of a rectangle of the map, in the middle of the viewport.
 * @param most the largest zoom: small things need not fill the window
 */
export function fitted(rect: Rect, size: Size, margin = 32, most = 1): Camera {
  const width = Math.max(rect.right - rect.left, 1);
  const height = Math.max(rect.bottom - rect.top, 1);
  const k = clamp(
    Math.min((size.width - 2 * margin) / width, (size.height - 2 * margin) / height),
    ZOOM.least,
    most,
  );
  return centred(rect, size, k);
}

/** The camera at a zoom with the middle of a rectangle of the map in the middle of the viewport. */
export function centred(rect: Rect, { width, height }: Size, k: number): Camera {
  return {
    x: (width - (rect.left + rect.right) * k) / 2,
    y: (height - (rect.top + rect.bottom) * k) / 2,
    k,
  };
}

/**
 * The camera moved so that no more of the window than a margin is empty where there is more of the map to be seen.
 * @param bounds of all of the map
 */
export function keptWithin(camera: Camera, bounds: Rect, size: Size, margin = 32): Camera {
  const { k } = camera;
  return {
    x: keepLength(camera.x, bounds.left * k, bounds.right * k, size.width, margin),
    y: keepLength(camera.y, bounds.top * k, bounds.bottom * k, size.height, margin),
    k,
  };
}

/** Keeps what goes from `from` to `to` before it is shifted on a length; what has room on it stays where it is, on it. */
function keepLength(shift: number, from: number, to: number, length: number, margin: number) {
  const [first, last] = [margin - from, length - margin - to];
  return clamp(shift, Math.min(first, last), Math.max(first, last));
}

/**
 * The camera moved as little as it takes to show a rectangle of the map; what is too large shows its
 * beginning. Moves nothing where it shows already.
 */
export function revealed(camera: Camera, rect: Rect, size: Size, margin = 24): Camera {
  const { x: left, y: top } = toScreen(camera, { x: rect.left, y: rect.top });
  const { x: right, y: bottom } = toScreen(camera, { x: rect.right, y: rect.bottom });
  return panned(
    camera,
    shiftInto(left, right, size.width, margin),
    shiftInto(top, bottom, size.height, margin),
  );
}

/**
 * The same where something lies over the lower right corner: what would be under it is shown above.
 * @param corner how large that is, in pixels of the window
 */
export function revealedBeside(camera: Camera, rect: Rect, size: Size, corner: Size): Camera {
  const to = revealed(camera, rect, size);
  const { x: right, y: bottom } = toScreen(to, { x: rect.right, y: rect.bottom });
  const isUnder = right > size.width - corner.width && bottom > size.height - corner.height;
  if (!isUnder) return to;
  return revealed(to, rect, { width: size.width, height: size.height - corner.height });
}

function shiftInto(from: number, to: number, length: number, margin: number): number {
  if (from < margin || to - from > length - 2 * margin) return margin - from;
  return to > length - margin ? length - margin - to : 0;
}

/**
 * A camera on the way from one to another. What lies between shows steadily: the zoom grows by equal factors.
 * @param share of the way, 0 to 1
 */
export function between(from: Camera, to: Camera, share: number, size: Size): Camera {
  if (share >= 1) return to;
  const k = from.k * (to.k / from.k) ** share;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const [a, b] = [toMap(from, middle), toMap(to, middle)];
  // With the zoom, the way that the middle goes on the screen stays even.
  const done =
    Math.abs(to.k - from.k) < 1e-6 ? share : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  const spot = { x: a.x + (b.x - a.x) * done, y: a.y + (b.y - a.y) * done };
  return { x: middle.x - spot.x * k, y: middle.y - spot.y * k, k };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
