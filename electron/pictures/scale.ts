/** The longest side, in pixels, of which Chromium makes a picture. */
const LONGEST_SIDE = 16_384;

/** The most pixels: a quarter of a gigabyte while the picture is made. */
const MOST_PIXELS = 64_000_000;

/** How many pixels a length of 1 becomes where there is room: as sharp as the better screens. */
const WANTED_SCALE = 2;

/** The scale at which a picture is drawn: twice its size, or less where that would be too large. */
export function scaleFor({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number {
  return Math.min(
    WANTED_SCALE,
    LONGEST_SIDE / Math.max(width, height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  );
}
