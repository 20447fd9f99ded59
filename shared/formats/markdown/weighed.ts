import { isFrame } from '../memo/speech/announcing.ts';
import { yesTo } from '../memo/words/yes.ts';
import { ancestor, type Entry, type EntryList, type Frame } from './entries.ts';
import type { OpenEntries } from './open-entries.ts';
import { yesInScript } from './yes-in-scripts.ts';

/** Finds what the pros and cons of an outline speak about, and makes it where nobody says it. */
export class Weighed {
  /** Headings that are sections by their words. */
  readonly headings: Entry[] = [];
  /** Those that name a position again. */
  readonly naming = new Set<Entry>();
  /** What the file is called by its first heading. */
  title = '';
  readonly #list: EntryList;
  readonly #open: OpenEntries;

  constructor(list: EntryList, open: OpenEntries) {
    this.#list = list;
    this.#open = open;
  }

  /** What an argument speaks about: the position or argument that it stands under, or follows. */
  targetOf(above: Frame): Entry | null {
    return ancestor(above.entry, ['position', 'pro', 'contra']) ?? above.lastPosition;
  }

  /** The same, or the position that a heading over it names again. */
  namedOver(above: Frame): Entry | null {
    return this.targetOf(above) ?? this.#namedBy(above);
  }

  /** What pros and cons without a position speak about: what stands above it, or to say yes to what is asked there. */
  arguedAt(above: Frame, line: number): Entry | null {
    const target = this.namedOver(above);
    const { entry } = above;
    if (target) return target;
    if (entry.kind === 'issue') return this.#yesAt(above, line);
    if (entry.kind !== 'section' || (entry.parent !== null && entry.parent.kind !== 'issue'))
      return null;
    entry.kind = 'position';
    this.#list.note(entry.line, 'section-as-position', { section: entry.text });
    return entry;
  }

  /** The position that a heading over sides is, or names again; `null` for what only parts a text. */
  headingOver(above: Frame): Entry | null {
    const { entry } = above;
    if (entry.kind === 'issue') return above.lastPosition ?? this.#yesAt(above, entry.line);
    if (entry.kind !== 'section' || entry.text === this.title || isFrame(entry.text)) return null;
    const named = this.#namedBy(above);
    if (named || !this.headings.includes(entry)) return named;
    const parent = ancestor(entry, ['issue']) ?? this.#open.issueAbove(entry);
    entry.kind = 'position';
    entry.parent = parent;
    this.#list.note(entry.line, 'section-as-position', { section: entry.text });
    return entry;
  }

  /** A yes to what is asked, where it can be answered so. */
  #yesAt(above: Frame, line: number): Entry | null {
    const { entry: parent } = above;
    const yes = yesTo(parent.text) ?? yesInScript(parent.text);
    if (yes === null) return null;
    this.#list.note(line, 'read-as-yes', { question: parent.text });
    const said = { kind: 'position', text: yes, links: [], line, parent } as const;
    above.lastPosition = this.#list.put(parent.key, said);
    return above.lastPosition;
  }

  /** The position that was said before and that a heading names again, to weigh it. */
  #namedBy(above: Frame): Entry | null {
    if (above.entry.kind !== 'section') return null;
    const name = above.entry.text.toLowerCase();
    const named = this.#list.entries.find(({ kind, text }) => {
      const said = text.toLowerCase();
      const isNamed = said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length));
      return kind === 'position' && isNamed;
    });
    if (named) this.naming.add(above.entry);
    above.lastPosition = named ?? null;
    return above.lastPosition;
  }
}
