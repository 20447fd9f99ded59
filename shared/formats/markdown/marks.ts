import { capitalized } from '../../capitalized.ts';

/** What a mark says that an entry is; `null` where it has none and its place has to tell. */
export type MarkedKind =
  'issue' | 'position' | 'pro' | 'contra' | 'assumption' | 'reference' | null;

const SIGNS: Readonly<Record<string, MarkedKind>> = {
  '?': 'issue',
  '=': 'position',
  '+': 'pro',
  '-': 'contra',
  '~': 'assumption',
  '@': 'reference',
};

/** Words that people put before an entry, in lower case. */
const WORDS: Readonly<Record<string, MarkedKind>> = {
  issue: 'issue',
  question: 'issue',
  position: 'position',
  answer: 'position',
  pro: 'pro',
  for: 'pro',
  contra: 'contra',
  con: 'contra',
  against: 'contra',
  assumption: 'assumption',
  assumes: 'assumption',
  reference: 'reference',
  source: 'reference',
};

/** “Good, because” and “bad, because” in the languages of the usual templates. */
const WEIGHED =
  /^(?:(good|gut|bien|bon|bueno|bom|buono|bene|goed|dobrze|iyi|bra|godt|хорошо)|bad|schlecht|mauvais|malo|mal|ruim|mau|cattivo|male|slecht|źle|kötü|dåligt|dårligt|плохо),? (?:because|weil|da|car|parce que|porque|perché|omdat|want|ponieważ|bo|çünkü|eftersom|fordi|потому что|так как)[ \t]+(?=\S)/iu;

/** The mark at the beginning of an entry's text, and the text without it. */
export function readMark(text: string): { readonly kind: MarkedKind; readonly text: string } {
  const sign = /^([?=+\-~@])[ \t]+(?=\S)/.exec(text);
  if (sign) return { kind: SIGNS[sign[1] as string] ?? null, text: text.slice(sign[0].length) };
  // As records of decisions weigh their options: “Good, because it is cheap”.
  const [lead = '', good] = WEIGHED.exec(text) ?? [];
  if (lead !== '') {
    const kind = good === undefined ? 'contra' : 'pro';
    return { kind, text: capitalized(text.slice(lead.length)) };
  }
  const word = /^([A-Za-z]+)[ \t]*:[ \t]*(?=\S)/.exec(text);
  const name = word?.[1]?.toLowerCase() ?? '';
  return word && Object.hasOwn(WORDS, name)
    ? { kind: WORDS[name] ?? null, text: text.slice(word[0].length) }
    : { kind: null, text };
}

/** What a sign of the app's outline says by itself, at the beginning of a line. */
export function signKind(sign: string): MarkedKind {
  return SIGNS[sign] ?? null;
}

/** Whether words ask something. */
export function isQuestion(text: string): boolean {
  return /[?？؟]["'”’»)\]]*$/u.test(text.trim());
}
