import { lineTest, leavesOut, type QuestionFilter } from './filter.ts';
import type { OpenLines } from '../lines/lines.ts';
import { OPENNESS, type Line, type Openness } from '../lines/openness.ts';

/** What is open in one way, as far as the filter lets it through. */
export interface Section {
  readonly openness: Openness;
  readonly lines: readonly Line[];
}

/** A row of the list: the head of a section, or a line under it. */
export type Row =
  | { readonly key: string; readonly section: Section; readonly line: null }
  | {
      readonly key: string;
      readonly section: Section;
      readonly line: Line;
      /** Its place in the section, from 0. */
      readonly at: number;
    };

/** The sections that a filter lets through: all of them, or those of the kinds that were chosen. */
export function sectionsOf(open: OpenLines, filter: QuestionFilter): readonly Section[] {
  const isFiltered = leavesOut(filter);
  const test = lineTest(filter);
  return OPENNESS.filter(
    (openness) => filter.kinds.length === 0 || filter.kinds.includes(openness),
  ).map((openness) => ({
    openness,
    lines: isFiltered ? open[openness].filter(test) : open[openness],
  }));
}

/** The rows of the list that show, each to be found by its key. */
export class QuestionRows {
  readonly rows: readonly Row[];
  readonly #places: ReadonlyMap<string, number>;

  /** @param closed the sections whose lines do not show */
  constructor(sections: readonly Section[], closed: readonly Openness[]) {
    this.rows = sections.flatMap((section): readonly Row[] => [
      { key: section.openness, section, line: null },
      ...(closed.includes(section.openness)
        ? []
        : section.lines.map((line, at) => ({ key: line.key, section, line, at }))),
    ]);
    this.#places = new Map(this.rows.map(({ key }, index) => [key, index]));
  }

  /** Where the row with a key stands; -1 for none. */
  indexOf(key: string): number {
    return this.#places.get(key) ?? -1;
  }

  /** The row with a key, if it shows. */
  row(key: string): Row | undefined {
    return this.rows[this.indexOf(key)];
  }

  /**
   * The row that keys act on after one that went: the line that took its place, else the one before it
   * in its section, else the section's head.
   * @param openness of the section in which it stood
   * @param index where it stood
   */
  after(openness: Openness, index: number): Row | undefined {
    const next = this.rows[index];
    if (next?.line && next.section.openness === openness) return next;
    const before = this.rows[index - 1];
    if (before?.section.openness === openness) return before;
    return this.row(openness) ?? this.rows[0];
  }

  /** The row a step away from another one; at the ends the first or the last. */
  step(key: string | null, by: number): Row | undefined {
    const from = key === null ? -1 : this.indexOf(key);
    if (from === -1) return this.rows[0];
    return this.rows[Math.min(Math.max(from + by, 0), this.rows.length - 1)];
  }
}
