import type { PlainWords } from '../words.ts';
import { leadingClock, type ClockSpan } from './clock.ts';
import { zoneIn } from './facts.ts';
import { LENGTH, minutesIn } from './length.ts';

/** An item of an agenda, as people list them. */
export interface AgendaLine {
  /** `null` where none are said. */
  readonly minutes: number | null;
  /** When it is to be taken up. */
  readonly clock: ClockSpan | null;
  readonly title: string;
  readonly presenter: string;
  /** In which time zone, by its IANA name; `null` where that is not said. */
  readonly zone: string | null;
  /** Whether no other text has this form. */
  readonly isSure: boolean;
}

const LEADING = new RegExp(
  `^[([]?(${LENGTH})[)\\]]?(?:[ \\t]*[-–—:|][ \\t]+|(?<=[)\\]])[ \\t]+)(?=\\S)`,
  'iu',
);
const TRAILING = new RegExp(
  `(?<![ \\t])[ \\t]*(?:[([]([^()[\\]]*?)[)\\]]|[-–—:,][ \\t]*(${LENGTH}))[ \\t]*[.:]?$`,
  'iu',
);
/** A time zone right after a time. */
const ZONED = /^\s*\(?([A-Z]{2,4}|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\)?(?!\p{L})(.*)$/u;
const PART = new RegExp(`^${LENGTH}$`, 'iu');

/**
 * Reads an item from its words: `25 min - Topic - Presenter`, `Topic (15m, Ana)`, `10:00–10:25 Topic (Ana)`.
 * @returns `null` where neither a length nor a time of day is said
 */
export function readAgendaLine({ text, links }: PlainWords): AgendaLine | null {
  const first = LEADING.exec(text);
  if (first) {
    const minutes = minutesIn(first[1] ?? '');
    const rest = text.slice(first[0].length);
    return { minutes, clock: null, zone: null, isSure: true, ...titled(rest, links) };
  }
  const clock = leadingClock(text);
  if (clock) {
    const [, zoned = '', after = ''] = ZONED.exec(clock.rest) ?? [];
    const zone = zoneIn(zoned);
    const rest = (zone === null ? clock.rest : after).replace(/^[\s)\]*_:,|–—-]+/u, '');
    if (rest === '') return null;
    const { start, end } = clock.span;
    const said = trailing(rest);
    const minutes = end === null ? (said?.minutes ?? null) : lengthOf(start, end);
    const { title, presenter } = titled(said?.title ?? rest, links);
    const who = said?.presenter || presenter;
    return { minutes, clock: clock.span, zone, isSure: false, title, presenter: who };
  }
  const said = trailing(text);
  if (!said) return null;
  const { title, presenter } = titled(said.title, links);
  const who = said.presenter || presenter;
  return { minutes: said.minutes, clock: null, zone: null, isSure: false, title, presenter: who };
}

/** The minutes from one time of day to another, past midnight if need be. */
export function lengthOf(start: number, end: number): number {
  return end >= start ? end - start : end + 24 * 60 - start;
}

/** A title and its presenter, from words without a length: `Topic - Ana (remote)`, `Topic (Ana)`. */
export function titled(
  words: string,
  links: PlainWords['links'],
): { readonly title: string; readonly presenter: string } {
  const plain = withoutPapers(words, links);
  const at = [...plain.matchAll(/(?<![ \t])[ \t]+(?:[-–—]|--)[ \t]+/gu)].at(-1);
  const after = at ? withoutPapers(plain.slice(at.index + at[0].length), links) : '';
  if (at && isName(after)) {
    return { title: withoutPapers(plain.slice(0, at.index), links), presenter: after };
  }
  const [whole, inside = ''] = /(?<![ \t])[ \t]+[([]([^()[\]]{2,60})[)\]]$/u.exec(plain) ?? [''];
  // A link's words in parentheses are a paper.
  const isPaper = links.some((link) => link.text.trim() === inside.trim());
  return isName(inside) && !isPaper && whole !== ''
    ? { title: withoutPapers(plain.slice(0, -whole.length), links), presenter: inside.trim() }
    : { title: plain, presenter: '' };
}

/** A length in parentheses or after a dash at the end, and who is named with it. */
function trailing(
  text: string,
): { readonly title: string; readonly minutes: number; readonly presenter: string } | null {
  const match = TRAILING.exec(text);
  if (!match || match.index === 0) return null;
  const [, inside = '', alone = ''] = match;
  const parts = alone === '' ? inside.split(/[,;]|[ \t]+[-–—|/][ \t]+/u) : [alone];
  const length = parts.find((part) => PART.test(part.trim()));
  const minutes = length === undefined ? null : minutesIn(length);
  if (minutes === null) return null;
  const names = parts.filter((part) => part !== length).map((part) => part.trim());
  return {
    title: text.slice(0, match.index).trim(),
    minutes,
    presenter: names.filter((name) => name !== '' && !PAPERS.test(name)).join(', '),
  };
}

const PAPERS =
  /^(?:slides?|presentations?|deck|notes|minutes|pr|issue|draft|document|paper|spec)$/iu;
// A row of signs is sought from its beginning alone: from each of them, a long one would take its length squared.
const PAPERS_AT_END =
  /(?:(?<![\s/|:,–—-])[\s/|:,–—-]+|(?<![.(\s[])[.(\s[]+(?=\w+[)\]]))[([]?(?:slides?|presentation|deck)[)\]]?\.?$/iu;

/** Words without the papers that only hang on them, “… / slides”: their links are kept elsewhere. */
function withoutPapers(words: string, links: PlainWords['links']): string {
  let plain = words.trim().replace(PAPERS_AT_END, '');
  for (const { text, href } of links.toReversed()) {
    const name = text.trim();
    if (!PAPERS.test(name) && name !== href) continue;
    const bare = plain.replace(/[)\].\s]+$/u, '');
    if (bare.endsWith(name)) plain = bare.slice(0, -name.length).replace(/[\s([/|:,.–—-]+$/u, '');
  }
  const isCut = plain !== words.trim();
  return plain.replace(
    isCut ? /(?<![\s/|:.–—-])[\s/|:.–—-]+$/u : /(?<![\s/|:–—-])[\s/|:–—-]+$/u,
    '',
  );
}

/** Whether a few words can name who presents something. */
function isName(words: string): boolean {
  return (
    words.length > 0 &&
    words.length <= 60 &&
    words.split(/\s+/u).length <= 8 &&
    (/^[@\p{Lu}\p{Lo}]/u.test(words) || /^(?:the|die|der|les?) \S+(?: \S+)?$/u.test(words)) &&
    !/[?!:;]|https?|\d{3,}/u.test(words)
  );
}
