import type { Id } from '../../model/id.ts';
import { stableId } from '../stable-id.ts';
import { escapeHref, escapeText } from './escape.ts';
import type { Remark } from '../reader.ts';
import type { Side } from './sides.ts';
import type { EntryStance } from './stances.ts';
import type { PlainWords } from './words.ts';

/** What an entry of an outline can be; a section becomes an issue once something answers it. */
export type EntryKind =
  'section' | 'issue' | 'position' | 'pro' | 'contra' | 'assumption' | 'reference';

/** A heading or an item, and what was made of it. */
export interface Entry {
  readonly key: Id;
  kind: EntryKind;
  readonly text: string;
  readonly links: PlainWords['links'];
  readonly line: number;
  /** What it stands under in the map: an entry that is no section; `null` at the top. */
  parent: Entry | null;
  /** Paragraphs of Markdown. */
  readonly detail: string[];
  readonly tags?: readonly string[];
}

/** What is open while an outline is read: a heading or an item, and how deep it is. */
export interface Frame {
  readonly entry: Entry;
  /** The level of a heading; items have none. */
  readonly level: number | null;
  readonly indent: number;
  /** The last position right below, for arguments that follow it on the same level. */
  lastPosition: Entry | null;
  /** The side on which all stands that is below, where a line names one; its entry is what that is about. */
  readonly side?: Side;
  /** Whether what stands below is about the meeting or the text itself. */
  readonly isFormal?: true;
}

/** So many entries are read; what comes after is left out. */
const MOST_ENTRIES = 200_000;

/** Collects the entries of an outline in their order, and what there is to say of them. */
export class EntryList {
  readonly entries: Entry[] = [];
  readonly leftOut: Remark[] = [];
  readonly notes: Remark[] = [];
  readonly stances: EntryStance[] = [];
  readonly #seen = new Map<string, number>();

  /**
   * Adds an entry; of several with the same words in the same place each gets a key of its own.
   * @returns `null` where there are too many already
   */
  put(above: Id, entry: Omit<Entry, 'key' | 'detail'>): Entry | null {
    if (this.entries.length >= MOST_ENTRIES) {
      this.leaveOut(entry.line, 'too-many', { limit: MOST_ENTRIES });
      return null;
    }
    const path = [above, entry.kind, entry.text];
    const place = path.join('\0');
    const count = this.#seen.get(place) ?? 0;
    this.#seen.set(place, count + 1);
    const added: Entry = { ...entry, key: stableId(...path, String(count)), detail: [] };
    this.entries.push(added);
    return added;
  }

  /** Says that something was not understood. */
  leaveOut(line: number, code: string, values: Remark['values'] = {}): void {
    this.leftOut.push({ code, values, line });
  }

  /** Says how something was understood. */
  note(line: number, code: string, values: Remark['values'] = {}): void {
    this.notes.push({ code, values, line });
  }
}

/** The links of a line, a paragraph of Markdown each. */
export function addressesIn(links: PlainWords['links']): readonly string[] {
  return links.map(({ text, href }) => `[${escapeText(text)}](${escapeHref(href)})`);
}

/** The entry that something stands under in the map: sections are none. */
export function elementAt(entry: Entry): Entry | null {
  return entry.kind === 'section' ? entry.parent : entry;
}

/** The nearest of an entry and those above it that is of one of some kinds. */
export function ancestor(entry: Entry, kinds: readonly EntryKind[]): Entry | null {
  for (let at: Entry | null = entry; at; at = at.parent) if (kinds.includes(at.kind)) return at;
  return null;
}
