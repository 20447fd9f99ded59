import type { Id } from '../../../shared/model/id.ts';
import type { Draft, OutlineSlice, Rewording } from './outline-slice.ts';

/** What would be lost if the window were loaded anew: lines and words that are in no file yet. */
export interface Unsaved {
  readonly drafts: readonly Draft[];
  readonly rewordings: Readonly<Record<Id, Rewording>>;
}

/** A line as it is being typed. */
export interface Typed {
  readonly id: Id;
  readonly draft: Draft | null;
  readonly text: string;
}

/** The part of the browser's storage that is used, as long as the window lives. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what is typed and not saved where a crash of the page does not reach it. All that is written
 * is small, since a pause of typing saves it; what cannot be kept is only as safe as the page.
 */
export class Memory {
  readonly #storage: Storage;
  readonly #path: string;

  /** @param path of the workspace: each has a memory of its own */
  constructor(storage: Storage, path: string) {
    this.#storage = storage;
    this.#path = path;
  }

  /** Remembers the line that is typed in; `null` once it is saved or left. */
  keepTyped(typed: Typed | null): void {
    this.#write('typed', typed);
  }

  /** Remembers drafts and rewordings. */
  keepUnsaved({ drafts, rewordings }: Pick<OutlineSlice, 'drafts' | 'rewordings'>): void {
    const some = drafts.some(({ text }) => text !== '') || Object.keys(rewordings).length > 0;
    this.#write('unsaved', some ? { drafts, rewordings } : null);
  }

  /** What another run of the window left, the line that was typed in last among it. */
  recall(): Unsaved {
    const unsaved = this.#read<Unsaved>('unsaved') ?? { drafts: [], rewordings: {} };
    const typed = this.#read<Typed>('typed');
    if (!typed || typed.text.trim() === '') return unsaved;
    const { id, draft, text } = typed;
    if (!draft) {
      const failure = { code: 'interrupted', message: '', hint: '' };
      return { ...unsaved, rewordings: { ...unsaved.rewordings, [id]: { text, failure } } };
    }
    const others = unsaved.drafts.filter((other) => other.id !== id);
    return { ...unsaved, drafts: [...others, { ...draft, text }] };
  }

  #write(name: string, value: object | null): void {
    const key = this.#key(name);
    try {
      if (value) this.#storage.setItem(key, JSON.stringify(value));
      else this.#storage.removeItem(key);
    } catch {
      // Without room to keep it, it is as safe as the page.
    }
  }

  #read<Value>(name: string): Value | null {
    try {
      const text = this.#storage.getItem(this.#key(name));
      return text === null ? null : (JSON.parse(text) as Value);
    } catch {
      return null;
    }
  }

  #key(name: string): string {
    return `moot.outline.${name}:${this.#path}`;
  }
}
