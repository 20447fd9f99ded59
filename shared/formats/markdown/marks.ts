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

/** The mark at the beginning of an entry's text, and the text without it. */
export function readMark(text: string): { readonly kind: MarkedKind; readonly text: string } {
  const sign = /^([?=+\-~@])[ \t]+(?=\S)/.exec(text);
  if (sign) return { kind: SIGNS[sign[1] as string] ?? null, text: text.slice(sign[0].length) };
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

/** An item of an agenda, as people list them: `25 min - Topic - Presenter`. */
export interface AgendaLine {
  readonly minutes: number;
  readonly title: string;
  readonly presenter: string;
}

const AGENDA =
  /^(\d{1,4})[ \t]*(?:min(?:ute)?s?\b\.?|['′])[ \t]*[-–—:][ \t]+(.+?)(?:[ \t]+[-–—][ \t]+([^–—]+))?$/iu;

/** Reads an item of an agenda from words without markup; `null` where they are none. */
export function readAgendaLine(text: string): AgendaLine | null {
  const [, minutes, title, presenter = ''] = AGENDA.exec(text) ?? [];
  if (minutes === undefined || title === undefined) return null;
  return { minutes: Number(minutes), title: title.trim(), presenter: presenter.trim() };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A day and a time in a title: `Monday 13 April 2015, 14:00`, `2015-04-13`; midnight where no time is said. */
export function readWallTime(text: string): string | null {
  const day = isoDay(text) ?? writtenDay(text);
  if (day === null) return null;
  const [, hour, minute] = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/.exec(text) ?? [];
  return `${day}T${(hour ?? '0').padStart(2, '0')}:${minute ?? '00'}`;
}

function isoDay(text: string): string | null {
  const [, year, month, day] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

function writtenDay(text: string): string | null {
  const month = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
  const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})`, 'i');
  const monthFirst = new RegExp(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i');
  const european = dayFirst.exec(text);
  if (european) return dayOf(Number(european[3]), monthNumber(european[2]), Number(european[1]));
  const american = monthFirst.exec(text);
  if (american) return dayOf(Number(american[3]), monthNumber(american[1]), Number(american[2]));
  return null;
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
