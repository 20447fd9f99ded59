import type { Id } from '../../model/id.ts';
import { titleOfSource } from '../source-title.ts';
import { stableId } from '../stable-id.ts';
import { drawMapTable } from '../tables/map-table.ts';
import { drawReview } from '../tables/review/drawing.ts';
import { isReview } from '../tables/review/heads.ts';
import {
  addressesIn,
  ancestor,
  elementAt,
  EntryList,
  type Entry,
  type EntryKind,
  type Frame,
} from './entries.ts';
import { escapeText } from './escape.ts';
import { isQuestion, readMark, signKind, type MarkedKind } from './marks.ts';
import { readSide, sideOver, type Side } from './sides.ts';
import { OpenEntries } from './open-entries.ts';
import type { OutlinePart } from './paragraphs.ts';
import { OutlinePen } from './tables/pen.ts';
import { shapeOf } from './tables/shape.ts';
import { isFormal, withoutTags } from './headings.ts';
import { Weighed } from './weighed.ts';
import { plainWords } from './words.ts';

type Heading = Extract<OutlinePart, { kind: 'heading' }>;
type Item = Extract<OutlinePart, { kind: 'item' }>;
type TableLines = Extract<OutlinePart, { what: 'table' }>;

const SIGN_FIRST = /^[?=+\-~@][ \t]+\S/;

/** Reads an outline part by part into a list of entries. */
export class OutlineReader {
  readonly list = new EntryList();
  readonly #open: OpenEntries;
  readonly #weighed: Weighed;
  /** The lines of tasks that are done. */
  readonly #ticked: number[] = [];
  /** Whether the text is an agenda: then a line that answers nothing is about the meeting. */
  readonly #isAgenda: boolean;
  /** Text under sections: it has a place only where the section becomes an issue. */
  readonly #sectionText: { readonly section: Entry; readonly line: number }[] = [];

  constructor(source: string, hasAgenda: boolean) {
    this.#isAgenda = hasAgenda;
    // The file itself is a section: what answers nothing else answers it.
    const key = stableId('markdown', source);
    const entry: Entry = {
      key,
      kind: 'section',
      text: titleOfSource(source),
      links: [],
      line: 1,
      parent: null,
      detail: [],
    };
    this.list.entries.push(entry);
    this.#open = new OpenEntries(this.list, entry);
    this.#weighed = new Weighed(this.list, this.#open);
  }

  /** What the file is called by its first heading; empty where it has none. */
  get title(): string {
    return this.#weighed.title;
  }

  /** A heading: an issue where it asks something, else a section. */
  heading({ line, level, text: raw }: Heading): void {
    const words = plainWords(raw);
    if (words.text === '') return;
    const isFirst = this.title === '' && this.list.entries.length === 1;
    if (isFirst && level === 1) this.#weighed.title = words.text;
    this.#open.close((frame) => frame.level === null || frame.level >= level);
    const above = this.#open.top();
    if (this.#side(above, words.text, line, { level, indent: -1 })) return;
    const mark = readMark(words.text);
    const asks = isQuestion(withoutTags(words.text).text) || mark.kind === 'issue';
    const entry = this.#add(above, line, asks ? 'issue' : 'section', {
      ...words,
      text: asks && mark.kind === 'issue' ? mark.text : words.text,
    });
    const formal =
      entry?.kind === 'section' && isFormal(words.text) ? { isFormal: true as const } : {};
    if (entry) this.#open.push({ entry, level, indent: -1, lastPosition: null, ...formal });
    if (entry?.kind === 'section') this.#weighed.headings.push(entry);
  }

  /**
   * An item of a list.
   * @param bullet whether that says that the item is for or against, and whether all its list is so about what stands above
   */
  item(
    { line, indent, mark, text, isTicked }: Item,
    { isSigned, isWeighing }: { readonly isSigned: boolean; readonly isWeighing: boolean },
  ): void {
    if (isTicked) this.#ticked.push(line);
    // Before a sign the dash of a list is only that: `- = Yes`.
    const marked = SIGN_FIRST.test(text) ? readMark(text).kind : null;
    const isSign = (isSigned && marked === null) || /[?=~@]/.test(mark);
    const sign = isSign ? signKind(mark) : null;
    // Signs that go deeper by their nature need no indentation: `?`, then `=`, then `+`.
    const deep = sign ?? (isSigned ? marked : null);
    const isUnder = ({ entry }: Frame): boolean =>
      deep !== null && depthOf(deep) > depthOf(entry.kind);
    this.#open.close(
      (frame) =>
        frame.level === null &&
        (frame.indent > indent || (frame.indent === indent && !isUnder(frame))),
    );
    const above = this.#open.top();
    const words = plainWords(text);
    if (words.text === '') return;
    if (sign === null && above.isFormal) {
      this.#sectionText.push({ section: above.entry, line });
      return;
    }
    if (sign === null && this.#side(above, words.text, line, { level: null, indent })) return;
    if (isSigned && isWeighing && above.entry.kind === 'section') this.#weighed.headingOver(above);
    const isBullet = /[-+]/.test(mark) && !this.#weighed.targetOf(above);
    const entry = this.#element(above, line, words, isBullet ? null : sign);
    if (entry) this.#open.push({ entry, level: null, indent, lastPosition: null });
  }

  /** Text between the entries: it says more about the one that it stands under. */
  prose({ text, line, indent, follows }: Extract<OutlinePart, { kind: 'prose' }>): void {
    const words = plainWords(text).text;
    const side = sideOver(words);
    // A side that stands over a list that is no deeper than it is over that alone.
    const isOver = ({ level, indent: own, side: named }: Frame): boolean =>
      level === null && (own >= indent || (named !== undefined && own >= indent - 1));
    if (!follows || side !== null) this.#open.close(isOver);
    if (side !== null) {
      const place = { level: null, indent: indent - 1 };
      if (this.#side(this.#open.top(), words, line, place)) return;
    }
    const { entry } = this.#open.top();
    entry.detail.push(text);
    if (entry.kind === 'section') this.#sectionText.push({ section: entry, line });
  }

  /** A table of questions, answers, arguments or stances. @returns whether it is one */
  table({ rows }: TableLines): boolean {
    const shape = shapeOf(rows);
    if (shape === null) return false;
    this.#open.close((frame) => frame.level === null);
    const above = this.#open.top();
    const pen = new OutlinePen(this.list, shape.links, (entry, parent) =>
      this.list.put((parent ?? above.entry).key, {
        ...entry,
        parent: parent ?? elementAt(above.entry),
      }),
    );
    const known = (entry: Entry | null): Id | null => (entry === null ? null : pen.know(entry));
    const drawTable = isReview(shape.table) ? drawReview : drawMapTable;
    drawTable(pen, shape.table, {
      asked: () => known(ancestor(above.entry, ['issue']) ?? this.#open.sectionAsIssue()),
      argued: (line) => known(this.#weighed.arguedAt(above, line)),
      others: 'in-detail',
    });
    return true;
  }

  /** Opens the side that a line names, for what it stands in; says whether it does. */
  #side(above: Frame, text: string, line: number, at: Pick<Frame, 'level' | 'indent'>): boolean {
    const side: Side | null = sideOver(text);
    const entry =
      side === null
        ? null
        : (this.#weighed.headingOver(above) ?? this.#weighed.arguedAt(above, line));
    if (side === null || entry === null) return false;
    this.#open.push({ ...at, entry, lastPosition: null, side });
    return true;
  }

  /** Says what found no place. */
  finish(): void {
    if (this.#ticked.length > 0) {
      this.list.leaveOut(this.#ticked[0] ?? 1, 'ticks', { count: this.#ticked.length });
    }
    const told = new Set([
      ...this.#weighed.naming,
      ...this.#sectionText.map(({ section }) => section),
    ]);
    for (const section of this.#isAgenda ? [] : this.#weighed.headings) {
      if (section.kind !== 'section' || told.has(section) || section.text === this.title) continue;
      this.list.leaveOut(section.line, 'only-groups', { text: section.text });
    }
    const formal = new Set<Entry>();
    for (const { section, line } of this.#sectionText) {
      const isTold = isFormal(section.text) && formal.has(section);
      formal.add(section);
      if (section.kind === 'section' && !isTold)
        this.list.leaveOut(line, 'section-text', { section: section.text });
    }
  }

  #element(above: Frame, line: number, words: Words, sign: MarkedKind): Entry | null {
    const mark = sign ? { kind: sign, text: words.text } : readSide(words.text);
    const parent = elementAt(above.entry);
    const kind =
      mark.kind ??
      above.side ??
      (isQuestion(withoutTags(words.text).text)
        ? 'issue'
        : this.#unmarked(parent, words.text, line));
    if (kind === null) {
      parent?.detail.push(`- ${escapeText(words.text)}`, ...addressesIn(words.links));
      return null;
    }
    const entry = this.#add(above, line, kind, { ...words, text: mark.text });
    if (entry?.kind === 'position') above.lastPosition = entry;
    return entry;
  }

  /** What an entry without a mark is, by what it stands under; `null` where it only says more about that. */
  #unmarked(parent: Entry | null, text: string, line: number): EntryKind | null {
    switch (parent?.kind) {
      case undefined:
      case 'section':
        if (!this.#isAgenda) return 'position';
        this.list.leaveOut(line, 'agenda-aside', { text });
        return null;
      case 'issue':
        return 'position';
      case 'position':
      case 'pro':
      case 'contra':
        this.list.note(line, 'read-as-pro');
        return 'pro';
      case 'assumption':
      case 'reference':
        return null;
    }
  }

  #add(above: Frame, line: number, kind: EntryKind, words: Words): Entry | null {
    const { links } = words;
    const { text, tags } = withoutTags(words.text);
    const parent = this.#parentFor(kind, above, line);
    return this.list.put(above.entry.key, { kind, text, links, line, parent, ...tags });
  }

  /** What an entry of a kind stands under in the map, given what it stands under in the file. */
  #parentFor(kind: EntryKind, above: Frame, line: number): Entry | null {
    const parent = elementAt(above.entry);
    switch (kind) {
      case 'section':
      case 'issue':
      case 'reference':
        return parent;
      case 'position':
        return ancestor(above.entry, ['issue']) ?? this.#open.sectionAsIssue();
      case 'pro':
      case 'contra':
      case 'assumption': {
        const target = this.#weighed.namedOver(above);
        if (!target) this.list.note(line, 'stands-alone');
        return target;
      }
    }
  }
}

type Words = Pick<Entry, 'text' | 'links'>;

/** How deep entries of a kind stand by their nature. */
function depthOf(kind: EntryKind): number {
  return kind === 'section' ? 0 : kind === 'issue' ? 1 : kind === 'position' ? 2 : 3;
}
