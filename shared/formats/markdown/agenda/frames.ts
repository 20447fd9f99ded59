import { dayIn } from '../day.ts';
import { escapeHref, escapeText } from '../escape.ts';
import { isQuestion } from '../marks.ts';
import { plainWords, type PlainWords } from '../words.ts';
import type { SessionFact } from './facts.ts';
import { readAgendaLine, type AgendaLine } from './item.ts';
import { isOverAgenda } from './signs.ts';
import { DraftedSession, purposeOf, type DraftedItem } from './sessions.ts';

/** A heading under which a text goes on. */
export interface Frame {
  readonly level: number;
  readonly line: number;
  readonly title: string;
  /** Whether it says that the agenda comes. */
  readonly isOverAgenda: boolean;
  session: DraftedSession | null;
  /** What a heading says that it is as long as; an item if nothing below it says more. */
  own: { readonly minutes: number; readonly notes: string[]; isTaken: boolean } | null;
}

/** A line that may tell something of a session. */
interface Telling {
  readonly line: number;
  readonly words: string;
  /** Whether it is an item of a list, of whose days the first counts. */
  readonly isListed: boolean;
}

/** The headings that are open in a text, and the sessions that it announces under them. */
export class AgendaFrames {
  readonly #sessions: DraftedSession[] = [];
  readonly #frames: Frame[] = [
    { level: 0, line: 1, title: '', isOverAgenda: false, session: null, own: null },
  ];

  /** The nearest heading; the text itself where there is none. */
  get top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** The session of the nearest heading that has one. */
  get session(): DraftedSession | null {
    return this.#frames.findLast(({ session }) => session !== null)?.session ?? null;
  }

  /** Whether a heading that is open says that the agenda comes. */
  get isUnderAgenda(): boolean {
    return this.#frames.some(({ isOverAgenda: isOver }) => isOver);
  }

  /** Whether a heading that is open asks something. */
  get isAsked(): boolean {
    return this.#frames.some(({ title }) => isQuestion(title));
  }

  open(frame: Frame): void {
    this.#frames.push(frame);
  }

  /** Ends what is open below a level: a heading with a length and no items is one itself. */
  closeTo(level: number): void {
    while (this.#frames.length > 1 && (this.#frames.at(-1)?.level ?? 0) >= level) {
      const frame = this.#frames.pop() as Frame;
      const { own, title, line } = frame;
      const session = this.session;
      if (!own || own.isTaken || !session) continue;
      const words = plainWords(title);
      const said = readAgendaLine(words);
      const item = { ...UNTIMED, minutes: own.minutes, presenter: said?.presenter ?? '' };
      this.add(line, { ...item, title: said?.title ?? title }, words)?.notes.push(...own.notes);
    }
  }

  /** Has what a line says be known of the session that it stands over; says whether it told anything. */
  learn(fact: SessionFact | null, { line, words, isListed }: Telling): boolean {
    if (fact === null) return false;
    const { top: frame, session: current } = this;
    // Of several days in a list the first counts; a line by itself begins another session.
    const isOver = !isListed && fact.day !== null && current !== null && current.items.length > 0;
    if (current && !isOver) return current.learn(fact);
    if (fact.day === null) {
      if (!current) (frame.session = this.begin(frame.line, frame.title, false)).learn(fact);
      return true;
    }
    const isHeaded = frame.title !== '' && !isOver;
    const session = this.begin(
      isHeaded ? frame.line : line,
      isHeaded ? frame.title : words,
      !isHeaded,
    );
    session.learn(fact);
    frame.session = session;
    return true;
  }

  /** Adds an item to the session at hand. @returns `null` for one without a title */
  add(
    line: number,
    { title, minutes, clock, zone, presenter }: AgendaLine,
    { links }: PlainWords,
    isLoose = false,
    purpose = '',
  ): DraftedItem | null {
    if (title === '') return null;
    const session = this.session ?? this.#loose();
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

  /** Begins a session. @param isSetApart whether all below belongs to it */
  begin(line: number, title: string, isSetApart: boolean): DraftedSession {
    const session = new DraftedSession(line, title, isSetApart);
    this.#sessions.push(session);
    return session;
  }

  /** All sessions, each with its day; what is said further down, under “Logistics”, is about the same meeting. */
  finish(source: string): readonly DraftedSession[] {
    this.closeTo(0);
    const [only, ...more] = this.#sessions.filter(({ items }) => items.length > 0);
    if (only && more.length === 0) {
      for (const other of this.#sessions) {
        if (other === only) continue;
        if (other.day !== null && isOverAgenda(only.title)) only.title = other.title;
        only.learn(other.known());
      }
    }
    for (const session of this.#sessions) session.day ??= dayIn(source);
    return this.#sessions;
  }

  /** The session of a file that names none. */
  #loose(): DraftedSession {
    const frame = this.#frames[1] ?? (this.#frames[0] as Frame);
    return (frame.session = this.begin(frame.line, frame.title, false));
  }
}

/** What an item without a time of its own says. */
export const UNTIMED = { clock: null, zone: null, isSure: false };
