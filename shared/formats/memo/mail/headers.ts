import { HEADER, KNOWN_HEADERS, MEMO_TITLE } from './mail-words.ts';
import type { MemoLine } from './mail.ts';

/** What the lines over a mail say, by what they are called, in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** What the first of several headers says that a mail has; empty where it has none of them. */
export function first(headers: Headers, ...names: readonly string[]): string {
  const name = names.find((one) => headers.has(one));
  return name === undefined ? '' : (headers.get(name) ?? '');
}

/** Parts a mail into its headers and the rest. */
export function headersOf(lines: readonly MemoLine[]): {
  readonly headers: Headers;
  readonly rest: readonly MemoLine[];
} {
  const headers = new Map<string, string>();
  let at = lines.findIndex(({ text }) => text.trim() !== '');
  if (at < 0) return { headers, rest: [] };
  const start = at;
  // “MEMO – The bridge” may stand over the lines that say from whom it is.
  const titled = MEMO_TITLE.exec(lines[at]?.text.trim() ?? '');
  const below = lines.findIndex(({ text }, index) => index > at && text.trim() !== '');
  const second = HEADER.exec(lines[below]?.text ?? '')?.[1]?.toLowerCase() ?? '';
  if (titled && KNOWN_HEADERS.has(second)) {
    if (titled[1]) headers.set('subject', titled[1]);
    at = below;
  }
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const [, name = '', value = ''] = HEADER.exec(text) ?? [];
    const key = name.toLowerCase();
    const isMore = /^[ \t]+\S/.test(text) && headers.size > 0;
    // “Re: Section 3. I disagree …” is about something, and heads no mail.
    const isRemark = key === 're' && (/[.?!] /.test(value) || value.length > 90);
    if ((!KNOWN_HEADERS.has(key) || isRemark) && !isMore) break;
    if (!isMore) headers.set(key, value.trim());
  }
  // One line such as “To: the chairs” is no header of a mail.
  const isTitled = [
    'subject',
    'betreff',
    'objet',
    'asunto',
    'oggetto',
    're',
    'onderwerp',
    'assunto',
  ].some((one) => headers.has(one));
  return headers.size > 1 || isTitled
    ? { headers, rest: lines.slice(at) }
    : { headers: new Map(), rest: lines.slice(start) };
}

/** The day that a header says; `null` where it says none. */
export function dayOf(value: string): string | null {
  if (value === '') return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
