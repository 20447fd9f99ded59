import type { Passage } from './passages.ts';

/** An item with those that stand below it. */
interface Branch {
  readonly passage: Passage;
  readonly below: Branch[];
}

/**
 * The lines of the items whose plus or minus says on which side they are; none in a memo that has only one of the signs.
 * A dash is a plain bullet where nothing beside it has a plus, and dashes stand over other items somewhere.
 */
export function signedLines(passages: readonly Passage[]): ReadonlySet<number> {
  if (!['+', '-'].every((sign) => passages.some(({ mark }) => mark === sign))) return new Set();
  const groups = siblings(passages);
  const isPlain = (group: readonly Branch[]): boolean =>
    !group.some(({ passage }) => passage.mark === '+');
  const isBullet = groups.some(
    (group) => isPlain(group) && group.some((one) => isSigned(one) && one.below.length > 0),
  );
  // What is asked is on no side.
  const isAsked = (group: readonly Branch[]): boolean =>
    isPlain(group) && group.some(({ passage }) => passage.text.endsWith('?'));
  const signed = groups.filter((group) => (!isBullet || !isPlain(group)) && !isAsked(group)).flat();
  return new Set(signed.filter(isSigned).map(({ passage }) => passage.line));
}

function isSigned({ passage }: Branch): boolean {
  return /^[-+–]$/u.test(passage.mark);
}

/** The items that stand beside each other, each group by itself: under one item, or in one list. */
function siblings(passages: readonly Passage[]): readonly (readonly Branch[])[] {
  const groups: Branch[][] = [];
  let open: { readonly indent: number; readonly group: Branch[] }[] = [];
  for (const passage of passages) {
    const { indent } = passage;
    open = passage.kind === 'item' ? open.filter((one) => one.indent <= indent) : [];
    if (passage.kind !== 'item') continue;
    const branch: Branch = { passage, below: [] };
    const last = open.at(-1);
    if (last?.indent === indent) last.group.push(branch);
    else {
      const group = last?.group.at(-1)?.below ?? [];
      group.push(branch);
      groups.push(group);
      open.push({ indent, group });
    }
  }
  return groups;
}
