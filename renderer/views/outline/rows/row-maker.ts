import type { Id } from '../../../../shared/model/id.ts';
import type { Draft, RowKey } from '../outline-state.ts';
import type { Row, ViewInput } from './row.ts';
import { placeId, type OutlinePlace } from './places.ts';

/** The rows under one row, and what they were made from. */
export class Brood {
  readonly places: readonly OutlinePlace[];
  readonly drafts: readonly Draft[];
  readonly rows: readonly Row[];
  #positions: ReadonlyMap<RowKey, number> | null = null;

  constructor(places: readonly OutlinePlace[], drafts: readonly Draft[], rows: readonly Row[]) {
    this.places = places;
    this.drafts = drafts;
    this.rows = rows;
  }

  /** Where each row stands among the others, from 0. */
  positions(): ReadonlyMap<RowKey, number> {
    return (this.#positions ??= new Map(this.rows.map(({ key }, position) => [key, position])));
  }
}

const NO_DRAFTS: readonly Draft[] = [];
const NOTHING = new Brood([], NO_DRAFTS, []);

/** What stands for the row above the top ones. */
const TOP = {};

/** What a keeper keeps from one view to the next. */
export interface Kept {
  /** The broods by the row that they stand under. */
  readonly broods: WeakMap<object, Brood>;
  /** The latest row of each key. */
  readonly known: Map<RowKey, Row>;
  /** The rows of an element besides its first, by element. */
  readonly others: Map<Id, Set<RowKey>>;
}

/** Lists that a filter shortened, so that the same list gives the same short one. */
export type Shortened = WeakMap<readonly OutlinePlace[], readonly OutlinePlace[]>;

/** Makes the rows under each row, taking over those that are as they were. */
export class RowMaker {
  readonly #input: ViewInput;
  readonly #kept: Kept;
  readonly #shortened: Shortened;
  readonly #byHand: ReadonlyMap<RowKey, boolean>;
  readonly #drafts: ReadonlyMap<RowKey | null, readonly Draft[]>;

  /** @param kept what is brought up to date as it is asked for */
  constructor(input: ViewInput, kept: Kept, shortened: Shortened) {
    this.#input = input;
    this.#kept = kept;
    this.#shortened = shortened;
    this.#byHand = new Map(Object.entries(input.expansion.byHand));
    this.#drafts = Map.groupBy(input.drafts, ({ parentKey }) => parentKey);
  }

  /** The key of the row at the top below which a row stands, or which it is. */
  topOf(key: RowKey): RowKey | undefined {
    const { known } = this.#kept;
    let row = known.get(key);
    while (row && row.parentKey !== null) row = known.get(row.parentKey);
    return row?.key;
  }

  /** Whether what stands under a row is to be shown: the first place of an element is open at first. */
  isOpen({ key, primary, depth }: Row): boolean {
    const byHand = this.#byHand.size > 0 ? this.#byHand.get(key) : undefined;
    if (byHand !== undefined) return byHand;
    const { level } = this.#input.expansion;
    return primary && (level === null || depth + 1 < level);
  }

  /** The rows right under a row, or at the top. */
  under(parent: Row | null): Brood {
    const places = this.#placesUnder(parent);
    const drafts =
      this.#drafts.size > 0 ? (this.#drafts.get(parent?.key ?? null) ?? NO_DRAFTS) : NO_DRAFTS;
    if (places.length === 0 && drafts.length === 0) return NOTHING;
    const before = this.#kept.broods.get(parent ?? TOP);
    if (before?.places === places && same(before.drafts, drafts)) return before;
    const brood = this.#make(parent, places, drafts, before);
    this.#kept.broods.set(parent ?? TOP, brood);
    return brood;
  }

  #make(
    parent: Row | null,
    places: readonly OutlinePlace[],
    drafts: readonly Draft[],
    before: Brood | undefined,
  ): Brood {
    const rows = places.map((place) => this.#take(rowFor(parent, place), before));
    for (const draft of inTurn(places, drafts)) {
      const row = this.#take(rowForDraft(parent, draft), before);
      const at = rows.findIndex(({ place }) => placeId(place) === draft.after);
      rows.splice(draft.after === null ? 0 : at === -1 ? rows.length : at + 1, 0, row);
    }
    return new Brood(places, drafts, rows);
  }

  /** The row of before, where it is the same; otherwise the new one, with what is known of its rows. */
  #take(row: Row, before: Brood | undefined): Row {
    const position = before?.positions().get(row.key);
    const old = position === undefined ? undefined : before?.rows[position];
    if (old && sameRow(old, row)) {
      this.#kept.known.set(old.key, old);
      return old;
    }
    this.#note(row);
    if (!old) return row;
    const below = this.#kept.broods.get(old);
    if (below && old.depth === row.depth && old.primary === row.primary && old.key === row.key) {
      this.#kept.broods.set(row, below);
    }
    return row;
  }

  #note(row: Row): void {
    const { known, others } = this.#kept;
    known.set(row.key, row);
    if (row.primary) return;
    const { child } = row.place;
    const keys = others.get(child);
    if (keys) keys.add(row.key);
    else others.set(child, new Set([row.key]));
  }

  #placesUnder(parent: Row | null): readonly OutlinePlace[] {
    const { branches, visible } = this.#input;
    const places = parent ? branches.under(parent.place.child) : branches.roots;
    if (!visible || places.length === 0) return places;
    const known = this.#shortened.get(places);
    if (known) return known;
    const short = places.filter(({ child }) => visible.has(child));
    this.#shortened.set(places, short);
    return short;
  }
}

/** Drafts in an order in which each comes after the one that it follows. */
function inTurn(places: readonly OutlinePlace[], drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const there = new Set(places.map(placeId));
  const turns: Draft[] = [];
  let waiting = drafts;
  for (let before = -1; turns.length > before;) {
    before = turns.length;
    waiting = waiting.filter((draft) => {
      if (draft.after !== null && !there.has(draft.after)) return true;
      there.add(draft.parent === null ? draft.id : draft.link);
      turns.push(draft);
      return false;
    });
  }
  return [...turns, ...waiting];
}

function rowFor(parent: Row | null, place: OutlinePlace): Row {
  const primary = (parent?.primary ?? true) && place.oldest;
  return {
    key: primary ? place.child : keyOf(parent, placeId(place)),
    parentKey: parent?.key ?? null,
    place,
    draft: null,
    depth: parent ? parent.depth + 1 : 0,
    primary,
  };
}

function rowForDraft(parent: Row | null, draft: Draft): Row {
  const { id, kind, as } = draft;
  const link = parent ? draft.link : null;
  const place = { child: id, kind, link, as, rank: '', oldest: true, count: 1 };
  return { ...rowFor(parent, place), draft };
}

/** The name of a row that is not its element's first place: the path to it. */
function keyOf(parent: Row | null, place: Id): RowKey {
  return parent ? `${parent.key}/${place}` : place;
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a.key === b.key &&
    a.parentKey === b.parentKey &&
    a.draft === b.draft &&
    (a.place === b.place || a.draft !== null) &&
    a.depth === b.depth &&
    a.primary === b.primary
  );
}

function same(a: readonly Draft[], b: readonly Draft[]): boolean {
  return a.length === b.length && a.every((draft, at) => draft === b[at]);
}
