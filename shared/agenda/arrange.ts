import type { AgendaItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';

/** Something with a length, in a row of such. */
interface Timed {
  readonly id: Id;
  readonly minutes: number;
}

/**
 * The order of a session in which what is fixed keeps its place: what stands before all that moves stays before it, what
 * stands after it after it, and what is in between, such as a break, comes about as long after the beginning as it did.
 * @param present the session's items as they stand
 * @param order what is to be taken up besides the fixed ones, in its order
 * @param isMoving whether an item of `present` is one that a suggestion may move
 * @param isClosing whether a fixed item belongs at the end; asked where nothing that moves tells
 */
export function arrange(
  present: readonly AgendaItem[],
  order: readonly Timed[],
  isMoving: (item: AgendaItem) => boolean,
  isClosing: (item: AgendaItem) => boolean,
): readonly Timed[] {
  const { opening, between, closing } = fixedParts(present, isMoving, isClosing);
  const arranged: Timed[] = [...opening];
  let offset = total(opening);
  const waiting = [...between];
  const put = (one: Timed): void => {
    arranged.push(one);
    offset += one.minutes;
  };
  for (const one of order) {
    for (
      let next = waiting[0];
      next && next.offset <= offset + one.minutes / 2;
      next = waiting[0]
    ) {
      put(next.item);
      waiting.shift();
    }
    put(one);
  }
  return [...arranged, ...waiting.map(({ item }) => item), ...closing];
}

interface FixedParts {
  readonly opening: readonly AgendaItem[];
  /** Each with the minutes before it. */
  readonly between: readonly { readonly item: AgendaItem; readonly offset: number }[];
  readonly closing: readonly AgendaItem[];
}

function fixedParts(
  present: readonly AgendaItem[],
  isMoving: (item: AgendaItem) => boolean,
  isClosing: (item: AgendaItem) => boolean,
): FixedParts {
  const first = present.findIndex(isMoving);
  const last = present.findLastIndex(isMoving);
  if (first === -1) {
    const end = present.findIndex((item) => isClosing(item));
    const opening = present.slice(0, end === -1 ? undefined : end);
    const pauses = opening.findIndex(({ type }) => type === 'break');
    const begun = pauses === -1 ? opening : opening.slice(0, pauses);
    return {
      opening: begun,
      between: withOffsets(opening.slice(begun.length), total(begun)),
      closing: end === -1 ? [] : present.slice(end),
    };
  }
  return {
    opening: present.slice(0, first),
    between: withOffsets(present.slice(first, last + 1), total(present.slice(0, first))).filter(
      ({ item }) => !isMoving(item),
    ),
    closing: present.slice(last + 1),
  };
}

function withOffsets(items: readonly AgendaItem[], start: number): FixedParts['between'] {
  let offset = start;
  return items.map((item) => {
    const at = { item, offset };
    offset += item.minutes;
    return at;
  });
}

function total(items: readonly Timed[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
