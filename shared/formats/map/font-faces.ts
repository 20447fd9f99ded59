const FACE = /@font-face \{[^}]*\}\n?/g;
/** The weights of which a picture has upright text. */
const WANTED = /font-style: normal; font-weight: (?:400|600);/;

/**
 * Those of the style rules for fonts that a text needs: a picture of the map in Latin letters carries no Greek.
 * @param fontFaces `@font-face` rules, each with its `unicode-range`
 */
export function neededFaces(fontFaces: string, text: string): string {
  const faces = fontFaces.match(FACE) ?? [];
  const used = faces.length === 0 ? new Set<number>() : codePointsOf(text);
  return faces
    .filter((face) => WANTED.test(face) && rangesOf(face).some((range) => isMet(range, used)))
    .join('');
}

/** What a text is written with; most of it is ASCII, of which each is looked at in passing. */
function codePointsOf(text: string): ReadonlySet<number> {
  const used = new Set<number>();
  const isKnown = new Uint8Array(128);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if (isKnown[unit] === 1) continue;
      isKnown[unit] = 1;
      used.add(unit);
    } else {
      const codePoint = text.codePointAt(at) ?? unit;
      used.add(codePoint);
      if (codePoint > 0xffff) at += 1;
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
