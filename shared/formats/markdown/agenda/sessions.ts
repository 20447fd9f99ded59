import type { Purpose } from '../../../model/vocabulary.ts';
import type { ClockSpan } from './clock.ts';
import type { SessionFact } from './facts.ts';
import { lengthOf } from './item.ts';

/** An item of an agenda with what stands under it. */
export interface DraftedItem {
  readonly line: number;
  readonly title: string;
  /** `null` where none are said. */
  readonly minutes: number | null;
  readonly clock: ClockSpan | null;
  readonly presenter: string;
  readonly purpose: Purpose;
  /** Paragraphs of Markdown. */
  readonly notes: string[];
  /** Whether it is a line by itself and stands in no list or table. */
  readonly isLoose: boolean;
}

/** A session that a text announces. */
export class DraftedSession {
  readonly line: number;
  title: string;
  /** Whether a heading or a line by itself names its day, and all below belongs to it. */
  readonly isSetApart: boolean;
  readonly items: DraftedItem[] = [];
  day: string | null = null;
  clock: ClockSpan | null = null;
  zone: string | null = null;
  place = '';
  chair = '';

  constructor(line: number, title: string, isSetApart: boolean) {
    this.line = line;
    this.title = title;
    this.isSetApart = isSetApart;
  }

  /** Takes what a line says of it; what is known already stays. @returns whether it said anything new */
  learn(fact: SessionFact): boolean {
    const isNew =
      (fact.day !== null && this.day === null) ||
      (fact.clock !== null &&
        this.clock === null &&
        (fact.day === null || fact.day === this.day)) ||
      (fact.place !== '' && this.place === '') ||
      (fact.chair !== '' && this.chair === '');
    if (fact.day === null || this.day === null || fact.day === this.day) {
      this.clock ??= fact.clock;
      this.zone ??= fact.zone;
    }
    this.day ??= fact.day;
    this.place ||= fact.place;
    this.chair ||= fact.chair;
    return isNew;
  }

  /** What is known of it. */
  known(): SessionFact {
    const { day, clock, zone, place, chair } = this;
    return { day, clock, zone, place, chair };
  }

  /** When it begins, as a wall clock shows it; midnight where no time is said. */
  start(): string {
    const first = this.clock ?? this.items.find(({ clock }) => clock !== null)?.clock;
    const at = first?.start ?? 0;
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${this.day ?? ''}T${two(Math.floor(at / 60))}:${two(at % 60)}`;
  }

  /** How long it is: as it says, else from its first to its last time, else as long as its items together. */
  minutes(): number {
    const { start = null, end = null } = this.clock ?? {};
    if (start !== null && end !== null) return lengthOf(start, end);
    return this.settled().reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  }

  /** Its items, each with its length as far as that follows from the times around it. */
  settled(): readonly DraftedItem[] {
    this.#takeOwnTime();
    return this.items
      .filter((item, index) => !this.#isEnd(item, index))
      .map((item, index) => {
        if (item.minutes !== null || item.clock === null) return item;
        const next = this.items.slice(index + 1).find(({ clock }) => clock !== null)?.clock;
        const until = next?.start ?? this.clock?.end ?? null;
        const isAfter = until !== null && until > item.clock.start;
        return isAfter ? { ...item, minutes: until - item.clock.start } : item;
      });
  }

  /** A line above the items, “13:00-15:00 Afternoon session, Room 2”, says when all of it is. */
  #takeOwnTime(): void {
    const [first, ...others] = this.items;
    const span = first?.clock;
    if (!first?.isLoose || !span || span.end === null || this.clock !== null) return;
    const clocks = others.flatMap(({ clock }) => (clock ? [clock] : []));
    const covers = clocks.every(
      ({ start, end }) => start >= span.start && (end ?? start) <= (span.end ?? 0),
    );
    if (others.length === 0 || !covers) return;
    this.items.shift();
    this.clock = span;
    this.place ||= [first.title, first.presenter && `(${first.presenter})`].join(' ').trim();
  }

  /** Whether an item only says when the session ends. */
  #isEnd({ title, clock, minutes }: DraftedItem, index: number): boolean {
    return (
      clock !== null &&
      minutes === null &&
      index === this.items.length - 1 &&
      /^(?:end|close|closing|adjourn(?:ed|ment)?|finish|ende|schluss|fin)$/iu.test(title)
    );
  }
}

/** To what end an item is taken up, by a word for it. */
export function purposeOf(word: string): Purpose {
  if (/decid|decision|vote|adopt|approv|entscheid|beschlu|décid|décision/iu.test(word))
    return 'decide';
  return /inform|update|report|fyi|bericht/iu.test(word) ? 'inform' : 'discuss';
}

/** Whether an item is a break, by its title. */
export function isBreak(title: string): boolean {
  return /^(?:(?:(?:coffee|tea|lunch|short|morning|afternoon|bio|health|kaffee|mittags?)[ -]?)?(?:break|pause)|lunch|dinner|mittagessen|déjeuner)\b[^?]{0,30}$/iu.test(
    title,
  );
}
