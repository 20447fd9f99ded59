import type { SearchHit } from '../../shared/bridge.ts';
import { wordsOf } from './words.ts';

/** About how much of a text an excerpt shows, in UTF-16 units. */
const EXCERPT_LENGTH = 160;
/** How much of it may stand before the first match. */
const LEAD = 60;
/** How far into a text matches are looked for. */
const SCANNED = 100_000;

/** A stretch of a text that matches. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Which of the searched words it matches. */
  readonly term: number;
  readonly quality: MatchQuality;
}

/** A whole word, the beginning of one, or a part. */
export type MatchQuality = 'word' | 'beginning' | 'part';

/** Where folded terms are found in a text, in order. */
export function matchesIn(text: string, terms: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  for (const { start, end, folded } of wordsOf(text.slice(0, SCANNED))) {
    const term = terms.findIndex((candidate) => folded.includes(candidate));
    if (term === -1) continue;
    matches.push({ start, end, term, quality: qualityOf(folded, terms[term] as string) });
  }
  return matches;
}

function qualityOf(word: string, term: string): MatchQuality {
  if (word === term) return 'word';
  return word.startsWith(term) ? 'beginning' : 'part';
}

/** The text around the first match in runs, those that match marked; an ellipsis where something is left out. */
export function excerptOf(text: string, matches: readonly Match[]): SearchHit['excerpt'] {
  const first = matches[0]?.start ?? 0;
  const from = first > LEAD && text.length > EXCERPT_LENGTH ? wordStart(text, first - LEAD) : 0;
  const to = Math.min(text.length, from + EXCERPT_LENGTH);
  const runs: { text: string; match: boolean }[] = [];
  const push = (run: string, match: boolean): void => {
    if (run) runs.push({ text: run, match });
  };
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    push((at === from && from > 0 ? '…' : '') + text.slice(at, start), false);
    push(text.slice(start, end), true);
    at = end;
  }
  const rest = text.slice(at, to).toWellFormed();
  push((at === from && from > 0 ? '…' : '') + rest + (to < text.length ? '…' : ''), false);
  return runs;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + LEAD / 2 ? at : space + 1;
}
