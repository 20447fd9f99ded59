/** A line of a memo with its number in the file, counted from one. */
export interface MemoLine {
  readonly line: number;
  readonly text: string;
}

/** A memo without what a mail puts around it. */
export interface Memo {
  /** The mail's subject, without `Re:`; empty where there is none. */
  readonly subject: string;
  /** The day of the mail, `2015-04-10`; `null` where it has none. */
  readonly day: string | null;
  /** Who wrote it, as the mail says; empty where it doesn't. */
  readonly author: string;
  readonly lines: readonly MemoLine[];
  /** Lines that a mail program or a greeting put there, by what they are. */
  readonly leftOut: readonly { readonly line: number; readonly what: 'quoted' | 'signature' }[];
}

const MEMO_TITLE = /^(?:memo(?:randum)?|note|vermerk)\b[ \t]*[-–—:]?[ \t]*(.*)$/iu;
const HEADER = /^(\p{L}[\p{L}-]*)[ \u00A0]?:[ \t]*(.*)$/u;
const KNOWN_HEADERS = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'date',
  'sent',
  'subject',
  'reply-to',
  'message-id',
  'von',
  'an',
  'betreff',
  'datum',
  'gesendet',
  'objet',
  'sujet',
  'de',
  'à',
  'envoyé',
]);
const GREETING =
  /^(?:dear|hi|hello|hallo|hey|moin|bonjour|chère?s?|all|colleagues|greetings|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|liebe|sehr geehrte)\b[^.?!:]{0,60}[,!.]?$/i;
const FAREWELL =
  /^(?:best|kind|warm|many)?\s*(?:regards|wishes|thanks|cheers|sincerely|yours(?: sincerely| truly)?|thank you|see you[^.]*|(?:viele|beste|liebe|herzliche) grüße|mit (?:freundlichen|besten) grüßen|(?:bien )?cordialement|bien à vous|salutations|amicalement)[,.!]?$/i;

/** Takes a memo out of its mail: headers are read, greetings, quotations of other mails and what follows the farewell go. */
export function openMail(text: string): Memo {
  const lines = text
    .split('\n')
    .map((value, index) => ({ line: index + 1, text: value.trimEnd() }));
  const { headers, rest } = headersOf(lines);
  const kept: MemoLine[] = [];
  const leftOut: { line: number; what: 'quoted' | 'signature' }[] = [];
  let isOver = false;
  for (const { line, text: value } of rest) {
    const words = value.trim();
    if (words.startsWith('>')) {
      if (leftOut.at(-1)?.what !== 'quoted') leftOut.push({ line, what: 'quoted' });
      kept.push({ line, text: '' });
      continue;
    }
    if (value === '--' || value === '-- ' || FAREWELL.test(words)) {
      isOver = true;
      leftOut.push({ line, what: 'signature' });
    }
    if (isOver || isGreeting(words, kept)) continue;
    kept.push({ line, text: value });
  }
  return {
    subject: first(headers, 'subject', 'betreff', 'objet', 'sujet').replace(
      /^(?:(?:re|fwd?|aw|wg):\s*)+/i,
      '',
    ),
    day: dayOf(first(headers, 'date', 'sent', 'datum', 'gesendet', 'envoyé')),
    author: first(headers, 'from', 'von', 'de')
      .replace(/\s*<[^>]*>/, '')
      .replace(/^"|"$/g, ''),
    lines: kept,
    leftOut,
  };
}

function first(headers: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  const name = names.find((one) => headers.has(one));
  return name === undefined ? '' : (headers.get(name) ?? '');
}

/** Only what comes before anything was said is a greeting. */
function isGreeting(words: string, before: readonly MemoLine[]): boolean {
  return GREETING.test(words) && before.every(({ text }) => text.trim() === '');
}

function headersOf(lines: readonly MemoLine[]): {
  readonly headers: ReadonlyMap<string, string>;
  readonly rest: readonly MemoLine[];
} {
  const headers = new Map<string, string>();
  let at = lines.findIndex(({ text }) => text.trim() !== '');
  if (at < 0) return { headers, rest: [] };
  const start = at;
  // “MEMO – The bridge” may stand over the lines that say from whom it is.
  const titled = MEMO_TITLE.exec(lines[at]?.text.trim() ?? '');
  const second = HEADER.exec(lines[at + 1]?.text ?? '')?.[1]?.toLowerCase() ?? '';
  if (titled && KNOWN_HEADERS.has(second)) {
    headers.set('subject', titled[1] ?? '');
    at += 1;
  }
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const [, name = '', value = ''] = HEADER.exec(text) ?? [];
    const key = name.toLowerCase();
    const isMore = /^[ \t]+\S/.test(text) && headers.size > 0;
    if (!KNOWN_HEADERS.has(key) && !isMore) break;
    if (!isMore) headers.set(key, value.trim());
  }
  // One line such as “To: the chairs” is no header of a mail.
  return headers.size > 1 || headers.has('subject')
    ? { headers, rest: lines.slice(at) }
    : { headers: new Map(), rest: lines.slice(start) };
}

function dayOf(value: string): string | null {
  if (value === '') return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
