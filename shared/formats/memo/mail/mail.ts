import { dayOf, first, headersOf } from './headers.ts';
import { DEVICE, FAREWELL, FORWARDED, GREETING, LIST_FOOT } from './mail-words.ts';
import { addresseeIn, authorIn, besideFarewell, groupIn, nameIn, smallNameIn } from './people.ts';
import { letterhead } from './letter.ts';
import { isTeamLine } from '../holders/names.ts';
import { isStacked, withStackedQuoted } from './stacked.ts';
import { attributionsIn, depthOf, quotedFirst, quotesBelow, unquoted } from './quotations.ts';

/** A line of a memo with its number in the file, counted from one. */
export interface MemoLine {
  readonly line: number;
  readonly text: string;
  /** Whose words they are, where they are quoted; empty where nobody says. */
  readonly by?: string;
}

/** A memo without what a mail puts around it. */
export interface Memo {
  /** The mail's subject, without `Re:`; empty where there is none. */
  readonly subject: string;
  /** The day of the mail, `2015-04-10`; `null` where it has none. */
  readonly day: string | null;
  /** Who wrote it, as the mail says; empty where it doesn't. */
  readonly author: string;
  /** Whom it is to, where that is one person: “your draft” is theirs; empty for anybody else. */
  readonly addressee: string;
  readonly lines: readonly MemoLine[];
  /** Lines that a mail program or a greeting put there, by what they are. */
  readonly leftOut: readonly { readonly line: number; readonly what: 'quoted' | 'signature' }[];
}

/**
 * Takes a memo out of its mail: headers are read, greetings, quotations of other mails and what follows the farewell go.
 * @param from where to begin: `quotation` has the mail that is quoted whole below its answer come first, as it was said first
 */
export function openMail(text: string, from: 'top' | 'quotation' = 'top'): Memo {
  const { headers, rest: all } = unwrapped(linesOf(text));
  const letter = headers.size === 0 ? letterhead(all) : null;
  const body = letter?.rest ?? all;
  const rest = from === 'top' ? body : quotedFirst(body);
  const kept: MemoLine[] = [];
  const leftOut: { line: number; what: 'quoted' | 'signature' }[] = [];
  const lastOwn = lastOwnLine(rest);
  let signature: string | null = null;
  let isAdded = false;
  const signed = signedAt(rest, lastOwn);
  let depth = 0;
  /** Who wrote what is quoted, by how deep it stands. */
  const writers = new Map<number, string>();
  const quoted: MemoLine[] = [];
  const own: MemoLine[] = [];
  const attributions = attributionsIn(rest);
  const addressee = addresseeIn(headers, rest);
  const names = authorIn(headers).toLowerCase().split(' ');
  const isOwnName = (line: number, words: string): boolean =>
    line === lastOwn && words !== '' && names.includes(words.toLowerCase());
  for (const { line, text: value } of rest) {
    const words = value.trim();
    const isQuoted = words.startsWith('>');
    // Between what is quoted and what is answered something ends.
    if (depthOf(value) !== depth) {
      kept.push({ line, text: '' });
      quoted.length = 0;
    }
    depth = depthOf(value);
    if (signature === null && (isQuoted || attributions.has(line))) {
      // What is quoted and answered below is part of what is said; a whole mail at the end is not.
      const isAnswered = isQuoted && (line < lastOwn || from === 'quotation');
      if (!isAnswered && leftOut.at(-1)?.what !== 'quoted') leftOut.push({ line, what: 'quoted' });
      const attribution = attributions.get(line);
      if (attribution && attribution.by !== '') writers.set(attribution.depth, attribution.by);
      const said = isAnswered && !attribution ? unquoted(words) : '';
      // In a mail to one person what is quoted is theirs, where nobody else is said to have written.
      const quotedBy = writers.get(depth) ?? (depth === 1 && writers.size === 0 ? addressee : '');
      // Whose words they were is known already, and whom they greeted is nothing.
      const isNobody = quotedBy.split(' ').includes(said) || isGreeting(said, quoted);
      const one = { line, text: isNobody ? '' : said, by: quotedBy };
      kept.push(one);
      quoted.push(one);
      continue;
    }
    if (signature === '' && words !== '') signature = words;
    if (signature === null && (isEnd(value) || line === signed || isOwnName(line, words))) {
      signature = isEnd(value) ? besideFarewell(words) : words;
      leftOut.push({ line, what: 'signature' });
    }
    // “PS: …” comes after the name, and is said all the same.
    const added = signature === null ? null : addedAfter(words);
    if (added !== null) isAdded = true;
    else if (words === '') isAdded = false;
    if (isAdded) {
      if (added !== null) kept.push({ line, text: '' });
      kept.push({ line, text: value });
      continue;
    }
    if (signature !== null || isGreeting(words, own)) continue;
    own.push({ line, text: value });
    kept.push({ line, text: value });
  }
  const subject = first(
    headers,
    'subject',
    'betreff',
    'objet',
    'sujet',
    'asunto',
    'oggetto',
    'onderwerp',
    'assunto',
    're',
    'regarding',
  ).replace(/^(?:(?:re|fwd?|aw|wg|tr|sv) ?:\s*|\[[^\]]{1,40}\]\s+)+/i, '');
  return {
    subject: subject || (letter?.subject ?? ''),
    day:
      dayOf(first(headers, 'date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha', 'data')) ??
      letter?.day ??
      null,
    author:
      groupIn(signature ?? '') ||
      authorIn(headers) ||
      (letter?.author ?? '') ||
      nameIn(signature ?? '') ||
      smallNameIn(signature ?? ''),
    addressee,
    lines: kept,
    leftOut,
  };
}

/** Whether a mail has the one that it answers below it, whole. */
export function hasQuotedMail(text: string): boolean {
  return quotesBelow(linesOf(text));
}

/** Whether a text answers what it quotes, with a line that says whose words they are. */
export function isReply(text: string): boolean {
  const lines = linesOf(text);
  return lines.some((one) => depthOf(one.text) > 0) && attributionsIn(lines).size > 0;
}

/** The lines of a mail; the one that it answers is quoted, though the mail program put it there as it was. */
function linesOf(text: string): readonly MemoLine[] {
  const lines = withStackedQuoted(numbered(text));
  const at = lines.findIndex((one) => FORWARDED.test(one.text.trim()));
  if (at < 0 || passedOn(lines) !== lines) return lines;
  const { headers, rest } = headersOf(lines.slice(at + 1));
  const from = authorIn(headers);
  const marker = lines[at];
  const own = headersOf(lines).rest;
  return from === '' || !marker || passedOn(own) !== own
    ? lines
    : [
        ...lines.slice(0, at),
        { line: marker.line, text: `${from} wrote:` },
        ...rest.map((one) => ({ ...one, text: `> ${one.text}` })),
      ];
}

function numbered(text: string): readonly MemoLine[] {
  return text.split('\n').map((value, index) => ({ line: index + 1, text: value.trimEnd() }));
}

/** Whether a text is a thread of mails that stand below each other, each under its headers. */
export function isThread(text: string): boolean {
  return isStacked(numbered(text));
}

/** The headers and the text of a mail, or of the one that it only passes on. */
function unwrapped(lines: readonly MemoLine[]): ReturnType<typeof headersOf> {
  const outer = headersOf(passedOn(lines));
  const inside = passedOn(outer.rest);
  if (inside === outer.rest) return outer;
  const inner = headersOf(inside);
  return { headers: new Map([...outer.headers, ...inner.headers]), rest: inner.rest };
}

/** The lines from the mail on that is passed on, where nothing was said of it. */
function passedOn(lines: readonly MemoLine[]): readonly MemoLine[] {
  const at = lines.findIndex(({ text }) => FORWARDED.test(text.trim()));
  const before = lines.slice(0, Math.max(0, at)).map(({ text }) => text.trim());
  const isAlone = before.every((text) => /^(?:fyi[,.!]?|)$/i.test(text) || GREETING.test(text));
  return at >= 0 && isAlone ? withoutSigns(lines.slice(at + 1)) : lines;
}

/** Lines that are all quoted, as some programs pass a mail on, without the signs. */
function withoutSigns(lines: readonly MemoLine[]): readonly MemoLine[] {
  const areQuoted = lines.every(({ text }) => text.trim() === '' || text.startsWith('>'));
  return areQuoted
    ? lines.map(({ line, text }) => ({ line, text: text.replace(/^> ?/u, '') }))
    : lines;
}

/** The last line that is somebody's own words and no farewell. */
function lastOwnLine(lines: readonly MemoLine[]): number {
  const end = lines.findIndex(({ text }) => isEnd(text));
  const said = end < 0 ? lines : lines.slice(0, end);
  const attributions = attributionsIn(said);
  const own = said.findLast(({ line, text }) => {
    const words = text.trim();
    return words !== '' && !words.startsWith('>') && !attributions.has(line);
  });
  return own?.line ?? 0;
}

/** Whether a line ends what is said. */
function isEnd(line: string): boolean {
  const words = line.trim();
  return [/^--$/, /^\/\p{Lu}\p{L}+$/u, LIST_FOOT, FAREWELL, DEVICE].some((pattern) =>
    pattern.test(words),
  );
}

/** The line at the end that is nothing but a name, by itself; `null` where there is none. */
function signedAt(lines: readonly MemoLine[], lastOwn: number): number | null {
  const [before, last] = lines.filter(({ line }) => line === lastOwn - 1 || line === lastOwn);
  if (!last || !before || nameIn(last.text.trim()) === '') return null;
  if (/^for (?:the )?\p{Lu}.{0,40},?$/u.test(before.text.trim().replace(/^F/, 'f')))
    return before.line;
  if (before.text.trim() === '') return lastOwn;
  // “Talk Monday”, over a name, ends a mail as a farewell does.
  const [over] = lines.filter(({ line }) => line === lastOwn - 2);
  const words = before.text.trim();
  const isFarewell = over?.text.trim() === '' && /^[^.?!:,]{3,40}[,!]?$/u.test(words);
  return isFarewell && words.split(/\s+/u).length < 6 && !/^\p{Ll}/u.test(words)
    ? before.line
    : null;
}

/** What a line adds below the name: “PS: who brings the keys?”; `null` where it is none such. */
function addedAfter(words: string): string | null {
  return /^(?:p\. ?)?p\.? ?s\.? ?[:.–—-]? +(\S.*)$/iu.exec(words)?.[1] ?? null;
}

/** Only what comes before anything was said is a greeting; “Team Red” by itself is over what that team says. */
function isGreeting(words: string, before: readonly MemoLine[]): boolean {
  const isFirst = before.every(({ text }) => text.trim() === '');
  return isFirst && GREETING.test(words) && !isTeamLine(words);
}
