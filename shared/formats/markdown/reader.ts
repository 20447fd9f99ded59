import type { Entity, EntityKind } from '../../model/entities.ts';
import { ELEMENT_DEFAULTS } from '../../model/fields.ts';
import { ends } from '../../model/links.ts';
import { ranksAfter } from '../../model/order.ts';
import { PLACED_RANK } from '../../model/place.ts';
import { LINE_LIMIT, PROSE_LIMIT } from '../../model/text.ts';
import type { ElementKind, LinkType } from '../../model/vocabulary.ts';
import { cutTo } from '../cut.ts';
import type { Reader, Reading, Remark, Unreadable } from '../reader.ts';
import { newRow } from '../new-row.ts';
import { titleOfSource } from '../source-title.ts';
import { stableId } from '../stable-id.ts';
import { sessionRows } from './agenda/rows.ts';
import { addressesIn, type Entry, type EntryKind, type EntryList } from './entries.ts';
import { escapeText } from './escape.ts';
import { withoutHtml, type PlainMarkdown } from './html.ts';
import { readOutline } from './outline.ts';
import { withFootnotesInPlace } from './reference-links.ts';
import { readRecords } from './record/reader.ts';
import { stanceRows } from './stances.ts';

/** Reads an outline in Markdown: headings and nested lists, the app's own signs, agendas. */
export const markdownReader: Reader = {
  name: 'markdown',
  recognizes: () => true,
  read: (text, source) => {
    const plain = withoutHtml(text);
    return plain === null ? readPlain(text, source) : readWithHtml(plain, source);
  },
};

/** Reads a text that has HTML in it; lines are told where they are with it. */
function readWithHtml(
  { text, lineOf, dropped }: PlainMarkdown,
  source: string,
): Reading | Unreadable {
  const reading = readPlain(text, source);
  if ('code' in reading) return reading;
  const placed = (remarks: readonly Remark[]): readonly Remark[] =>
    remarks.map(({ line, ...said }) => ({ ...said, line: line === null ? null : lineOf(line) }));
  const told = dropped.map(({ line, tag }) => ({ code: 'html-part', values: { tag }, line }));
  return {
    ...reading,
    lines: {
      get: (id) => {
        const line = reading.lines.get(id);
        return line === undefined ? undefined : lineOf(line);
      },
    },
    leftOut: [...placed(reading.leftOut), ...told],
    notes: placed(reading.notes),
  };
}

function readPlain(written: string, source: string): Reading | Unreadable {
  const text = withFootnotesInPlace(written);
  const records = readRecords(text, source);
  if (records) return records;
  const { title, list, sessions } = readOutline(text, source);
  const writer = new RowWriter(list);
  const rows = writer.rows();
  const agendas = sessionRows(list, sessions, source, title || titleOfSource(source));
  const stances = stanceRows(list.stances);
  if ([...rows.values(), ...agendas.rows.values()].every((entities) => entities.length === 0)) {
    return { code: 'nothing-found', values: {} };
  }
  const found = list.entries.filter(({ kind }) => kind !== 'section');
  return {
    format: 'markdown',
    title,
    rows: Object.fromEntries([...rows, ...stances, ...agendas.rows]),
    speaksOf: 'content',
    lines: new Map([...found.map(({ key, line }) => [key, line] as const), ...agendas.lines]),
    leftOut: list.leftOut,
    notes: list.notes,
  };
}

const ELEMENTS: Readonly<Partial<Record<EntryKind, ElementKind>>> = {
  issue: 'issue',
  position: 'position',
  pro: 'argument',
  contra: 'argument',
  assumption: 'assumption',
  reference: 'reference',
};

const SHORTENED = 200;

/** Turns entries into entities, each with its place. */
class RowWriter {
  readonly #list: EntryList;
  readonly #rows = new Map<EntityKind, Entity[]>();
  readonly #ranks: ReadonlyMap<Entry, string>;

  constructor(list: EntryList) {
    this.#list = list;
    this.#ranks = ranksOf(list.entries);
  }

  rows(): ReadonlyMap<EntityKind, readonly Entity[]> {
    for (const entry of this.#list.entries) this.#write(entry);
    return this.#rows;
  }

  #write(entry: Entry): void {
    const kind = ELEMENTS[entry.kind];
    if (!kind) return;
    const { parent } = entry;
    const rank = this.#ranks.get(entry);
    const own = kind === 'reference' ? { url: entry.links[0]?.href ?? '' } : {};
    this.#put(kind, {
      ...ELEMENT_DEFAULTS[kind],
      id: entry.key,
      rank: parent ? PLACED_RANK : rank,
      ...this.#wording(entry, kind === 'reference' ? 1 : 0),
      ...own,
      ...(entry.tags ? { tags: entry.tags } : {}),
    });
    if (!parent) return;
    const type = linkType(entry.kind, parent.kind);
    const id = stableId(entry.key, type, parent.key);
    this.#put('link', { id, type, ...ends(type, entry.key, parent.key), rank });
  }

  /** @param linksTold how many of the links are told elsewhere */
  #wording(entry: Entry, linksTold: number): { readonly text: string; readonly detail: string } {
    const { text, links, line } = entry;
    const addresses = addressesIn(links.slice(linksTold));
    const isLong = text.length > LINE_LIMIT;
    if (isLong) this.#list.note(line, 'shortened', { limit: LINE_LIMIT });
    const detail = [...(isLong ? [escapeText(text)] : []), ...entry.detail, ...addresses]
      .join('\n\n')
      .replace(/\n\n(?=- )/g, '\n');
    if (detail.length > PROSE_LIMIT) {
      this.#list.leaveOut(line, 'too-long', { limit: PROSE_LIMIT });
    }
    return {
      text: isLong ? `${cutTo(text, SHORTENED).trimEnd()}…` : text,
      detail: cutTo(detail, PROSE_LIMIT),
    };
  }

  #put(kind: EntityKind, fields: Parameters<typeof newRow>[2]): void {
    const rows = this.#rows.get(kind) ?? [];
    rows.push(newRow(kind, rows.length, fields));
    this.#rows.set(kind, rows);
  }
}

/** The rank of each entry among those in the same place. */
function ranksOf(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const placed = entries.filter(({ kind }) => kind !== 'section');
  const places = Map.groupBy(placed, ({ parent }) => parent);
  const ranks = new Map<Entry, string>();
  for (const siblings of places.values()) {
    ranksAfter([], undefined, siblings.length).forEach((rank, index) => {
      ranks.set(siblings[index] as Entry, rank);
    });
  }
  return ranks;
}

function linkType(child: EntryKind, parent: EntryKind): LinkType {
  switch (child) {
    case 'position':
      return 'responds-to';
    case 'pro':
      return 'supports';
    case 'contra':
      return 'objects-to';
    case 'assumption':
      return 'assumes';
    case 'reference':
      return 'cites';
    case 'issue':
    case 'section':
      return parent === 'issue' || parent === 'position' ? 'suggested-by' : 'questions';
  }
}
