/** A time of day, or from one to another, in minutes since midnight. */
export interface ClockSpan {
  readonly start: number;
  /** `null` where only the beginning is said. */
  readonly end: number | null;
}

const HALF = '(?:\\s*([ap])\\.?m\\.?(?!\\p{L}))?';
const TIME = `(\\d{1,2})(?:[:.h](\\d{2}))?${HALF}`;
const TO = '\\s*(?:-|–|—|to|until|bis|à)\\s*';
const LEAD = '[~≈*_([]*';

const SPAN = new RegExp(
  `(?<![\\d:.,/-])${LEAD}${TIME}${TO}~?${TIME}(?![\\d:,-]|\\.\\d|\\s*(?:min|%))`,
  'iu',
);
const FOUR = /(?<![\d-])([01]\d|2[0-3])([0-5]\d)\s*[-–]\s*([01]\d|2[0-3])([0-5]\d)(?![\d-])/u;
const ONE = new RegExp(
  `(?<![\\d:.,/-])${LEAD}(\\d{1,2})(?:[:h](\\d{2})${HALF}|\\s*([ap])\\.?m\\.?(?!\\p{L})|(?:\\.(\\d{2}))?\\s*Uhr)(?![\\d:])`,
  'iu',
);

/** A span or a time, and where it ends in the text. */
interface Found {
  readonly span: ClockSpan;
  readonly at: number;
  readonly length: number;
}

/** The times of day that a text says: `10:00–10:25`, `5pm-6pm`, `1300-1500`, `14h30`; `null` where it says none. */
export function clockIn(text: string): ClockSpan | null {
  return find(text)?.span ?? null;
}

/** The times with which a text begins, and what comes after; `null` where it begins otherwise. */
export function leadingClock(
  text: string,
): { readonly span: ClockSpan; readonly rest: string } | null {
  const found = find(text.slice(0, 40));
  if (!found || text.slice(0, found.at).trim() !== '') return null;
  return { span: found.span, rest: text.slice(found.at + found.length) };
}

function find(text: string): Found | null {
  if (!/\d/.test(text)) return null;
  return spanIn(text) ?? fourIn(text) ?? oneIn(text);
}

function spanIn(text: string): Found | null {
  const match = SPAN.exec(text);
  if (!match) return null;
  const [whole, h1 = '', m1, half1, h2 = '', m2, half2] = match;
  // “3-4” alone is no time of day.
  const isClock =
    m1 !== undefined || m2 !== undefined || half1 !== undefined || half2 !== undefined;
  const end = minutesOf(h2, m2, half2);
  const own = minutesOf(h1, m1, half1 ?? half2);
  // “11–1 pm” begins before noon.
  const start =
    own !== null && end !== null && own > end && half1 === undefined ? minutesOf(h1, m1, 'a') : own;
  if (!isClock || start === null || end === null) return null;
  return { span: { start, end }, at: match.index, length: whole.length };
}

function fourIn(text: string): Found | null {
  const match = FOUR.exec(text);
  if (!match) return null;
  const [whole, h1, m1, h2, m2] = match;
  const start = Number(h1) * 60 + Number(m1);
  const end = Number(h2) * 60 + Number(m2);
  // “2019-2020” are years.
  return end - start < 5 ? null : { span: { start, end }, at: match.index, length: whole.length };
}

function oneIn(text: string): Found | null {
  const match = ONE.exec(text);
  if (!match) return null;
  const [whole, hour = '', minute, half, halfAlone, dotted] = match;
  const start = minutesOf(hour, minute ?? dotted, half ?? halfAlone);
  return start === null
    ? null
    : { span: { start, end: null }, at: match.index, length: whole.length };
}

function minutesOf(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (minutes > 59 || hours > (half === undefined ? 23 : 12)) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  const base = half === undefined ? hours : hours % 12;
  return (base + (isAfternoon ? 12 : 0)) * 60 + minutes;
}
