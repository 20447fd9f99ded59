import type { Id } from '../model/id.ts';
import { ends, placement } from '../model/links.ts';
import { ranksAfter } from '../model/order.ts';
import { PLACED_RANK } from '../model/place.ts';
import type { EntityRows } from '../model/state.ts';
import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../model/text.ts';
import {
  type ElementKind,
  type LinkType,
  type PartyType,
  type StanceLevel,
} from '../model/vocabulary.ts';
import { cutTo } from './cut.ts';
import { DraftedRecord } from './drafted-record.ts';
import { escapeText } from './markdown/escape.ts';
import {
  UNKNOWN_DAY,
  type Lines,
  type ReadableFormat,
  type Reading,
  type Remark,
  type Unreadable,
} from './reader.ts';
import { newElement, newLink } from './new-row.ts';
import { stableId, tieIdOf } from './stable-id.ts';

/** An element that a reader found. */
export interface DraftedElement {
  readonly kind: ElementKind;
  /** What it says; line breaks become blanks, and what is too long is kept whole in the detail. */
  readonly text: string;
  /** Markdown. */
  readonly detail?: string;
  /** What it stands under, by which tie; `null` where it stands under nothing. */
  readonly under: { readonly parent: Id; readonly as: LinkType } | null;
  /** Fields of its kind that are not as a new element has them. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /** In the file, counted from one; `null` where lines mean nothing. */
  readonly line: number | null;
}

/** An element that was added, with what it says. */
export interface SaidElement {
  readonly id: Id;
  readonly kind: ElementKind;
  readonly text: string;
  readonly detail: string;
  readonly line: number | null;
}

/** So much is left of a text that is too long for one line. */
const SHORTENED = 200;

/** So many elements are read; what comes after is left out. */
const MOST_ELEMENTS = 200_000;

/** An entity while the file is still being read. */
type Row = Record<string, unknown>;

/** An element with what is known of it while the file is still being read. */
interface Drafted {
  readonly kind: ElementKind;
  readonly row: Row;
  readonly line: number | null;
  /** What it stood under when it was found. */
  readonly under: DraftedElement['under'];
  /** The rows that say in which order its children stand; `null` as long as it has none. */
  below: Row[] | null;
}

/**
 * The map that a reader draws from another program's file: elements in their order, their ties, who holds
 * what, and what there is to say of it all. The same file gives the same ids each time.
 */
export class MapDraft {
  readonly leftOut: Remark[] = [];
  readonly notes: Remark[] = [];
  readonly #source: string;
  readonly #elements = new Map<Id, Drafted>();
  readonly #ofKind: Record<ElementKind, Row[]> = {
    issue: [],
    position: [],
    argument: [],
    assumption: [],
    reference: [],
  };
  readonly #links: Row[] = [];
  /** The ids of those that came after both of their elements. */
  readonly #tied = new Set<Id>();
  /** What stands under nothing. */
  readonly #roots: Row[] = [];
  /** Who holds what, and what was decided. */
  readonly #record: DraftedRecord;
  readonly #twins = new Map<string, number>();

  /**
   * @param format by its name
   * @param source what the file is called
   */
  constructor(format: ReadableFormat, source: string) {
    this.#source = stableId(format, source);
    this.#record = new DraftedRecord(this.#source);
  }

  /** Adds an element; `null` where it says nothing, or where there are too many already. */
  add({ kind, text, detail = '', under, fields, line }: DraftedElement): Id | null {
    const words = cleanLine(text);
    if (words === '') return null;
    if (this.#elements.size >= MOST_ELEMENTS) {
      this.leaveOut(line, 'too-many', { limit: MOST_ELEMENTS });
      return null;
    }
    const id = this.#idFor(under?.parent ?? '', kind, words);
    const ofKind = this.#ofKind[kind];
    const row: Row = newElement(kind, ofKind.length, {
      id,
      rank: PLACED_RANK,
      text: this.#line(words, line),
      detail: this.#prose(words, detail, line),
    });
    if (fields) Object.assign(row, fields);
    ofKind.push(row);
    this.#elements.set(id, { kind, row, line, under, below: null });
    // An element's first tie is known by the element: there can be none like it yet.
    if (under)
      this.#hang(under.parent, this.#tie(tieIdOf(id, under.as), under.as, id, under.parent));
    else this.#roots.push(row);
    return id;
  }

  /** How many elements there are so far. */
  get size(): number {
    return this.#elements.size;
  }

  /** What the elements say that were added when there were so many already. */
  saidSince(count: number): readonly SaidElement[] {
    return [...this.#elements].slice(count).map(([id, { kind, row, line }]) => {
      return { id, kind, text: String(row['text']), detail: String(row['detail']), line };
    });
  }

  /** Has an element that is there stand under another one, too. */
  place(child: Id, as: LinkType, parent: Id): void {
    const link = this.#later(as, child, parent);
    if (link) this.#hang(parent, link);
  }

  /** Ties two elements in the direction of the model, unless they are tied so already. */
  link(type: LinkType, from: Id, to: Id): void {
    const isDown = placement({ type, from, to })?.child === to;
    this.#later(type, isDown ? to : from, isDown ? from : to);
  }

  /** The party of a name, the same each time, whatever its case. */
  party(name: string, type: PartyType = 'group'): Id {
    return this.#record.party(name, type);
  }

  /**
   * Says who holds what; of several stances on a position the party's last one counts.
   * @param since a day, `2015-04-13`; `null` where the file has none
   */
  stance(party: Id, position: Id, level: StanceLevel, since: string | null, reason = ''): void {
    this.#record.stance(party, position, level, since, reason);
  }

  /** Adds why a party holds what it does; says whether it is known to. */
  giveReason(party: Id, position: Id, reason: string): boolean {
    return this.#record.giveReason(party, position, reason);
  }

  /**
   * Says what an issue was decided to be.
   * @param positions those that were adopted
   * @param decidedOn the day, `2015-04-13`; none that is known unless said
   */
  decision(
    issue: Id,
    text: string,
    positions: readonly Id[],
    line: number | null,
    decidedOn = UNKNOWN_DAY,
  ): void {
    this.#record.decision(issue, text, positions, line, decidedOn);
    this.amend('issue', issue, { status: 'resolved' });
  }

  /**
   * Says what somebody is to do.
   * @param of whom, until when, and which issue it came of; empty and `null` where nobody says
   */
  actionItem(
    text: string,
    of: { readonly owner: string; readonly due: string | null; readonly issue: Id | null },
    line: number | null,
  ): void {
    this.#record.actionItem(text, of, line);
  }

  /** Puts other values into an element that was added. */
  amend(kind: ElementKind, id: Id, fields: Readonly<Record<string, unknown>>): void {
    const known = this.#elements.get(id);
    if (known?.kind === kind) Object.assign(known.row, fields);
  }

  /** Says that something was not understood. */
  leaveOut(line: number | null, code: string, values: Remark['values'] = {}): void {
    this.leftOut.push({ code, values, line });
  }

  /** Says in which of several ways something was understood. */
  note(line: number | null, code: string, values: Remark['values'] = {}): void {
    this.notes.push({ code, values, line });
  }

  /** What was read. @param title what the file calls itself */
  reading(format: ReadableFormat, title: string): Reading | Unreadable {
    if (this.#elements.size === 0) return { code: 'nothing-found', values: {} };
    this.#setRanks();
    const found = Object.entries(this.#ofKind).filter(([, rows]) => rows.length > 0);
    const rows = Object.fromEntries([...found, ['link', this.#links], ...this.#record.rows()]);
    const { leftOut, notes } = this;
    const lines: Lines = {
      get: (id) => this.#elements.get(id)?.line ?? this.#record.lineOf(id),
    };
    return { format, title, rows: rows as EntityRows, speaksOf: 'content', lines, leftOut, notes };
  }

  /** Of several with the same words in the same place each gets an id of its own. */
  #idFor(parent: Id | '', kind: ElementKind, words: string): Id {
    const first = stableId(parent || this.#source, kind, words);
    if (!this.#elements.has(first)) return first;
    const twins = this.#twins.get(first) ?? 1;
    this.#twins.set(first, twins + 1);
    return stableId(first, String(twins));
  }

  /** What is said in one line, shortened where that is too long. */
  #line(words: string, line: number | null): string {
    if (words.length <= LINE_LIMIT) return words;
    this.note(line, 'shortened', { limit: LINE_LIMIT });
    return `${cutTo(words, SHORTENED).trimEnd()}…`;
  }

  /** What more is said: the whole of what is too long for one line, and the detail. */
  #prose(words: string, detail: string, line: number | null): string {
    const more = cleanProse(detail);
    if (words.length <= LINE_LIMIT && more.length <= PROSE_LIMIT) return more;
    const whole = [...(words.length > LINE_LIMIT ? [escapeText(words)] : []), more]
      .filter((part) => part !== '')
      .join('\n\n');
    if (whole.length > PROSE_LIMIT) this.leaveOut(line, 'too-long', { limit: PROSE_LIMIT });
    return cutTo(whole, PROSE_LIMIT);
  }

  /** A tie between two elements that are there; `null` where they are tied so already. */
  #later(as: LinkType, child: Id, parent: Id): Row | null {
    const under = this.#elements.get(child)?.under;
    if (under && under.parent === parent && under.as === as) return null;
    const id = stableId(child, as, parent);
    if (this.#tied.has(id)) return null;
    this.#tied.add(id);
    return this.#tie(id, as, child, parent);
  }

  #tie(id: Id, type: LinkType, child: Id, parent: Id): Row {
    const { from, to } = ends(type, child, parent);
    const link: Row = newLink({ id, type, from, to, rank: PLACED_RANK });
    this.#links.push(link);
    return link;
  }

  /** Has a tie say where its child stands among those of its parent. */
  #hang(parent: Id, link: Row): void {
    const above = this.#elements.get(parent);
    if (!above) return;
    if (above.below) above.below.push(link);
    else above.below = [link];
  }

  /** Has siblings stand in the file's order. */
  #setRanks(): void {
    const ranksOf = new Map<number, readonly string[]>();
    const order = (siblings: readonly Row[]): void => {
      const count = siblings.length;
      const ranks = ranksOf.get(count) ?? ranksAfter([], undefined, count);
      ranksOf.set(count, ranks);
      for (let at = 0; at < count; at++) (siblings[at] as Row)['rank'] = ranks[at];
    };
    order(this.#roots);
    for (const { below } of this.#elements.values()) if (below) order(below);
  }
}
