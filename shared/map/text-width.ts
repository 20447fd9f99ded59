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
    ([first, widths]) => widths.map((width, index) => [first + index, width] as const),
  ),
);

/** The width of one character (a whole code point), in thousandths of the font's size. */
export function characterWidth(character: string): number {
  const width = WIDTHS.get(character.codePointAt(0) ?? 0);
  if (width !== undefined && !WITHOUT_WIDTH.test(character)) return width;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return isWide(character) ? 1000 : OTHER_WIDTH;
}

/** Whether a line may break on either side of a character, as in scripts that put no blanks between words. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** The width of a text in the upright text weight of the serif, without kerning and ligatures, in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * fontSize) / 1000;
}
