import type { BridgeError } from '../../../../shared/bridge.ts';
import { draftOf, partsOf } from './draft.ts';
import type { OutlineSlice } from '../outline-state.ts';
import { readTyped, readUnsaved, type Typed, type Unsaved } from './remembered.ts';

/** Why words are not saved that another run of the window left: nobody knows. */
const INTERRUPTED: BridgeError = { code: 'interrupted', message: '', hint: '' };

/** What an outline has that is not acknowledged, whether it was sent or not. */
export function unsavedOf({
  drafts,
  rewordings,
  pending,
}: Pick<OutlineSlice, 'drafts' | 'rewordings' | 'pending'>): Unsaved {
  const lines = drafts.filter(({ text }) => text.trim() !== '');
  const words = { ...rewordings };
  for (const { command, drafts: sent } of pending) {
    for (const part of partsOf(command)) {
      if (part.type === 'add-element') {
        const was = sent.find(({ id }) => id === part.id);
        const { text } = part.element.fields;
        lines.push(was ? { ...was, text } : { ...draftOf(part, INTERRUPTED), failure: null });
      } else if (part.type === 'edit' && 'text' in part.fields) {
        words[part.id] = { text: part.fields.text ?? '', failure: INTERRUPTED };
      }
    }
  }
  return { drafts: lines, rewordings: words };
}

/** The part of the browser's storage that is used. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is remembered, each under a key of its own. */
const PARTS = ['typed', 'unsaved'] as const;
type Part = (typeof PARTS)[number];

/**
 * Keeps what is typed and not saved where neither a crash of the page nor the end of the app reaches it.
 * All that is written is small, since a pause of typing saves it; what cannot be kept is only as safe as
 * the page.
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

  /** Remembers what is not saved. */
  keepUnsaved(unsaved: Unsaved): void {
    const { drafts, rewordings } = unsaved;
    const isEmpty = drafts.length === 0 && Object.keys(rewordings).length === 0;
    this.#write('unsaved', isEmpty ? null : unsaved);
  }

  /** What another run of the window left, the line that was typed in last among it. */
  recall(): Unsaved {
    const unsaved = readUnsaved(this.#read('unsaved'));
    const typed = readTyped(this.#read('typed'));
    if (!typed || typed.text.trim() === '') return unsaved;
    const { id, draft, text } = typed;
    if (!draft) {
      const words = { text, failure: INTERRUPTED };
      return { ...unsaved, rewordings: { ...unsaved.rewordings, [id]: words } };
    }
    const others = unsaved.drafts.filter((other) => other.id !== id);
    return { ...unsaved, drafts: [...others, { ...draft, text }] };
  }

  /** Remembers for another file, such as a copy, what is remembered here. */
  copyTo(path: string): void {
    const other = new Memory(this.#storage, path);
    for (const part of PARTS) other.#write(part, this.#read(part));
  }

  #write(name: Part, value: unknown): void {
    const key = this.#key(name);
    try {
      if (value !== null) this.#storage.setItem(key, JSON.stringify(value));
      else this.#storage.removeItem(key);
    } catch {
      // Without room to keep it, it is as safe as the page.
    }
  }

  /** What is kept under a name, whatever wrote it; `null` where that is nothing, or no JSON. */
  #read(name: Part): unknown {
    try {
      const text = this.#storage.getItem(this.#key(name));
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  }

  #key(name: Part): string {
    return `moot.outline.${name}:${this.#path}`;
  }
}
