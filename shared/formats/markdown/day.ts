/** The months by the three or four letters with which English, German and French names of them begin. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fév'],
  ['mar', 'mär', 'maer'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc'],
];

const MONTH =
  '(jan(?:uary|uar|vier|\\.)?|feb(?:ruary|ruar|\\.)?|fév(?:rier|r\\.)?|mar(?:ch|s|\\.)?|mär(?:z|\\.)?|apr(?:il|\\.)?|avr(?:il|\\.)?|may|mai|june?|juni|juin|jul(?:y|i|\\.)?|juillet|aug(?:ust|\\.)?|août|sept?(?:ember|embre|\\.)?|o[ck]t(?:ober|obre|\\.)?|nov(?:ember|embre|\\.)?|de[cz](?:ember|\\.)?|décembre|déc\\.)';
const YEAR = '(\\d{4})(?!\\d)';
/** Of several days, “13–15 January”, the first counts. */
const DAY =
  '(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?:\\s*(?:-|–|/|and|und|et)\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?)?';

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const DAY_FIRST = new RegExp(`${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])(?:,?\\s+${YEAR})?`, 'iu');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY}(?![\\d:])(?:,?\\s+${YEAR})?`, 'iu');

/**
 * The day that a text names, as a calendar has it: `2015-04-13`, `13 April 2015`, `April 13th, 2015`, `13.04.2015`,
 * in English, German or French; `null` where it names none.
 * @param year for a day without one; `null` where nobody knows
 */
export function dayIn(text: string, year: number | null = null): string | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return calendarDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  for (const [pattern, day, month] of [
    [DAY_FIRST, 1, 2],
    [MONTH_FIRST, 2, 1],
  ] as const) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said = found[3] === undefined ? year : Number(found[3]);
    // “3 may change” is no day.
    if (said === null || (said === year && /^ma[ry]$/.test(found[month] ?? ''))) continue;
    return calendarDay(said, monthNumber(found[month]), Number(found[day]));
  }
  return null;
}

/** The year that a text names; `null` where it names none. */
export function yearIn(text: string): number | null {
  const [, year] = /(?<![\d.-])((?:19|20)\d{2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

function monthNumber(name = ''): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date` takes 30 February for 2 March, and the year 50 for 1950.
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
