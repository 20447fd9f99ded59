import type { Desk } from './desk.ts';
import type { DrawnPosition } from './drawn.ts';
import type { Source } from './pen.ts';
import type { Response } from '../speech/responses.ts';
import type { Thread } from './thread.ts';
import { yesTo } from '../words/yes.ts';

/** Where somebody stands who spoke. */
export interface Stand {
  readonly position: DrawnPosition;
  readonly level: 'for' | 'neutral' | 'against';
}

/** Where those stand who speak to each other, and what they speak of just now. */
export class Stands {
  /** What was proposed or spoken of last: a vote is on it. */
  atHand: DrawnPosition | null = null;
  /** Whether that was proposed after what is asked: “yes” is to it then. */
  isProposed = false;
  /** Where somebody stood last. */
  before: Stand | null = null;
  /** Whether whoever speaks said where they stand in this turn. */
  hasStood = false;
  readonly #stands = new Map<string, Stand>();

  /** Where somebody stands; `undefined` where they did not say. */
  of(speaker: string): Stand | undefined {
    return this.#stands.get(speaker);
  }

  /** Begins something else, on which nobody stands anywhere yet. */
  clear(): void {
    this.#stands.clear();
    this.atHand = null;
    this.before = null;
    this.isProposed = false;
  }

  /** Notes where somebody stands, though they only argued. */
  note(speaker: string, stand: Stand): void {
    this.#stands.set(speaker, stand);
  }

  /** Has somebody stand somewhere, as they say in this turn. */
  take(speaker: string, stand: Stand): void {
    this.#stands.set(speaker, stand);
    this.atHand = stand.position;
    this.before = stand;
    this.hasStood = true;
  }

  /** What a response answers: what somebody it names stands for, who spoke before, or what is at hand. */
  answered(
    { whom, word, side, isSide }: Response,
    source: Source,
    { claims, thread }: Pick<Desk, 'claims' | 'thread'>,
  ): Stand | null {
    if (whom !== '') return this.of(claims.calledWhole(whom)) ?? null;
    const atHand = this.atHand;
    // Who is unsure of a yes is unsure of what was asked.
    if (side === 'hesitates' && isYesNo(thread) && !this.isProposed) {
      const asked = thread.argued(source);
      if (asked) return { position: asked, level: 'for' };
    }
    const isVote = word !== '' || isSide || /^[^:]*: *[+\-−–±]?[01](?!\d)/u.test(source.words);
    if (this.before && !isVote && side !== 'hesitates') return this.before;
    if (atHand) return { position: atHand, level: 'for' };
    if (word !== '') return null;
    const argued = thread.argued(source);
    return argued ? { position: argued, level: 'for' } : null;
  }
}

/** Whether what is asked can be answered in a word. */
export function isYesNo(thread: Thread): boolean {
  return yesTo(thread.current()?.text ?? '') !== null;
}
