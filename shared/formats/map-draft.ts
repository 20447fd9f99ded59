import type { EntityKind } from '../model/entities.ts';
import { ELEMENT_DEFAULTS } from '../model/fields.ts';
import type { Id } from '../model/id.ts';
import { ends } from '../model/links.ts';
import { ranksAfter } from '../model/order.ts';
import { PLACED_RANK } from '../model/place.ts';
import type { EntityRows } from '../model/state.ts';
import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../model/text.ts';
import {
  PARTY_COLOURS,
  type ElementKind,
  type LinkType,
  type PartyType,
  type StanceLevel,
} from '../model/vocabulary.ts';
import { escapeText } from './markdown/escape.ts';
import {
  UNKNOWN_DAY,
  type ReadableFormat,
  type Reading,
  type Remark,
  type Unreadable,
} from './reader.ts';
import { newRow } from './new-row.ts';
import { stableId } from './stable-id.ts';

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
  readonly fields?: Readonly<Record<string, unknown>>;
  /** In the file, counted from one; `null` where lines mean nothing. */
  readonly line: number | null;
}

/** So much is left of a text that is too long for one line. */
const SHORTENED = 200;

/** So many elements are read; what comes after is left out. */
const MOST_ELEMENTS = 200_000;

/** An entity while the file is still being read. */
type Row = Record<string, unknown>;

/** What other programs do not say of a decision. */
const UNDATED = { session: null, designation: null, decidedOn: UNKNOWN_DAY };

/**
 * The map that a reader draws from another program's file: elements in their order, their ties, who holds
 * what, and what there is to say of it all. The same file gives the same ids each time.
 */
export class MapDraft {
  readonly leftOut: Remark[] = [];
  readonly notes: Remark[] = [];
  readonly #source: string;
  readonly #rows = new Map<EntityKind, Map<Id, Row>>();
  readonly #lines = new Map<Id, number>();
  readonly #twins = new Map<string, number>();
  /** What stands under each element, and under nothing (`''`), in the file's order: the rows whose ranks are to be set. */
  readonly #siblings = new Map<Id | '', Row[]>();
  readonly #parties = new Map<string, Id>();
  #elements = 0;

  /**
   * @param format by its name
   * @param source what the file is called
   */
  constructor(format: ReadableFormat, source: string) {
    this.#source = stableId(format, source);
  }

  /** Adds an element; `null` where it says nothing, or where there are too many already. */
  add({ kind, text, detail = '', under, fields = {}, line }: DraftedElement): Id | null {
    const words = cleanLine(text);
    if (words === '') return null;
    if (this.#elements >= MOST_ELEMENTS) {
      this.leaveOut(line, 'too-many', { limit: MOST_ELEMENTS });
      return null;
    }
    this.#elements += 1;
    const id = this.#idFor(under?.parent ?? '', kind, words);
    const own = { ...fields, ...this.#wording(words, detail, line) };
    const row = this.#put(kind, { ...ELEMENT_DEFAULTS[kind], id, rank: PLACED_RANK, ...own });
    if (line !== null) this.#lines.set(id, line);
    if (under) this.place(id, under.as, under.parent);
    else this.#stand('', row);
    return id;
  }

  /** Has an element that is there stand under another one, too. */
  place(child: Id, as: LinkType, parent: Id): void {
    const { from, to } = ends(as, child, parent);
    const link = this.#tie(as, from, to);
    if (link !== null) this.#stand(parent, link);
  }

  /** Ties two elements in the direction of the model, unless they are tied so already. */
  link(type: LinkType, from: Id, to: Id): void {
    this.#tie(type, from, to);
  }

  /** The party of a name, the same each time, whatever its case. */
  party(name: string, type: PartyType = 'group'): Id {
    const called = cleanLine(name).slice(0, LINE_LIMIT);
    const key = called.toLowerCase();
    const known = this.#parties.get(key);
    if (known !== undefined) return known;
    const id = stableId('party', key);
    const colour = PARTY_COLOURS[this.#parties.size % PARTY_COLOURS.length];
    this.#parties.set(key, id);
    this.#put('party', { id, type, name: called, shortName: called, colour });
    return id;
  }

  /**
   * Says who holds what; of several stances on a position the party's last one counts.
   * @param since a day, `2015-04-13`; `null` where the file has none
   */
  stance(party: Id, position: Id, level: StanceLevel, since: string | null, reason = ''): void {
    const id = stableId(party, 'stance', position);
    const made = { formalObjection: false, source: null, since: since ?? UNKNOWN_DAY };
    this.#put('stance', { id, party, position, level, reason: cleanProse(reason), ...made });
  }

  /**
   * Says what an issue was decided to be.
   * @param positions those that were adopted
   */
  decision(issue: Id, text: string, positions: readonly Id[], line: number | null): void {
    const id = stableId(issue, 'decision', ...positions);
    const said = cleanLine(text).slice(0, LINE_LIMIT);
    this.#put('decision', { id, issue, text: said, positions, ...UNDATED });
    if (line !== null) this.#lines.set(id, line);
    this.amend('issue', issue, { status: 'resolved' });
  }

  /** Puts other values into an element that was added. */
  amend(kind: ElementKind, id: Id, fields: Readonly<Record<string, unknown>>): void {
    const row = this.#rows.get(kind)?.get(id);
    if (row) Object.assign(row, fields);
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
    if (this.#elements === 0) return { code: 'nothing-found', values: {} };
    this.#setRanks();
    const rows = Object.fromEntries(
      [...this.#rows].map(([kind, entities]) => [kind, [...entities.values()]]),
    ) as EntityRows;
    const { leftOut, notes } = this;
    return { format, title, rows, speaksOf: 'content', lines: this.#lines, leftOut, notes };
  }

  /** Of several with the same words in the same place each gets an id of its own. */
  #idFor(parent: Id | '', kind: ElementKind, words: string): Id {
    const first = stableId(parent || this.#source, kind, words);
    if (this.#rows.get(kind)?.has(first) !== true) return first;
    const twins = this.#twins.get(first) ?? 1;
    this.#twins.set(first, twins + 1);
    return stableId(first, String(twins));
  }

  #wording(words: string, detail: string, line: number | null) {
    const isLong = words.length > LINE_LIMIT;
    if (isLong) this.note(line, 'shortened', { limit: LINE_LIMIT });
    const whole = [...(isLong ? [escapeText(words)] : []), cleanProse(detail)]
      .filter((part) => part !== '')
      .join('\n\n');
    if (whole.length > PROSE_LIMIT) this.leaveOut(line, 'too-long', { limit: PROSE_LIMIT });
    return {
      text: isLong ? `${words.slice(0, SHORTENED).trimEnd()}…` : words,
      detail: whole.slice(0, PROSE_LIMIT),
    };
  }

  /** The tie between two elements; `null` where they are tied so already. */
  #tie(type: LinkType, from: Id, to: Id): Row | null {
    const id = stableId(from, type, to);
    if (this.#rows.get('link')?.has(id)) return null;
    return this.#put('link', { id, type, from, to, rank: PLACED_RANK });
  }

  #stand(parent: Id | '', row: Row): void {
    const siblings = this.#siblings.get(parent);
    if (siblings) siblings.push(row);
    else this.#siblings.set(parent, [row]);
  }

  #setRanks(): void {
    for (const siblings of this.#siblings.values()) {
      const ranks = ranksAfter([], undefined, siblings.length);
      siblings.forEach((row, index) => {
        row['rank'] = ranks[index];
      });
    }
  }

  #put(kind: EntityKind, fields: Parameters<typeof newRow>[2]): Row {
    let rows = this.#rows.get(kind);
    if (!rows) this.#rows.set(kind, (rows = new Map<Id, Row>()));
    const row = newRow(kind, rows.size, fields) as unknown as Row;
    rows.set(fields.id, row);
    return row;
  }
}
