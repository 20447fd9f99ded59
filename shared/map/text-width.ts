import runs from './serif-widths.json' with { type: 'json' };

/** What the serif has no letter for comes from another font: scripts of East Asia and pictures are as wide as high. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** What stands on the character before it, or only steers. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;
const OTHER_WIDTH = 600;

/** The width of each character of the serif, in thousandths of the font's size. */
const WIDTHS: ReadonlyMap<number, number> = new Map(
  (runs as unknown as readonly (readonly [number, readonly number[]])[]).flatMap(
    ([first, widths]) =>
      widths.map((width, index) => {
        const codePoint = first + index;
        return [codePoint, isWithoutWidth(codePoint) ? 0 : width] as const;
      }),
  ),
);

/** So far up the characters of most texts are, whose widths are found faster in a row than in a map. */
const USUAL = 0x500;
const UNKNOWN = 0xffff;
const USUAL_WIDTHS = Uint16Array.from({ length: USUAL }, (_, at) => WIDTHS.get(at) ?? UNKNOWN);

/** The width of a character of the serif, in thousandths of the font's size. */
export function widthOf(codePoint: number): number {
  const usual = USUAL_WIDTHS[codePoint] ?? UNKNOWN;
  if (usual !== UNKNOWN) return usual;
  const width = WIDTHS.get(codePoint);
  if (width !== undefined) return width;
  if (isWithoutWidth(codePoint)) return 0;
  return WIDE.test(String.fromCodePoint(codePoint)) ? 1000 : OTHER_WIDTH;
}

function isWithoutWidth(codePoint: number): boolean {
  return WITHOUT_WIDTH.test(String.fromCodePoint(codePoint));
}

/** Whether a text has a character on either side of which a line may break, as in scripts without blanks. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/**
 * The width of a text in the upright text weight of the serif, without kerning and ligatures, in thousandths
 * of the font's size.
 */
export function textUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at += 1;
    units += widthOf(codePoint);
  }
  return units;
}

/** The same in pixels. */
export function textWidth(text: string, fontSize: number): number {
  return (textUnits(text) * fontSize) / 1000;
}
