import type { Passage } from './passages.ts';
import type { LabelledArgument } from './arguments.ts';

/** What the items of a list are, as what came before it says. */
export type ListMeaning =
  | { readonly kind: 'issues' | 'positions' }
  | { readonly kind: 'arguments'; readonly label: LabelledArgument };

/** The list that was announced last, while its items come. */
export class ListAtHand {
  #meaning: ListMeaning | null = null;
  /** How far its items are indented. */
  #indent: number | null = null;
  #below = -1;
  /** Whether items are marked with plus and minus: they say on which side each is. */
  readonly #hasSigns: boolean;

  /** @param passages all of the memo */
  constructor(passages: readonly Passage[]) {
    this.#hasSigns = ['+', '-'].every((sign) => passages.some(({ mark }) => mark === sign));
  }

  /** @param below how far what announces it is indented; its items are deeper then */
  announce(meaning: ListMeaning, below = -1): void {
    this.#meaning = meaning;
    this.#indent = null;
    this.#below = below;
  }

  end(): void {
    this.#meaning = null;
    this.#below = -1;
  }

  /** What an item is; `null` for one of no list, and one that stands under another and says more about that. */
  meaningOf({ indent, mark }: Passage): ListMeaning | null {
    if (this.#hasSigns && /^[-+–]$/.test(mark)) {
      const side = mark === '+' ? 'pro' : 'contra';
      return { kind: 'arguments', label: { side, target: '', text: '' } };
    }
    if (indent <= this.#below) this.end();
    if (this.#meaning === null) return null;
    this.#indent ??= indent;
    return indent > this.#indent ? null : this.#meaning;
  }
}
