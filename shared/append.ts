/** Puts items at the end of a list, however many: spread into `push`, all of them would have to fit on the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
