const FACE = /@font-face \{[^}]*\}\n?/g;
/** The weights of which a picture has upright text. */
const WANTED = /font-style: normal; font-weight: (?:400|600);/;

/**
 * Those of the style rules for fonts that texts need: a picture of the map in Latin letters carries no Greek.
 * @param fontFaces `@font-face` rules, each with its `unicode-range`
 */
export function neededFaces(fontFaces: string, texts: readonly string[]): string {
  const faces = fontFaces.match(FACE) ?? [];
  const used = faces.length === 0 ? new Set<number>() : codePointsOf(texts);
  return faces
    .filter((face) => WANTED.test(face) && rangesOf(face).some((range) => isMet(range, used)))
    .join('');
}

const ASCII = /[\0-\x7f]/;
const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** What texts are written with; all of ASCII counts as one letter of it. */
function codePointsOf(texts: readonly string[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const text of texts) {
    if (ASCII.test(text)) used.add(0x41);
    for (const [run] of text.matchAll(BEYOND_ASCII)) {
      for (const character of run) used.add(character.codePointAt(0) ?? 0);
    }
  }
  return used;
}

type Range = readonly [first: number, last: number];

function rangesOf(face: string): readonly Range[] {
  const [, ranges = ''] = /unicode-range: ([^;]*);/.exec(face) ?? [];
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ]);
}

function isMet([first, last]: Range, used: ReadonlySet<number>): boolean {
  for (const codePoint of used) if (codePoint >= first && codePoint <= last) return true;
  return false;
}
