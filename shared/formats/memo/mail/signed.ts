import type { MemoLine } from './mail.ts';

/** What somebody says, with a name after it: “Yes from my side. – Kerstin”. */
const SIGNED = /^(.*[.!?)]) [-–—] ?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u;

/** The lines of a memo with who says a part of it before that part and not after it, where several are signed so. */
export function withSpeakersFirst(lines: readonly MemoLine[]): readonly MemoLine[] {
  const parts = partsOf(lines);
  const names = new Set(
    parts.flatMap(([, last]) => SIGNED.exec(lines[last]?.text ?? '')?.slice(2, 3) ?? []),
  );
  if (names.size < 2) return lines;
  const said = [...lines];
  for (const [first, last] of parts) {
    const [, words = '', name = ''] = SIGNED.exec(lines[last]?.text ?? '') ?? [];
    const [one, end] = [said[first], said[last]];
    if (name === '' || !one || !end) continue;
    said[last] = { ...end, text: words };
    said[first] = { ...one, text: `${name}: ${(said[first]?.text ?? '').trim()}` };
  }
  return said;
}

/** The parts between blank lines, each by the indices of its first and its last line. */
function partsOf(lines: readonly MemoLine[]): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let first = -1;
  for (const [index, { text }] of lines.entries()) {
    if (text.trim() === '') first = -1;
    else if (first < 0) {
      first = index;
      parts.push([index, index]);
    } else parts[parts.length - 1] = [first, index];
  }
  return parts;
}
