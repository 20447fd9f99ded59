import type { Entry, EntryList, Frame } from './entries.ts';

/** The headings and items that are open while an outline is read, the innermost last; the file itself stays open. */
export class OpenEntries {
  readonly #list: EntryList;
  readonly #frames: Frame[];

  /** @param file the file itself, a section: what answers nothing else answers it */
  constructor(list: EntryList, file: Entry) {
    this.#list = list;
    this.#frames = [{ entry: file, level: 0, indent: -1, lastPosition: null }];
  }

  /** Opens a heading, an item or a side. */
  push(frame: Frame): void {
    this.#frames.push(frame);
  }

  /** Closes what is over, from the innermost on. */
  close(isOver: (frame: Frame) => boolean): void {
    while (this.#frames.length > 1 && isOver(this.top())) this.#frames.pop();
  }

  /** The innermost. */
  top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** The nearest section, which from now on is an issue, since something answers it. */
  sectionAsIssue(): Entry {
    const frame = this.#frames.findLast(({ entry }) => entry.kind === 'section') ?? this.top();
    return this.#asIssue(frame.entry);
  }

  /** The section that another stands in, which is an issue from now on. */
  issueAbove(section: Entry): Entry {
    const at = this.#frames.findIndex(({ entry }) => entry === section);
    const frame = this.#frames.slice(0, at).findLast(({ entry }) => entry.kind === 'section');
    return this.#asIssue((frame ?? this.#frames[0] ?? this.top()).entry);
  }

  #asIssue(section: Entry): Entry {
    section.kind = 'issue';
    this.#list.note(section.line, 'section-as-issue', { section: section.text });
    return section;
  }
}
