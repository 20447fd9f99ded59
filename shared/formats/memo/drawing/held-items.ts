import type { Id } from '../../../model/id.ts';
import type { Desk } from './desk.ts';
import type { Passage } from '../layout/passages.ts';
import { sentenceFrom } from '../words/wording.ts';

/** An item that says what somebody holds: deeper ones below it say why. */
interface HeldItem {
  readonly indent: number;
  readonly position: Id;
}

/** The item of a list that says what somebody holds, and those below it that say why. */
export class HeldItems {
  readonly #desk: Desk;
  #held: HeldItem | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Notes what an item says that somebody holds: deeper ones below it say why. */
  keep(passage: Passage): void {
    const { thread, claims } = this.#desk;
    const position = thread.lastPosition()?.id;
    const isDeeper = this.#held !== null && passage.indent > this.#held.indent;
    if (passage.kind !== 'item') this.#held = null;
    else if (!isDeeper) {
      const isHeld = position !== undefined && claims.claimsIn(passage.text).length > 0;
      this.#held = isHeld ? { indent: passage.indent, position } : null;
    }
  }

  /** Whether an item says why somebody holds what the item over it says; draws it then. */
  saysWhy({ kind, indent, text, line }: Passage): boolean {
    const { claims, draft, thread, pen } = this.#desk;
    const held = this.#held;
    const isBelow = kind === 'item' && held !== null && indent > held.indent;
    if (!isBelow || text.endsWith('?') || claims.claimsIn(text).length > 0) return false;
    const under = { parent: held.position, as: 'supports' } as const;
    draft.note(line, 'read-as-pro');
    thread.last = pen.add('argument', sentenceFrom(text), under, { line, words: text });
    return true;
  }
}
