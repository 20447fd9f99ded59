import { literally } from '../../../pattern.ts';
import { escapeHref, escapeText } from '../escape.ts';
import { dayIn, yearIn } from '../day.ts';
import { isQuestion, readMark } from '../marks.ts';
import type { OutlinePart } from '../paragraphs.ts';
import { plainWords, type PlainWords } from '../words.ts';
import { clockIn, leadingClock } from './clock.ts';
import { sessionFact, tellsWhen, zoneIn, type SessionFact } from './facts.ts';
import { readAgendaLine, titled, type AgendaLine } from './item.ts';
import { LENGTH, minutesIn } from './length.ts';
import { isHeading, isOverAgenda, rowsOf, type Heading, type Signs } from './signs.ts';
import { DraftedSession, purposeOf, type DraftedItem } from './sessions.ts';

type Item = Extract<OutlinePart, { kind: 'item' }>;
type Prose = Extract<OutlinePart, { kind: 'prose' }>;

/** The agendas in a text, and what else is in it. */
export interface Agenda {
  readonly sessions: readonly DraftedSession[];
  /** What is no part of an agenda. */
  readonly rest: readonly OutlinePart[];
}

interface Frame {
  readonly level: number;
  readonly line: number;
  readonly title: string;
  readonly isOverAgenda: boolean;
  session: DraftedSession | null;
  /** What a heading says that it is as long as; an item if nothing below it says more. */
  own: { readonly minutes: number; readonly notes: string[]; isTaken: boolean } | null;
}

/** An item of a list that is open: deeper ones stand under it. */
interface OpenItem {
  readonly indent: number;
  readonly item: DraftedItem | null;
}

/** Finds sessions and their items while the parts of a text come. */
export class AgendaFinder {
  readonly #timed: ReadonlyMap<OutlinePart, readonly (AgendaLine | null)[]>;
  /** The lists that have an item with a length or a time. */
  readonly #timedLists = new Set<string>();
  readonly #listOf = new Map<OutlinePart, string>();
  readonly #sessions: DraftedSession[] = [];
  readonly #rest: OutlinePart[] = [];
  /** The headings that say where the agenda is. */
  readonly #over: ReadonlySet<OutlinePart>;
  readonly #year: number | null;
  readonly #source: string;
  #frames: Frame[] = [
    { level: 0, line: 1, title: '', isOverAgenda: false, session: null, own: null },
  ];
  #items: OpenItem[] = [];

  constructor(parts: readonly OutlinePart[], { timed, over }: Signs, source: string) {
    this.#timed = timed;
    this.#source = source;
    this.#over = over;
    const titles = parts.filter(isHeading);
    const said = [...titles, ...parts.slice(0, MOST_FACTS)].flatMap((part) => {
      const text = 'text' in part ? part.text : '';
      const year = part.kind === 'heading' || dayIn(text) !== null ? yearIn(text) : null;
      return year ?? [];
    });
    this.#year = said[0] ?? yearIn(source);
    this.#sortLists(parts);
  }

  take(part: OutlinePart): void {
    switch (part.kind) {
      case 'heading':
        this.#heading(part);
        break;
      case 'item':
        this.#item(part);
        break;
      case 'prose':
        this.#prose(part);
        break;
      case 'other':
        if (!this.#table(part)) this.#rest.push(part);
    }
  }

  finish(): Agenda {
    this.#closeTo(0);
    const [only, ...more] = this.#sessions.filter(({ items }) => items.length > 0);
    if (only && more.length === 0) {
      // What is said further down, under “Logistics”, is about the same meeting.
      for (const other of this.#sessions) {
        if (other === only) continue;
        if (other.day !== null && isOverAgenda(only.title)) only.title = other.title;
        only.learn(other.known());
      }
    }
    for (const session of this.#sessions) session.day ??= dayIn(this.#source);
    return { sessions: this.#sessions, rest: this.#rest };
  }

  #heading(part: Heading): void {
    this.#closeTo(part.level);
    this.#items = [];
    const words = plainWords(part.text);
    const day = dayIn(words.text, this.#year);
    const { level, line } = part;
    const isOver = this.#over.has(part);
    const frame: Frame = {
      level,
      line,
      title: words.text,
      isOverAgenda: isOver,
      session: null,
      own: null,
    };
    if (day !== null) {
      const session = this.#begin(part.line, words.text, true);
      session.day = day;
      session.clock = clockIn(words.text);
      session.zone = zoneIn(words.text);
      frame.session = session;
    } else {
      const said = readAgendaLine(words);
      if (said !== null && said.minutes !== null) {
        frame.own = { minutes: said.minutes, notes: [], isTaken: false };
      }
    }
    this.#frames.push(frame);
    this.#rest.push(part);
  }

  #item(part: Item): void {
    while ((this.#items.at(-1)?.indent ?? -1) >= part.indent) this.#items.pop();
    const above = this.#items.at(-1)?.item ?? null;
    const words = plainWords(part.text);
    const [said = null] = this.#timed.get(part) ?? [];
    const fact = this.#factIn(words.text, said);
    const drawn =
      said !== null && fact === null
        ? this.#add(part.line, said, words)
        : fact === null
          ? this.#untimed(part, above, words)
          : null;
    this.#items.push({ indent: part.indent, item: drawn ?? above });
    if (drawn !== null || (above === null && this.#learn(fact, part))) return;
    if (above === null) this.#rest.push(part);
    else above.notes.push(`${'  '.repeat(this.#depthUnder(above))}- ${withLinks(part.text)}`);
  }

  /** How many open items stand between something and what it says more about. */
  #depthUnder(above: DraftedItem): number {
    return this.#items.filter(({ item }) => item === above).length - 2;
  }

  /** An item without a length beside such that have one. */
  #untimed(part: Item, above: DraftedItem | null, words: PlainWords): DraftedItem | null {
    const session = this.#session();
    const own = this.#frames.at(-1)?.own ?? null;
    const isMarked = /[?=~@]/.test(part.mark) || readMark(words.text).kind !== null;
    const isAsked = this.#frames.some(({ title }) => isQuestion(title));
    const isOther = isMarked || isAsked || isQuestion(words.text) || tellsWhen(words.text);
    if (above !== null || isOther) return null;
    if (own !== null && session !== null) {
      own.notes.push(`- ${withLinks(part.text)}`);
      return null;
    }
    const list = this.#listOf.get(part) ?? '';
    const isAtTop = list.endsWith('/');
    const isUnder =
      this.#over.size > 0
        ? this.#frames.some(({ isOverAgenda: isOver }) => isOver)
        : session?.isSetApart === true;
    if (!this.#timedLists.has(list) && !(isUnder && isAtTop)) return null;
    // Among “10 min - …” a mere “5 - …” is as long.
    const [whole = '', minutes] = BARE.exec(words.text) ?? [];
    const parted = titled(words.text.slice(whole.length), words.links);
    const line = { minutes: minutes === undefined ? null : Number(minutes), ...UNTIMED, ...parted };
    return this.#add(part.line, line, words);
  }

  #prose(part: Prose): void {
    const lines = this.#timed.get(part) ?? [];
    const left: { readonly line: number; readonly text: string }[] = [];
    const above = part.follows || part.indent > 0 ? (this.#items.at(-1)?.item ?? null) : null;
    if (above === null) this.#items = [];
    part.text.split('\n').forEach((text, index) => {
      const line = part.line + index;
      const words = plainWords(text.replace(/\\$/, ''));
      const said = lines[index] ?? null;
      const fact = part.isCode ? null : this.#factIn(words.text, said);
      const own = this.#frames.at(-1)?.own ?? null;
      if (said !== null && fact === null) this.#add(line, said, words, true);
      else if (above !== null) above.notes.push(text.trim());
      else if (this.#learn(fact, part, line, words.text)) return;
      else if (own === null && this.#tellsLength(words.text)) return;
      else left.push({ line, text });
    });
    const [first] = left;
    if (!first) return;
    const text = left.map((one) => one.text).join('\n');
    this.#rest.push({ ...part, line: first.line, text });
  }

  /** Whether a line says only how long what its heading names is: “~5 minutes”, “5 min total”. */
  #tellsLength(words: string): boolean {
    const [, length = ''] = TOTAL.exec(words) ?? [];
    const minutes = minutesIn(length);
    const frame = this.#frames.at(-1);
    if (minutes === null || !frame || frame.session) return false;
    frame.own = { minutes, notes: [], isTaken: false };
    return true;
  }

  #table(part: OutlinePart): boolean {
    const rows = rowsOf(part);
    if (rows === null) return false;
    for (const row of rows) {
      const words = plainWords(row.title);
      const { minutes, clock, presenter } = row;
      const title = presenter !== '' ? withoutEnd(words.text, presenter) : words.text;
      const line = { minutes, clock, zone: null, title, presenter, isSure: true };
      const item = this.#add(row.line, line, words, false, row.purpose);
      item?.notes.push(...row.more.map(withLinks));
    }
    return true;
  }

  #factIn(words: string, said: AgendaLine | null) {
    // “10:00 to 17:00 on 10 March 2026” is no item: it says when.
    if (said !== null && !(leadingClock(words) && dayIn(words) !== null)) return null;
    if (said === null) return sessionFact(words, this.#year);
    const zone = zoneIn(words);
    return { day: dayIn(words), clock: clockIn(words), zone, place: '', chair: '' };
  }

  /** Has what a line says be known of the session that it stands over; says whether it told anything. */
  #learn(
    fact: SessionFact | null,
    part: Item | Prose,
    line = part.line,
    words = part.text,
  ): boolean {
    if (fact === null) return false;
    const frame = this.#frames.at(-1) as Frame;
    const current = this.#session();
    // Of several days in a list the first counts; a line by itself begins another session.
    const isOver =
      part.kind === 'prose' && fact.day !== null && current !== null && current.items.length > 0;
    if (current && !isOver) return current.learn(fact);
    if (fact.day === null) {
      if (!current) (frame.session = this.#begin(frame.line, frame.title, false)).learn(fact);
      return true;
    }
    const isHeaded = frame.title !== '' && !isOver;
    const session = this.#begin(
      isHeaded ? frame.line : line,
      isHeaded ? frame.title : words,
      !isHeaded,
    );
    session.learn(fact);
    frame.session = session;
    return true;
  }

  #add(
    line: number,
    { title, minutes, clock, zone, presenter }: AgendaLine,
    { links }: PlainWords,
    isLoose = false,
    purpose = '',
  ): DraftedItem | null {
    if (title === '') return null;
    const session = this.#session() ?? this.#loose();
    const notes = links.map((link) => `[${escapeText(link.text)}](${escapeHref(link.href)})`);
    const item: DraftedItem = {
      line,
      title,
      minutes,
      clock,
      presenter,
      purpose: purposeOf(purpose),
      notes,
      isLoose,
    };
    session.items.push(item);
    session.zone ??= zone;
    for (const { own } of this.#frames) if (own) own.isTaken = true;
    return item;
  }

  /** The session of the nearest heading that has one. */
  #session(): DraftedSession | null {
    return this.#frames.findLast(({ session }) => session !== null)?.session ?? null;
  }

  /** The session of a file that names none. */
  #loose(): DraftedSession {
    const frame = this.#frames[1] ?? (this.#frames[0] as Frame);
    return (frame.session = this.#begin(frame.line, frame.title, false));
  }

  #begin(line: number, title: string, isSetApart: boolean): DraftedSession {
    const session = new DraftedSession(line, title, isSetApart);
    this.#sessions.push(session);
    return session;
  }

  /** Ends what is open below a level: a heading with a length and no items is one itself. */
  #closeTo(level: number): void {
    while (this.#frames.length > 1 && (this.#frames.at(-1)?.level ?? 0) >= level) {
      const frame = this.#frames.pop() as Frame;
      const { own, title, line } = frame;
      const session = this.#session();
      if (!own || own.isTaken || !session) continue;
      const words = plainWords(title);
      const said = readAgendaLine(words);
      const item = { ...UNTIMED, minutes: own.minutes, presenter: said?.presenter ?? '' };
      this.#add(line, { ...item, title: said?.title ?? title }, words)?.notes.push(...own.notes);
    }
  }

  /** Finds which list each item stands in, and which lists have lengths or times in them. */
  #sortLists(parts: readonly OutlinePart[]): void {
    let heading = 0;
    let open: Item[] = [];
    for (const part of parts) {
      if (part.kind === 'heading') {
        heading = part.line;
        open = [];
      }
      if (part.kind !== 'item') continue;
      while ((open.at(-1)?.indent ?? -1) >= part.indent) open.pop();
      const list = `${heading}/${open.at(-1)?.line ?? ''}`;
      this.#listOf.set(part, list);
      if (this.#timed.has(part)) this.#timedLists.add(list);
      open.push(part);
    }
  }
}

/** What says in which year a meeting is stands among the first parts of a text. */
const MOST_FACTS = 40;

const BARE = /^(\d{1,3})[ \t]*[-–—][ \t]+/u;
const UNTIMED = { clock: null, zone: null, isSure: false };
const TOTAL = new RegExp(`^(${LENGTH})(?: total| in total| insgesamt)?[.:]?$`, 'iu');

/** A piece of Markdown with its links, and nothing else of its markup. */
function withLinks(markdown: string): string {
  const { text, links } = plainWords(markdown);
  return links.reduce(
    (line, link) =>
      line.replace(escapeText(link.text), `[${escapeText(link.text)}](${escapeHref(link.href)})`),
    escapeText(text),
  );
}

function withoutEnd(title: string, presenter: string): string {
  const end = new RegExp(`[\\s]*(?:[-–—]\\s*|[([])${literally(presenter)}[)\\]]?$`, 'u');
  return title.replace(end, '');
}
