import type { Entity, Link } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { placement } from '../../model/links.ts';
import { elementOf, labelOf, parentsOf } from '../../model/queries.ts';
import { signInPlace, type SignKind } from '../../model/signs.ts';
import type { EntityRows, WorkspaceState } from '../../model/state.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  type LinkType,
  type StanceLevel,
} from '../../model/vocabulary.ts';
import { plainWords } from '../markdown/words.ts';
import type { Lines } from '../reader.ts';
import { AlikeIndex } from './alike.ts';
import { wordsNow } from './words-now.ts';

/** A line of what was understood of a file. */
export interface ReviewLine {
  readonly id: Id;
  readonly depth: number;
  readonly sign: SignKind;
  readonly text: string;
  /** Who is said to hold it. */
  readonly holders: readonly string[];
  /** Who is said to think otherwise of it, each with what. */
  readonly others: readonly { readonly party: string; readonly level: StanceLevel }[];
  /** The words from which it was drawn, where they are others. */
  readonly passage: string;
  /** In the file; `null` where lines mean nothing. */
  readonly line: number | null;
  /** Whether it stands in the workspace already, from the same file read before. */
  readonly isKnown: boolean;
  /** In which other words it stands there, where somebody put it so since; else `null`. */
  readonly now: string | null;
  /** Whether it stands above in another place, too. */
  readonly isAgain: boolean;
  readonly alike: {
    readonly id: Id;
    readonly label: string;
    readonly text: string;
    readonly isSame: boolean;
    /** Whether it is most likely meant: the same words in the same place. */
    readonly isMeant: boolean;
  } | null;
}

/** What was understood as a tree, and how many lines of it are not told. */
export interface Review {
  readonly lines: readonly ReviewLine[];
  readonly more: number;
}

type Element = Entity & { readonly text: string; readonly detail: string; readonly rank: string };

/** So many lines are told: nobody reads more one by one. */
const MOST_LINES = 2_000;

/**
 * Tells what would enter as a tree, with what is there already and says the same.
 * @param rows as they would enter
 * @param lineOf the line of each element in the file
 * @param most so many lines are told
 */
export function reviewOf(
  state: WorkspaceState,
  rows: EntityRows,
  lineOf: Lines,
  most = MOST_LINES,
): Review {
  return new Reviewer(state, rows, lineOf).review(most);
}

interface Visit {
  readonly id: Id;
  readonly depth: number;
  readonly as: LinkType | null;
  /** What stands for its parent in the workspace, if anything does. */
  readonly under: Id | null;
}

class Reviewer {
  readonly #state: WorkspaceState;
  readonly #elements = new Map<Id, { readonly kind: ElementKind; readonly element: Element }>();
  readonly #below = new Map<
    Id,
    { readonly id: Id; readonly as: LinkType; readonly rank: string }[]
  >();
  readonly #placed = new Set<Id>();
  readonly #holders = new Map<Id, string[]>();
  readonly #others = new Map<Id, { readonly party: string; readonly level: StanceLevel }[]>();
  readonly #lineOf: Lines;
  readonly #alike: AlikeIndex;

  constructor(state: WorkspaceState, rows: EntityRows, lineOf: Lines) {
    this.#state = state;
    this.#lineOf = lineOf;
    this.#alike = new AlikeIndex(state);
    for (const kind of ELEMENT_KINDS) {
      for (const element of rows[kind] ?? []) {
        this.#elements.set(element.id, { kind, element });
      }
    }
    for (const link of (rows.link ?? []) as readonly (Link & { readonly rank: string })[]) {
      const place = placement(link);
      if (!place || !this.#elements.has(place.child)) continue;
      const { parent, child } = place;
      const below = this.#below.get(parent) ?? [];
      below.push({ id: child, as: link.type, rank: link.rank });
      this.#below.set(parent, below);
      if (this.#elements.has(parent)) this.#placed.add(child);
    }
    const names = new Map((rows.party ?? []).map((party) => [party.id, party.shortName]));
    for (const { party, position, level } of rows.stance ?? []) {
      const name = names.get(party) ?? state.tables.party.get(party)?.shortName;
      if (name === undefined) continue;
      if (level === 'for' || level === 'strongly-for') {
        this.#holders.set(position, [...(this.#holders.get(position) ?? []), name]);
      } else {
        this.#others.set(position, [...(this.#others.get(position) ?? []), { party: name, level }]);
      }
    }
  }

  review(most: number): Review {
    const roots = [...this.#elements.values()]
      .filter(({ element }) => !this.#placed.has(element.id))
      .toSorted((a, b) => compareRanks(a.element, b.element));
    const waiting = roots
      .map(({ element: { id } }): Visit => ({ id, depth: 0, as: null, under: null }))
      .toReversed();
    const lines: ReviewLine[] = [];
    const told = new Set<Id>();
    for (let visit = waiting.pop(); visit && lines.length < most; visit = waiting.pop()) {
      const line = this.#line(visit, told.has(visit.id));
      if (!line) continue;
      lines.push(line);
      if (line.isAgain) continue;
      told.add(visit.id);
      const under = line.isKnown ? line.id : line.alike?.isMeant ? line.alike.id : null;
      const below = (this.#below.get(visit.id) ?? []).toSorted(compareRanks);
      for (const { id, as } of below.toReversed()) {
        waiting.push({ id, as, depth: visit.depth + 1, under });
      }
    }
    return { lines, more: lines.length < most ? 0 : this.#elements.size - told.size };
  }

  #line({ id, depth, as, under }: Visit, isAgain: boolean): ReviewLine | null {
    const found = this.#elements.get(id);
    if (!found) return null;
    const { kind, element } = found;
    const isKnown = this.#state.kinds.has(id);
    return {
      id,
      depth,
      sign: signInPlace(kind, as),
      text: element.text,
      holders: this.#holders.get(id) ?? [],
      others: this.#others.get(id) ?? [],
      passage: passageIn(element.detail),
      line: this.#lineOf.get(id) ?? null,
      isKnown,
      now: isAgain ? null : wordsNow(this.#state, element),
      isAgain,
      alike: isKnown || isAgain ? null : this.#alikeTo(kind, element.text, depth, under),
    };
  }

  #alikeTo(kind: ElementKind, text: string, depth: number, under: Id | null): ReviewLine['alike'] {
    const alike = this.#alike.find(kind, text);
    const found = alike && elementOf(this.#state, alike.id);
    if (!alike || !found) return null;
    // “Yes” is said to many questions: only in the same place the same words mean the same.
    const isInPlace =
      depth === 0 || (under !== null && this.#standsUnder(alike.id, under)) || kind === 'reference';
    return {
      id: alike.id,
      label: labelOf(this.#state, found.element),
      text: found.element.text,
      isSame: alike.isSame,
      isMeant: alike.isSame && isInPlace,
    };
  }

  #standsUnder(id: Id, parent: Id): boolean {
    return parentsOf(this.#state, id).some((place) => place.parent === parent);
  }
}

function compareRanks(a: { readonly rank: string }, b: { readonly rank: string }): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

/** The quotation in a detail: what a memo said, in its own words. */
function passageIn(detail: string): string {
  const quoted = detail.split('\n').filter((line) => line.startsWith('> '));
  return plainWords(quoted.map((line) => line.slice(2)).join(' ')).text;
}
