import { folded } from '../documents/fold.ts';
import { plainText } from '../documents/tree.ts';
import type { EditedPassage } from '../formats/edited-paper.ts';
import type { Id } from '../model/id.ts';
import { align, type Alignment } from './align.ts';
import { shortened, type At, type StanceAt } from './at.ts';
import type { Basis } from './basis.ts';
import { Fields, runPart, type FieldReading } from './fields.ts';
import { FreshReader } from './fresh.ts';
import { labelIn, type KnownPassage } from './outline.ts';
import { Places, type Ref } from './places.ts';
import type { Addition, LeftOver } from './proposal.ts';
import { sliceRun } from './slice.ts';
import { readSlots } from './slots.ts';

/** What is gone from a paper. */
export interface GoneAt extends At {
  readonly id: Id;
}

/** What an edited paper says otherwise than the paper as it was. */
export interface PaperReading {
  readonly fields: readonly FieldReading[];
  readonly stances: readonly StanceAt[];
  readonly additions: readonly (Addition & At)[];
  readonly gone: readonly GoneAt[];
  readonly left: readonly LeftOver[];
  /** What has its place in it still. */
  readonly present: ReadonlySet<Id>;
  /** By passage of the edited paper: of what it is. */
  readonly places: readonly (Ref | null)[];
  /** How many passages that have a label were found, of how many. */
  readonly found: number;
  readonly labelled: number;
}

/** Reads an edited paper against the paper as it was. */
export function readAgainst(
  basis: Basis,
  known: readonly KnownPassage[],
  edited: readonly EditedPassage[],
): PaperReading {
  const lines = edited.map(({ was, content }) => {
    const words = folded(was ?? plainText(content));
    return { words, label: labelIn(words) };
  });
  const alignment = align(known, lines);
  const walk = new Walk(basis, known, edited, alignment);
  walk.run();
  const labelled = lines.flatMap(({ label }, at) => (label === null ? [] : [at]));
  return {
    ...walk.result(),
    found: labelled.filter((at) => alignment.before[at] !== null).length,
    labelled: labelled.length,
  };
}

class Walk {
  readonly #basis: Basis;
  readonly #known: readonly KnownPassage[];
  readonly #edited: readonly EditedPassage[];
  readonly #alignment: Alignment;
  readonly #fields: Fields;
  readonly #places = new Places();
  readonly #fresh: FreshReader;
  readonly #stances: StanceAt[] = [];
  readonly #left: LeftOver[] = [];
  readonly #refs: (Ref | null)[] = [];

  constructor(
    basis: Basis,
    known: readonly KnownPassage[],
    edited: readonly EditedPassage[],
    alignment: Alignment,
  ) {
    this.#basis = basis;
    this.#known = known;
    this.#edited = edited;
    this.#alignment = alignment;
    this.#fields = new Fields(known);
    this.#fresh = new FreshReader(basis, this.#places, this.#fields);
  }

  run(): void {
    this.#edited.forEach((passage, index) => {
      const at = this.#alignment.before[index] ?? null;
      const known = at === null ? undefined : this.#known[at];
      if (at !== null && known) this.#refs.push(this.#old(at, known, passage));
      else this.#refs.push(this.#fresh.read(passage, this.#nextKind(index)));
    });
  }

  result(): Omit<PaperReading, 'found' | 'labelled'> {
    return {
      fields: this.#fields.all(),
      stances: [...this.#stances, ...this.#fresh.stances],
      additions: this.#fresh.additions(),
      gone: this.#gone(),
      left: [...this.#left, ...this.#fresh.left],
      present: this.#present(),
      places: this.#refs,
    };
  }

  /** Reads a passage that was there before, and tells of what it is. */
  #old(at: number, known: KnownPassage, passage: EditedPassage): Ref | null {
    this.#places.pass(known, this.#basis.refOf);
    const ref = this.#placeOf(known);
    const text = plainText(passage.content);
    if (text.trim() === '') return ref;
    this.#fields.keep(at, passage);
    if (known.region) {
      this.#fields.say(at, 0, passage, passage);
      return ref;
    }
    if (folded(text) === known.words) {
      known.pieces.forEach((piece, index) => {
        if (piece.of) this.#fields.say(at, index, untouched(piece.text), passage);
      });
      return ref;
    }
    const { slots, isOwnChanged } = readSlots(known.pieces, text);
    if (isOwnChanged && this.#typedOver(known, passage, text)) {
      known.pieces.forEach((piece, index) => {
        if (piece.of) this.#fields.say(at, index, untouched(piece.text), passage);
      });
      return ref;
    }
    for (const { piece, from, to } of slots)
      this.#fields.say(at, piece, runPart(sliceRun(passage.content, from, to)), passage);
    if (isOwnChanged && !isMoots(known, passage, slots.length > 0))
      this.#left.push({ line: passage.line, code: 'own-words', values: { text: shortened(text) } });
    return ref;
  }

  /** A stance that was typed in the place of another, in words of its own. */
  #typedOver(known: KnownPassage, passage: EditedPassage, text: string): boolean {
    const of = known.pieces.find((piece) => piece.of?.kind === 'stance')?.of;
    const stance = of && this.#basis.past.tables.stance.get(of.id);
    const typed = stance && this.#basis.stances.read(text);
    if (!typed) return false;
    const { line, hands } = passage;
    this.#stances.push({ ...typed, position: stance.position, over: stance.id, line, hands });
    return true;
  }

  #placeOf(known: KnownPassage): Ref | null {
    if (known.anchor !== null) return this.#basis.refOf(known.anchor);
    for (const { of } of known.pieces) {
      const stance = of?.kind === 'stance' ? this.#basis.past.tables.stance.get(of.id) : undefined;
      const ref = of && this.#basis.refOf(stance?.position ?? of.id);
      if (ref) return ref;
    }
    return known.level > 0 && known.kind !== 'heading'
      ? this.#places.under(known.level)
      : this.#places.section;
  }

  /** What the item is that comes next in the same list, so that a line before it is read like it. */
  #nextKind(index: number): KnownPassage | null {
    for (let next = index + 1; next < this.#edited.length; next += 1) {
      const at = this.#alignment.before[next] ?? null;
      if (at !== null) return this.#known[at] ?? null;
      if (this.#edited[next]?.kind !== 'item') return null;
    }
    return null;
  }

  #present(): ReadonlySet<Id> {
    return new Set(
      this.#known.flatMap(({ anchor }, at) =>
        anchor !== null && this.#alignment.after[at] !== null ? [anchor] : [],
      ),
    );
  }

  /** What has its place nowhere any more; not what stood only under something that went with it. */
  #gone(): readonly GoneAt[] {
    const gone: GoneAt[] = [];
    let cut: { readonly kind: KnownPassage['kind']; readonly level: number } | null = null;
    this.#known.forEach((known, at) => {
      const { kind, level, anchor } = known;
      const isInside =
        cut !== null &&
        (cut.kind === 'heading'
          ? kind !== 'heading' || level > cut.level
          : kind !== 'heading' && level > cut.level);
      if (!isInside) cut = null;
      const index = this.#alignment.after[at] ?? null;
      const passage = index === null ? undefined : this.#edited[index];
      const isGone = !passage || plainText(passage.content).trim() === '';
      const ofStance = kind === 'item' && known.pieces.find(({ of }) => of?.kind === 'stance')?.of;
      const id = anchor ?? (ofStance ? ofStance.id : null);
      if (!isGone || id === null || cut !== null) return;
      cut = { kind, level };
      gone.push({ id, line: passage?.line ?? null, hands: passage?.hands ?? [] });
    });
    return gone;
  }
}

/** Whether what was changed of Moot's own words says nothing: a mark or a blank more or less. */
function isMoots(known: KnownPassage, { content }: EditedPassage, isRead: boolean): boolean {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  return !isRead && letters(known.words) === letters(folded(plainText(content)));
}

function untouched(text: string) {
  return runPart([{ kind: 'text', text }]);
}
