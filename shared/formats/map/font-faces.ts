const FACE = /@font-face \{[^}]*\}\n?/g;
/** The weights of which a picture has upright text. */
const WANTED = /font-style: normal; font-weight: (?:400|600);/;

/**
 * Those of the style rules for fonts that a text needs: a picture of the map in Latin letters carries no Greek.
 * @param fontFaces `@font-face` rules, each with its `unicode-range`
 */
export function neededFaces(fontFaces: string, text: string): string {
  const used = new Set<number>();
  for (const character of text) used.add(character.codePointAt(0) ?? 0);
  const faces = fontFaces.match(FACE) ?? [];
  return faces
    .filter((face) => WANTED.test(face) && rangesOf(face).some((range) => isMet(range, used)))
    .join('');
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
