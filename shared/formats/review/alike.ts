import type { Id } from '../../model/id.ts';
import { elementOf } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import type { ElementKind } from '../../model/vocabulary.ts';
import { wordsOf } from '../../words.ts';

/** Something in the workspace that says what a line of a file says. */
export interface Alike {
  readonly id: Id;
  /** Whether the words are the same, and not only nearly so. */
  readonly isSame: boolean;
}

/** The share of words that two texts have to have in common to be nearly the same. */
const NEARLY = 0.7;

/** A word that more texts have than this tells nothing of which is meant. */
const COMMON = 500;

const NEGATIVE =
  /^(?:not|no|never|without|nobody|none|nicht|kein|keine|keinen|nie|ohne|pas|jamais|sans|aucun|aucune)$/;

interface Entry {
  readonly id: Id;
  readonly words: ReadonlySet<string>;
}

/** Finds elements of a workspace by what they say. */
export class AlikeIndex {
  readonly #state: WorkspaceState;
  readonly #byText = new Map<string, Id>();
  readonly #byWord = new Map<string, Entry[]>();

  constructor(state: WorkspaceState) {
    this.#state = state;
    for (const [id, kind] of state.kinds.entries()) {
      const text = elementOf(state, id)?.element.text ?? '';
      const words = wordsOf(text);
      const key = keyOf(kind, words);
      if (!this.#byText.has(key)) this.#byText.set(key, id);
      const entry = { id, words: new Set(words) };
      for (const word of entry.words) {
        const entries = this.#byWord.get(`${kind} ${word}`);
        if (entries) entries.push(entry);
        else this.#byWord.set(`${kind} ${word}`, [entry]);
      }
    }
  }

  /** The element of a kind that says the same, or else the one that says nearly the same. */
  find(kind: ElementKind, text: string): Alike | null {
    const words = wordsOf(text);
    const same = words.length === 0 ? undefined : this.#byText.get(keyOf(kind, words));
    if (same !== undefined) return { id: same, isSame: true };
    const wanted = new Set(words);
    // With few words there is no telling what is nearly the same.
    if (wanted.size < 3) return null;
    let best: Entry | null = null;
    let most = 0;
    for (const entry of this.#candidates(kind, wanted)) {
      const share = likeness(wanted, entry.words);
      if (share > most) [best, most] = [entry, share];
    }
    return best && most >= NEARLY && this.#state.kinds.has(best.id)
      ? { id: best.id, isSame: false }
      : null;
  }

  #candidates(kind: ElementKind, wanted: ReadonlySet<string>): ReadonlySet<Entry> {
    const lists = [...wanted].map((word) => this.#byWord.get(`${kind} ${word}`) ?? []);
    return new Set(lists.filter(({ length }) => length <= COMMON).flat());
  }
}

function keyOf(kind: ElementKind, words: readonly string[]): string {
  return `${kind} ${words.join(' ')}`;
}

/** How many words two texts share, of all that either has; none where one denies what the other says. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const denies = (words: ReadonlySet<string>): boolean =>
    [...words].some((word) => NEGATIVE.test(word));
  if (denies(a) !== denies(b)) return 0;
  return shared / (a.size + b.size - shared);
}
