import type { Passage } from '../layout/passages.ts';
import type { Vote } from './votes.ts';
import { sentenceFrom } from '../words/wording.ts';

const LABELS = [
  [
    'for',
    /^(?:for|in favou?r|in support|support(?:ers|ed by)?|pro|supporting|yes|dafür|pour|a favor|a favore) ?: (.+)$/iu,
  ],
  [
    'against',
    /^(?:against|contra|opposed|opposing|opponents|objecting|no|dagegen|contre|en contra|contro) ?: (.+)$/iu,
  ],
  [
    'neutral',
    /^(?:undecided|neutral|abstain(?:ing|ed)?|no (?:view|opinion)|enthaltung(?:en)?|unentschieden|abstention|indécis|indecisos) ?: (.+)$/iu,
  ],
] as const;

const NAME = "\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}&’'-]*){0,3}";
const WHO = new RegExp(`^(${NAME})(?: ?(?:[-–—:]|\\() ?(.+?)\\)?)?$`, 'u');

const TITLED = /^(?:Mrs?|Ms|Dr|Prof|Frau|Herr|M|Mme|Sra?|Cllr)\.? \p{Lu}/u;

/** Who is on a side, in a line that names them: “for: Design, Sales”; none where it names nobody. */
export function stancesIn(text: string): readonly Vote[] {
  for (const [side, pattern] of LABELS) {
    const [, said] = pattern.exec(text) ?? [];
    if (said === undefined) continue;
    const who = said
      .replace(/\.$/u, '')
      .split(/[,;] (?![^()]*\))| and (?=\p{Lu})/u)
      .map((one) => WHO.exec(one));
    return who.every((one) => one !== null)
      ? who.map((one) => ({ party: one?.[1] ?? '', side, reason: sentenceFrom(one?.[2] ?? '') }))
      : [];
  }
  return [];
}

/** Whether a memo lists by sides who is on each: one line names several, and so do names alone on another. */
export function hasStanceList(passages: readonly Passage[]): boolean {
  const lines = passages.map(({ text }) => stancesIn(text));
  const sides = new Set(lines.flatMap((votes) => votes.map(({ side }) => side)));
  return (
    sides.size > 1 &&
    (lines.some((votes) => votes.filter(({ reason }) => reason === '').length > 1) ||
      lines.flat().every(({ party }) => TITLED.test(party)) ||
      // Under “Yes” and “No” names are names, though each says why.
      passages.some(({ text }) => /^(?:yes|no) ?:/iu.test(text) && stancesIn(text).length > 1))
  );
}

/** Whether a line begins with a side over names. */
export function isStanceLine(text: string): boolean {
  return stancesIn(text).length > 0;
}
