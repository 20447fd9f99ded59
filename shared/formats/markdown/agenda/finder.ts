import { literally } from '../../../pattern.ts';
import { escapeHref, escapeText } from '../escape.ts';
import { dayIn, yearIn } from '../day.ts';
import { isQuestion, readMark } from '../marks.ts';
import type { OutlinePart } from '../paragraphs.ts';
import { plainWords, type PlainWords } from '../words.ts';
import { clockIn, leadingClock } from './clock.ts';
import { sessionFact, tellsWhen, zoneIn, type SessionFact } from './facts.ts';
import { AgendaFrames, UNTIMED, type Frame } from './frames.ts';
import { readAgendaLine, titled, type AgendaLine } from './item.ts';
import { LENGTH, minutesIn } from './length.ts';
import { AgendaLists } from './lists.ts';
import { isHeading, rowsOf, type Heading, type Signs } from './signs.ts';
import type { DraftedItem, DraftedSession } from './sessions.ts';

type Item = Extract<OutlinePart, { kind: 'item' }>;
type Prose = Extract<OutlinePart, { kind: 'prose' }>;

/** The agendas in a text, and what else is in it. */
export interface Agenda {
  readonly sessions: readonly DraftedSession[];
  /** What is no part of an agenda. */
  readonly rest: readonly OutlinePart[];
}

/** An item of a list that is open: deeper ones stand under it. */
interface OpenItem {
  readonly indent: number;
  readonly item: DraftedItem | null;
}

/** Finds sessions and their items while the parts of a text come. */
export class AgendaFinder {
  readonly #timed: ReadonlyMap<OutlinePart, readonly (AgendaLine | null)[]>;
  readonly #lists: AgendaLists;
  readonly #frames = new AgendaFrames();
  readonly #rest: OutlinePart[] = [];
  /** The headings that say where the agenda is. */
  readonly #over: ReadonlySet<OutlinePart>;
  readonly #year: number | null;
  readonly #source: string;
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
    this.#lists = new AgendaLists(parts, timed);
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
    return { sessions: this.#frames.finish(this.#source), rest: this.#rest };
  }

  #heading(part: Heading): void {
    this.#frames.closeTo(part.level);
    this.#items = [];
    const words = plainWords(part.text);
    const day = dayIn(words.text, this.#year);
    const { level, line } = part;
    const isOverAgenda = this.#over.has(part);
    const frame: Frame = { level, line, title: words.text, isOverAgenda, session: null, own: null };
    if (day !== null) {
      const session = this.#frames.begin(line, words.text, true);
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
    this.#frames.open(frame);
    this.#rest.push(part);
  }

  #item(part: Item): void {
    while ((this.#items.at(-1)?.indent ?? -1) >= part.indent) this.#items.pop();
    const above = this.#items.at(-1)?.item ?? null;
    const words = plainWords(part.text);
    const [said = null] = this.#timed.get(part) ?? [];
    const fact = this.#factIn(words.text, said);
    const drawn = fact === null ? this.#drawn(part, said, above, words) : null;
    this.#items.push({ indent: part.indent, item: drawn ?? above });
    const telling = { line: part.line, words: part.text, isListed: true };
    if (drawn !== null || (above === null && this.#frames.learn(fact, telling))) return;
    if (above === null) this.#rest.push(part);
    else above.notes.push(`${'  '.repeat(this.#depthUnder(above))}- ${withLinks(part.text)}`);
  }

  /** The item that an item of a list makes, if it makes one. */
  #drawn(
    part: Item,
    said: AgendaLine | null,
    above: DraftedItem | null,
    words: PlainWords,
  ): DraftedItem | null {
    if (said !== null) return this.#frames.add(part.line, said, words);
    return above === null ? this.#untimed(part, words) : null;
  }

  /** How many open items stand between something and what it says more about. */
  #depthUnder(above: DraftedItem): number {
    return this.#items.filter(({ item }) => item === above).length - 2;
  }

  /** An item without a length beside such that have one. */
  #untimed(part: Item, words: PlainWords): DraftedItem | null {
    const { session, top, isAsked, isUnderAgenda } = this.#frames;
    const isMarked = /[?=~@]/.test(part.mark) || readMark(words.text).kind !== null;
    if (isMarked || isAsked || isQuestion(words.text) || tellsWhen(words.text)) return null;
    if (top.own !== null && session !== null) {
      top.own.notes.push(`- ${withLinks(part.text)}`);
      return null;
    }
    const isUnder = this.#over.size > 0 ? isUnderAgenda : session?.isSetApart === true;
    if (!this.#lists.isTimed(part) && !(isUnder && this.#lists.isAtTop(part))) return null;
    // Among “10 min - …” a mere “5 - …” is as long.
    const [whole = '', minutes] = BARE.exec(words.text) ?? [];
    const parted = titled(words.text.slice(whole.length), words.links);
    const line = { minutes: minutes === undefined ? null : Number(minutes), ...UNTIMED, ...parted };
    return this.#frames.add(part.line, line, words);
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
      if (said !== null && fact === null) this.#frames.add(line, said, words, true);
      else if (above !== null) above.notes.push(text.trim());
      else if (this.#frames.learn(fact, { line, words: words.text, isListed: false })) return;
      else if (this.#tellsLength(words.text)) return;
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
    const { top } = this.#frames;
    if (minutes === null || top.own !== null || top.session !== null) return false;
    top.own = { minutes, notes: [], isTaken: false };
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
      const item = this.#frames.add(row.line, line, words, false, row.purpose);
      item?.notes.push(...row.more.map(withLinks));
    }
    return true;
  }

  #factIn(words: string, said: AgendaLine | null): SessionFact | null {
    // “10:00 to 17:00 on 10 March 2026” is no item: it says when.
    if (said !== null && !(leadingClock(words) && dayIn(words) !== null)) return null;
    if (said === null) return sessionFact(words, this.#year);
    const zone = zoneIn(words);
    return { day: dayIn(words), clock: clockIn(words), zone, place: '', chair: '' };
  }
}

/** What says in which year a meeting is stands among the first parts of a text. */
const MOST_FACTS = 40;

const BARE = /^(\d{1,3})[ \t]*[-–—][ \t]+/u;
const TOTAL = new RegExp(`^(${LENGTH})(?: total| in total| insgesamt)?[.:]?$`, 'iu');

/** A piece of Markdown with its links, and nothing else of its markup. */
function withLinks(markdown: string): string {
  const { text, links } = plainWords(markdown);
  return links.reduce((line, link) => {
    const words = escapeText(link.text);
    // By a function: “$” in somebody's words would mean something else.
    return line.replace(words, () => `[${words}](${escapeHref(link.href)})`);
  }, escapeText(text));
}

function withoutEnd(title: string, presenter: string): string {
  const end = new RegExp(`[\\s]*(?:[-–—]\\s*|[([])${literally(presenter)}[)\\]]?$`, 'u');
  return title.replace(end, '');
}
