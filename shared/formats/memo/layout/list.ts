import type { LabelledArgument } from '../speech/arguments.ts';
import type { Passage } from './passages.ts';
import { signedLines } from './signs.ts';

/** What the items of a list are, as what came before it says; below a question those that look like answers are some. */
export type ListMeaning =
  | { readonly kind: 'issues' | 'positions' | 'answers' | 'agreed' }
  | { readonly kind: 'arguments'; readonly label: LabelledArgument };

/** A list that was announced. */
interface Announced {
  readonly meaning: ListMeaning;
  /** How far what announces it is indented; its items are deeper. */
  readonly below: number;
  /** How far its items are indented; `null` before the first. */
  indent: number | null;
}

/** The lists that were announced, while their items come: the innermost last. */
export class ListAtHand {
  readonly #lists: Announced[] = [];
  /** The items that are marked with plus and minus: they say on which side each is. */
  readonly #signed: ReadonlySet<number>;

  /** @param passages all of the memo */
  constructor(passages: readonly Passage[]) {
    this.#signed = signedLines(passages);
  }

  /** @param below how far what announces it is indented; its items are deeper then */
  announce(meaning: ListMeaning, below = -1): void {
    this.#leave((list) => list.below >= below);
    this.#lists.push({ meaning, below, indent: null });
  }

  end(): void {
    this.#lists.length = 0;
  }

  /** The side on which what comes is, where its list was announced and no item came yet; else `null`. */
  sideToCome(): LabelledArgument | null {
    const list = this.#lists.at(-1);
    return list?.indent === null && list.meaning.kind === 'arguments' ? list.meaning.label : null;
  }

  /** Whether the list at hand is one of positions. */
  get isOfPositions(): boolean {
    return this.#lists.at(-1)?.meaning.kind === 'positions';
  }

  /** What an item is; `null` for one of no list, and one that stands under another and says more about that. */
  meaningOf({ indent, line, mark }: Passage): ListMeaning | null {
    const innermost = this.#lists.at(-1);
    const isOfList =
      innermost?.meaning.kind === 'agreed' && (innermost.indent ?? indent) === indent;
    if (this.#signed.has(line) && !isOfList) {
      const side = mark === '+' ? 'pro' : 'contra';
      return { kind: 'arguments', label: { side, target: '', text: '' } };
    }
    this.#leave((list) => indent <= list.below || (list.indent !== null && indent < list.indent));
    const list = this.#lists.at(-1);
    if (!list) return null;
    list.indent ??= indent;
    return indent > list.indent ? null : list.meaning;
  }

  #leave(isOver: (list: Announced) => boolean): void {
    for (let list = this.#lists.at(-1); list && isOver(list); list = this.#lists.at(-1)) {
      this.#lists.pop();
    }
  }
}
