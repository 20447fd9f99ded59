import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { RowKey } from '../outline-state.ts';

/** The text field of a line, as far as typing goes. */
export type Field = Pick<
  HTMLTextAreaElement,
  'value' | 'selectionStart' | 'selectionEnd' | 'setSelectionRange'
>;

/** What is known of a line that was made in this very editing, and has not been left since. */
export interface Fresh {
  /** Whether its kind was chosen by a prefix. */
  readonly explicit: boolean;
}

/** What typing in a line begins with. */
export interface Beginning {
  readonly key: RowKey;
  /** The element whose text it is, or will be. */
  readonly element: Id;
  readonly field: Field;
  /** The text that the workspace has. */
  readonly saved: string;
  /** Why its prefix was refused before, if it was. */
  readonly blocked: BridgeError | null;
}

/**
 * The line that is being typed in. What is typed lives in the text field until it is saved; this
 * remembers what is saved already and what the last keystroke changed.
 */
export class Typing {
  #field: Field | null = null;
  #key: RowKey | null = null;
  /** The element whose text it is, or will be. */
  element: Id | null = null;
  #saved = '';
  #isRenamed = false;
  /** What was in the field of a line that gets another field, under another name. */
  #carried: Pick<Field, 'value' | 'selectionStart' | 'selectionEnd'> | null = null;
  /** The text before the last keystroke or paste. */
  before = '';
  /** Why the prefix at the beginning cannot be what it says; the line is not saved meanwhile. */
  blocked: BridgeError | null = null;
  /** The prefix that made the line what it is, as long as it can be taken back. */
  prefix: string | null = null;
  fresh: Fresh | null = null;

  /** The row that is typed in; `null` while none is. */
  get key(): RowKey | null {
    return this.#field ? this.#key : null;
  }

  get text(): string {
    return this.#field?.value ?? '';
  }

  /** The ends of the selection, in UTF-16 units. */
  get selection(): { readonly start: number; readonly end: number } {
    const field = this.#field;
    return { start: field?.selectionStart ?? 0, end: field?.selectionEnd ?? 0 };
  }

  /** Whether something was typed that is not saved; blanks at the ends are not. */
  get isDirty(): boolean {
    return this.#field !== null && this.#field.value.trim() !== this.#saved.trim();
  }

  /**
   * Typing begins in a row's field. Where the line only got another name, its text, its caret and what
   * is known of it stay.
   * @returns whether they did
   */
  begin({ key, element, field, saved, blocked }: Beginning): boolean {
    const carried = key === this.#key ? this.#carried : null;
    if (key !== this.#key) {
      this.blocked = blocked;
      this.prefix = null;
      this.fresh = null;
    }
    if (carried) {
      field.value = carried.value;
      field.setSelectionRange(carried.selectionStart, carried.selectionEnd);
    }
    this.#carried = null;
    this.#key = key;
    this.element = element;
    this.#field = field;
    this.#saved = saved;
    this.before = field.value;
    return carried !== null;
  }

  /** The line that is typed in got another name, and with it another field soon. */
  rename(key: RowKey): void {
    this.#key = key;
    this.#isRenamed = true;
  }

  /** Typing ends, if it still is in this field. */
  end(field: Field): void {
    if (this.#field !== field) return;
    const { value, selectionStart, selectionEnd } = field;
    this.#carried = this.#isRenamed ? { value, selectionStart, selectionEnd } : null;
    this.#isRenamed = false;
    this.#field = null;
  }

  /** Puts a text into the field, as if it had been typed. */
  write(text: string, caret: number): void {
    if (!this.#field) return;
    if (this.#field.value !== text) this.#field.value = text;
    this.#field.setSelectionRange(caret, caret);
    this.before = text;
  }

  /** What is in the field is saved, or on its way. */
  settle(): void {
    this.#saved = this.text;
  }

  /** What was on its way could not be saved: the workspace has this text, and the field keeps what was typed. */
  unsettle(text: string): void {
    this.#saved = text;
  }

  /** The text came to be another one elsewhere. Shown unless something else is being typed. */
  update(text: string): void {
    if (!this.#field || this.isDirty) return;
    this.#saved = text;
    if (this.#field.value.trim() === text.trim()) return;
    const { start } = this.selection;
    this.write(text, Math.min(start, text.length));
  }
}
