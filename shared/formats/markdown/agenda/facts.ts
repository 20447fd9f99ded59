import { dayIn } from '../day.ts';
import { clockIn, type ClockSpan } from './clock.ts';

/** What a line above an agenda says about its session. */
export interface SessionFact {
  readonly day: string | null;
  readonly clock: ClockSpan | null;
  readonly zone: string | null;
  readonly place: string;
  readonly chair: string;
}

const LABEL = /^(\p{L}[\p{L} &/()]{1,24}?)\s*:\s*(.+)$/u;
const WHEN =
  /^(?:when|dates?|days?|time|times|dates? (?:&|and) times?|schedule|meeting (?:date|time)|wann|datum|zeit|termin|quand|heure|date et heure)$/iu;
const WHERE = /^(?:where|location|place|venue|room|wo|ort|raum|lieu|où)$/iu;
const CHAIR =
  /^(?:chairs?|chair\(s\)|co-?chairs|facilitators?|moderators?|vorsitz|leitung|présidence)$/iu;
/** A line that is nothing but a day, perhaps with a time: “TUESDAY, July 31, 2012 (Regency E)”. */
const DAY_LINE =
  /^(?:(?:day|tag|jour) ?\d{1,2}\b\P{L}*)?(?:\p{L}{2,3}\.?,? +|(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? +|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? +(?:den )?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? +)?(?:\p{L}{3,9}\.? +)?\d/iu;

/** What a line says of the session that it stands over, in words without markup; `null` where it says nothing of it. */
export function sessionFact(words: string, year: number | null): SessionFact | null {
  const none = { day: null, clock: null, zone: null, place: '', chair: '' };
  const [, name = '', value = ''] = LABEL.exec(words) ?? [];
  if (WHERE.test(name)) return { ...none, place: value };
  if (CHAIR.test(name)) return { ...none, chair: value };
  if (words.length > 200 || !/\d/.test(words)) return null;
  const isLabelled = WHEN.test(name);
  const said = isLabelled ? value : words;
  if (!isLabelled && !DAY_LINE.test(words)) return null;
  const day = dayIn(said, year);
  if (!isLabelled && (day === null || words.length > 120)) return null;
  const clock = clockIn(said);
  return day === null && clock === null ? null : { ...none, day, clock, zone: zoneIn(said) };
}

/** Whether a line only announces when or where a meeting is: “Dates and times:”. */
export function tellsWhen(words: string): boolean {
  const name = words.replace(/(?<!\s)\s*:$/u, '');
  return name !== words && (WHEN.test(name) || WHERE.test(name) || CHAIR.test(name));
}

/** Abbreviations that mean the clocks of one place, as people write them on agendas. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  JST: 'Asia/Tokyo',
};

/** The time zone that a text names, by its IANA name; `null` where it names none. */
export function zoneIn(text: string): string | null {
  const [named] = /\b[A-Z][a-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}\b/.exec(text) ?? [];
  if (named !== undefined && isZone(named)) return named;
  const known = text.match(/\b[A-Z]{2,4}\b/g)?.find((word) => Object.hasOwn(ZONES, word));
  return known === undefined ? null : (ZONES[known] ?? null);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
