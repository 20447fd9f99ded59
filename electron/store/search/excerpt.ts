import type { SearchHit } from '../../../shared/bridge.ts';
import { wordsOf } from './words.ts';

/** About how much of a text an excerpt shows, in UTF-16 units. */
const EXCERPT_LENGTH = 160;
/** How much of it may stand before the first match. */
const LEAD = 60;

/** A word of a text that matches. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Which of the searched terms it matches best. */
  readonly term: number;
  readonly quality: MatchQuality;
}

/** A whole word, the beginning of one, or a part. */
export type MatchQuality = 'word' | 'beginning' | 'part';

/** Where folded terms are found in a text, in order. */
export function* matchesIn(text: string, terms: readonly string[]): Generator<Match> {
  for (const { start, end, folded } of wordsOf(text)) {
    let term = -1;
    let quality: MatchQuality = 'part';
    for (const [index, candidate] of terms.entries()) {
      const found = qualityOf(folded, candidate);
      if (found === null || (term !== -1 && found === 'part') || quality === 'word') continue;
      // A letter beside other words is in every other word.
      if (found === 'part' && terms.length > 1 && /^[a-z]$/.test(candidate)) continue;
      term = index;
      quality = found;
    }
    if (term !== -1) yield { start, end, term, quality };
  }
}

function qualityOf(word: string, term: string): MatchQuality | null {
  const at = word.indexOf(term);
  if (at === -1) return null;
  if (at > 0) return 'part';
  return word.length === term.length ? 'word' : 'beginning';
}

/**
 * The text around the first match in runs, those that match marked; its beginning where none does. An
 * ellipsis stands for what is left out.
 */
export function excerptOf(text: string, terms: readonly string[]): SearchHit['excerpt'] {
  const matches = matchesIn(text, terms);
  const first = matches.next().value as Match | undefined;
  const from = startOf(text, first?.start ?? 0);
  const to = Math.min(text.length, from + EXCERPT_LENGTH);
  const runs: { readonly text: string; readonly match: boolean }[] = [];
  const push = (run: string, match: boolean): void => {
    if (run !== '') runs.push({ text: run.toWellFormed(), match });
  };
  push(from > 0 ? '…' : '', false);
  let at = from;
  for (let match = first; match && match.end <= to; match = matches.next().value as typeof first) {
    push(text.slice(at, match.start), false);
    push(text.slice(match.start, match.end), true);
    at = match.end;
  }
  push(text.slice(at, to) + (to < text.length ? '…' : ''), false);
  return runs;
}

/** Where an excerpt begins: at a word a little before the first match, or with the text. */
function startOf(text: string, match: number): number {
  if (match <= LEAD || text.length <= EXCERPT_LENGTH) return 0;
  const space = text.indexOf(' ', match - LEAD);
  return space === -1 || space >= match ? match : space + 1;
}
