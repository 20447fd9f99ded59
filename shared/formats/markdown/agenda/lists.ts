import type { OutlinePart } from '../paragraphs.ts';

type Item = Extract<OutlinePart, { kind: 'item' }>;

/** The lists of a text: which one each item stands in, and which of them have lengths or times in them. */
export class AgendaLists {
  readonly #listOf = new Map<OutlinePart, { readonly name: string; readonly isAtTop: boolean }>();
  readonly #timed = new Set<string>();

  /** @param timed the parts with lengths or times */
  constructor(parts: readonly OutlinePart[], timed: { has(part: OutlinePart): boolean }) {
    let heading = 0;
    let open: Item[] = [];
    for (const part of parts) {
      if (part.kind === 'heading') {
        heading = part.line;
        open = [];
      }
      if (part.kind !== 'item') continue;
      while ((open.at(-1)?.indent ?? -1) >= part.indent) open.pop();
      const name = `${heading}/${open.at(-1)?.line ?? ''}`;
      this.#listOf.set(part, { name, isAtTop: open.length === 0 });
      if (timed.has(part)) this.#timed.add(name);
      open.push(part);
    }
  }

  /** Whether an item's list has an item with a length or a time. */
  isTimed(item: OutlinePart): boolean {
    return this.#timed.has(this.#listOf.get(item)?.name ?? '');
  }

  /** Whether an item's list stands under no other item. */
  isAtTop(item: OutlinePart): boolean {
    return this.#listOf.get(item)?.isAtTop ?? false;
  }
}
