import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The indexes of what is drawn of a virtual list, and the active one wherever it is, so that it keeps the focus. In order. */
export function rangeWith(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? -1;
  if (active < 0 || active >= range.count || (active >= first && active <= last)) return indexes;
  return active < first ? [active, ...indexes] : [...indexes, active];
}
