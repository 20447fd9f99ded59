/** The function, remembering its last result: given the same arguments again, it gives that. */
export function memo<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null;
  return (...args) => {
    if (!last || !sameItems(last.args, args)) last = { args, value: compute(...args) };
    return last.value;
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => Object.is(item, b[at]));
}
