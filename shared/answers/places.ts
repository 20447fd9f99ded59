import type { Origin } from '../documents/tree.ts';
import type { EntityKind } from '../model/entities.ts';
import { isElementKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { KnownPassage } from './outline.ts';

/** Something of which a paper tells, or that somebody added to it. */
export interface Ref {
  readonly id: Id;
  readonly kind: EntityKind;
}

/** An item of a list: what it is, whereof lines like it are, and to what a paragraph under it belongs. */
export interface ItemPlace {
  readonly ref: Ref | null;
  readonly kind: EntityKind | null;
  readonly tail: Origin | null;
}

interface Section {
  readonly level: number;
  readonly ref: Ref | null;
}

/** Where one is in a paper that is read from its beginning to its end. */
export class Places {
  readonly #sections: Section[] = [];
  #items: (ItemPlace | undefined)[] = [];
  /** To which field a paragraph that comes now belongs; `null` where it is a remark by itself. */
  detail: Origin | null = null;

  /** What the heading above is of. */
  get section(): Ref | null {
    return this.#sections.at(-1)?.ref ?? null;
  }

  /** The nearest thing of a kind above, by headings. */
  above(kind: EntityKind): Ref | null {
    return this.#sections.findLast(({ ref }) => ref?.kind === kind)?.ref ?? null;
  }

  /** What an item of a depth stands under: another item, or the heading. */
  under(depth: number): Ref | null {
    for (let at = Math.min(depth - 1, this.#items.length); at >= 1; at -= 1) {
      const item = this.#items[at];
      if (item) return item.ref;
    }
    return this.section;
  }

  /** The item before, in the same list. */
  sibling(depth: number): ItemPlace | null {
    return this.#items[depth] ?? null;
  }

  /** The item of which a paragraph of a depth goes on. */
  item(depth: number): ItemPlace | null {
    return this.#items[Math.min(depth, this.#items.length - 1)] ?? null;
  }

  heading(level: number, ref: Ref | null): void {
    while ((this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop();
    this.#sections.push({ level, ref: ref ?? this.section });
    this.#items = [];
    this.detail = ref && isElementKind(ref.kind) ? { ...ref, field: 'detail' } : null;
  }

  enter(depth: number, item: ItemPlace): void {
    this.#items.length = Math.min(this.#items.length, depth);
    this.#items[depth] = item;
    this.detail = null;
  }

  /** Out of all lists. */
  leave(): void {
    this.#items = [];
  }

  /** Goes past a passage of the paper as it was. */
  pass(known: KnownPassage, refOf: (id: Id) => Ref | null): void {
    const { kind, level, anchor, pieces } = known;
    const ref = anchor === null ? null : refOf(anchor);
    const origins = pieces.flatMap(({ of }) => of ?? []);
    switch (kind) {
      case 'heading':
        this.heading(level, ref);
        return;
      case 'item':
        this.enter(level, this.#itemOf(ref, origins, refOf));
        return;
      case 'cell':
      case 'title':
        this.leave();
        this.detail = null;
        return;
      case 'text':
      case 'code': {
        if (level > 0) return;
        this.leave();
        const own = origins.find(({ field }) => field === 'detail');
        // The facts under a heading part it from nothing.
        if (own) this.detail = own;
      }
    }
  }

  #itemOf(ref: Ref | null, origins: readonly Origin[], refOf: (id: Id) => Ref | null): ItemPlace {
    const stance = origins.find(({ kind }) => kind === 'stance');
    const first = origins[0];
    if (ref === null && stance) {
      return { ref: this.section, kind: 'stance', tail: { ...stance, field: 'reason' } };
    }
    const kind = ref?.kind ?? (first ? (refOf(first.id)?.kind ?? null) : null);
    const answer = origins.find(({ field }) => field === 'responseText');
    const tail = answer ?? (ref && isElementKind(ref.kind) ? { ...ref, field: 'detail' } : null);
    return { ref, kind, tail };
  }
}
