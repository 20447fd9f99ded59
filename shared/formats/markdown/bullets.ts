import type { OutlinePart } from './paragraphs.ts';

type Item = Extract<OutlinePart, { kind: 'item' }>;

/**
 * The items whose `+` or `-` is a sign for or against rather than a bullet: in the app's own outline,
 * which has lines that begin with `?` or `=`; and where `+` is used beside other bullets, `-` counting
 * as its opposite in the same list. At the margin a list of nothing but `+` is one like any other.
 */
export function signedItems(parts: readonly OutlinePart[]): ReadonlySet<OutlinePart> {
  const items = parts.filter((part) => part.kind === 'item');
  const marks = new Set(items.map(({ mark }) => mark));
  const isOutline = marks.has('?') || marks.has('=');
  if (isOutline) return new Set(items.filter(isPlusOrMinus));
  if (!marks.has('+') || !(marks.has('-') || marks.has('*') || marks.has('1.'))) return new Set();
  const signed = new Set<OutlinePart>();
  for (const { list, isNested } of listsOf(parts)) {
    const others = list.some(({ mark }) => mark !== '+');
    if ((isNested || others) && list.some(({ mark }) => mark === '+')) {
      for (const item of list) if (isPlusOrMinus(item)) signed.add(item);
    }
  }
  return signed;
}

/** The items of lists at the margin in which all is for or against: they weigh what stands above the list. */
export function weighingItems(parts: readonly OutlinePart[]): ReadonlySet<OutlinePart> {
  const has = (list: readonly Item[], sign: string): boolean =>
    list.some(({ mark }) => mark === sign);
  const lists = listsOf(parts).filter(
    ({ list, isNested }) =>
      !isNested && has(list, '+') && has(list, '-') && list.every(isPlusOrMinus),
  );
  return new Set(lists.flatMap(({ list }) => list));
}

function isPlusOrMinus({ mark }: Item): boolean {
  return mark === '+' || mark === '-';
}

/** The items that stand under the same one, or at the margin under the same heading. */
function listsOf(
  parts: readonly OutlinePart[],
): readonly { readonly list: readonly Item[]; readonly isNested: boolean }[] {
  const lists: { list: Item[]; isNested: boolean }[] = [];
  let open: { readonly indent: number; readonly list: Item[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'heading') open = [];
    if (part.kind !== 'item') continue;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > part.indent) open.pop();
    const same = open.at(-1);
    if (same?.indent === part.indent) {
      same.list.push(part);
      continue;
    }
    const list = [part];
    lists.push({ list, isNested: open.length > 0 });
    open.push({ indent: part.indent, list });
  }
  return lists;
}
