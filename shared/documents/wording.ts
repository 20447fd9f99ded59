import { append } from '../append.ts';
import type { i18n } from 'i18next';
import { momentFormat } from '../messages/moments.ts';
import { text, type Inline } from './tree.ts';

/** How the last two items of a list are joined. */
type Join = 'and' | 'or';

/** What a message can be filled with: text, a number, or runs of a document. */
export type Filling = string | number | Inline | readonly Inline[];

/**
 * The words of a document that are not people's own, in one language. What fills a message never
 * passes through the catalogue, so that no text can act as a message's syntax.
 */
export interface Wording {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message of `documents.json`, or of another catalogue by `namespace:key`; `count` chooses the plural. */
  say(key: string, fillings?: Readonly<Record<string, Filling>>): readonly Inline[];
  /** A message that is filled with text and numbers alone. */
  plain(key: string, fillings?: Readonly<Record<string, string | number>>): string;
  /** “A, B and C” (or “or”), as the language joins them. */
  list(items: readonly (readonly Inline[])[], join?: Join): readonly Inline[];
  /** A calendar day, `2015-04-13`, in words. */
  day(day: string): string;
  /** A calendar day with the day of the week. */
  weekday(day: string): string;
  /** What a clock shows, `2015-04-13T09:00`, without the day. */
  time(wall: string): string;
  /** A number with two digits behind the point. */
  figure(value: number): string;
}

// Where a filling goes. Private-use characters: no message has them, and fillings are put in afterwards.
const SLOT = /\uE000(\d+)\uE001/;

const NO_FILLINGS = {};

/**
 * The words of the catalogue in its language.
 * @param locale how dates and numbers are written, a BCP 47 tag
 */
export function createWording(messages: i18n, locale: string): Wording {
  const days = momentFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const weekdays = momentFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const times = momentFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const figures = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const partsOf = partsIn(messages);
  const unfilled = new Map<string, string>();
  const jointsOf = jointsIn(locale);
  const say: Wording['say'] = (key, fillings = NO_FILLINGS) => {
    const names = Object.keys(fillings);
    const parts = partsOf(key, names, fillings['count']);
    const runs: Inline[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as string;
      if (index % 2 === 1) fill(runs, fillings[names[Number(part)] as string] ?? '');
      else if (part !== '') runs.push(text(part));
    }
    return runs;
  };
  return {
    language: locale,
    direction: messages.dir(locale),
    say,
    plain: (key, fillings) => {
      if (fillings !== undefined) return plainOf(say(key, fillings));
      const plain = unfilled.get(key) ?? plainOf(say(key));
      unfilled.set(key, plain);
      return plain;
    },
    list: (items, join = 'and') =>
      jointsOf(items.length, join).flatMap((part) =>
        part.type === 'element' ? (items[Number(part.value)] ?? []) : [text(part.value)],
      ),
    day: (day) => dated(days, `${day}T00:00:00Z`, day),
    weekday: (day) => dated(weekdays, `${day}T00:00:00Z`, day),
    time: (wall) => dated(times, `${wall}:00Z`, wall),
    figure: (value) => figures.format(value).replace('-', '−'),
  };
}

/** A message between whose parts fillings go: every second part says which. */
interface Message {
  /** The number that chose the plural; `null` without any. */
  readonly count: number | null;
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

/**
 * Gives the function that takes a message of the catalogue apart. It is looked up once for each set of fillings that
 * chooses it; what fills it is put in each time.
 */
function partsIn(
  messages: i18n,
): (key: string, names: readonly string[], count?: Filling) => readonly string[] {
  const known = new Map<string, Message[]>();
  return (key, names, filling) => {
    const count = typeof filling === 'number' ? filling : null;
    const found = known.get(key)?.find((one) => one.count === count && isSame(one.names, names));
    if (found) return found.parts;
    const slots = Object.fromEntries(names.map((name, index) => [name, `\uE000${index}\uE001`]));
    const message = messages.t(key.includes(':') ? key : `documents:${key}`, {
      ...slots,
      ...(count === null ? {} : { count }),
    });
    const parts = message.split(SLOT);
    known.set(key, [...(known.get(key) ?? []), { count, names, parts }]);
    return parts;
  };
}

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number];

/**
 * Gives the function that says what stands between the items of a list, which are there by their numbers. It depends on
 * how many there are, not on what they are.
 */
function jointsIn(locale: string): (count: number, join: Join) => readonly ListPart[] {
  const formats = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const known = new Map<string, readonly ListPart[]>();
  return (count, join) => {
    const found = known.get(`${join}${count}`);
    if (found) return found;
    const parts = formats[join].formatToParts(Array.from({ length: count }, (_, at) => String(at)));
    known.set(`${join}${count}`, parts);
    return parts;
  };
}

function plainOf(runs: readonly Inline[]): string {
  let plain = '';
  for (const run of runs) if (run.kind === 'text') plain += run.text;
  return plain;
}

/** A moment as a format writes it; what is none stays as it was said. */
function dated(format: (moment: number) => string, moment: string, said: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? said : format(time);
}

function fill(runs: Inline[], filling: Filling): void {
  if (typeof filling === 'string') runs.push(text(filling));
  else if (typeof filling === 'number') runs.push(text(String(filling)));
  else if (Array.isArray(filling)) append(runs, filling as readonly Inline[]);
  else runs.push(filling as Inline);
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index]);
}
