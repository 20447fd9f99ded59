import { basename } from 'node:path';

/** A file that was dropped on a window, and by which of its actions it is read. */
export interface DroppedFile {
  readonly path: string;
  readonly action: 'import' | 'merge-copy';
}

/** The files that were dropped on a window: each is read, looked through and entered before the next. */
export class DroppedFiles {
  #taken: DroppedFile | null = null;
  #waiting: readonly DroppedFile[] = [];

  /** What they are called that come after the one that is read. */
  get waiting(): readonly string[] {
    return this.#waiting.map(({ path }) => basename(path));
  }

  /** Adds what was dropped. The first of it is the one to be read now; `null` where nothing was. */
  add([first, ...more]: readonly DroppedFile[]): DroppedFile | null {
    if (!first) return null;
    this.#taken = first;
    this.#waiting = [...this.#waiting, ...more];
    return first;
  }

  /** The path of the one to be read now, once; `null` where there is none. */
  read(): string | null {
    const path = this.#taken?.path ?? null;
    this.#taken = null;
    return path;
  }

  /** The one whose turn it is now that the last is done with; `null` after the last. */
  next(): DroppedFile | null {
    const waiting = this.#waiting;
    this.#waiting = [];
    return this.add(waiting);
  }

  /** Lets go of all that was not read. Returns what that was called. */
  forget(): readonly string[] {
    const left = this.#taken ? [basename(this.#taken.path)] : [];
    const names = [...left, ...this.waiting];
    this.#taken = null;
    this.#waiting = [];
    return names;
  }
}
