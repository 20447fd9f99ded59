import { isRecord } from '../../../shared/record.ts';

/**
 * The newer of two values, in which every part that says the same as in the older one is the older
 * one's: what is shown of it need not be made again. Lists are compared place by place.
 * @param before plain data: scalars, lists, records
 */
export function share<Value>(before: Value, after: Value): Value {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const items = after.map((item: unknown, at) => share<unknown>(before[at], item));
    return items.length === before.length && items.every((item, at) => item === before[at])
      ? before
      : (items as Value);
  }
  if (!isRecord(before) || !isRecord(after)) return after;
  const fields = Object.entries(after).map(([name, value]) => [name, share(before[name], value)]);
  const isSame =
    fields.length === Object.keys(before).length &&
    fields.every(([name, value]) => before[name as string] === value);
  return isSame ? before : (Object.fromEntries(fields) as Value);
}

/** A function that gives each value with what it shares with the one before. */
export function createSharing<Value>(): (value: Value) => Value {
  let last: Value | undefined;
  return (value) => {
    last = last === undefined ? value : share(last, value);
    return last;
  };
}
