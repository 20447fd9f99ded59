import type { Change } from '../../../shared/model/changes.ts';
import { wordsOf } from './words.ts';

/** Changes that bring more than this are not followed word by word: the index is read anew. */
const FOLLOWED_CHANGES = 200;

/**
 * Every word of the search index, in memory, to find those that hold a part: the index itself only finds
 * words by how they begin. Read when first asked for, some thirty milliseconds for 100 000 elements.
 */
export class Vocabulary {
  readonly #read: () => readonly string[];
  /** One word a line, a line feed at both ends. */
  #lines: string | null = null;

  /** @param read gives every word of the index */
  constructor(read: () => readonly string[]) {
    this.#read = read;
  }

  /** Words that hold a folded part somewhere, at most so many. */
  holding(part: string, limit: number): readonly string[] {
    this.#lines ??= `\n${this.#read().join('\n')}\n`;
    const lines = this.#lines;
    const found: string[] = [];
    for (let at = lines.indexOf(part); at !== -1 && found.length < limit;) {
      const end = lines.indexOf('\n', at);
      found.push(lines.slice(lines.lastIndexOf('\n', at) + 1, end));
      at = lines.indexOf(part, end);
    }
    return found;
  }

  /** Takes note of what changes say. Words that nobody uses any more stay; they find nothing. */
  follow(changes: readonly Change[]): void {
    if (this.#lines === null) return;
    if (changes.length > FOLLOWED_CHANGES) {
      this.#lines = null;
      return;
    }
    for (const change of changes) if (change.op !== 'delete') this.#addAll(change.after);
  }

  #addAll(fields: object): void {
    for (const value of Object.values(fields)) {
      const text = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
      for (const { folded } of wordsOf(text)) {
        if (this.#lines?.includes(`\n${folded}\n`) === false) this.#lines += `${folded}\n`;
      }
    }
  }
}
