import type { Id } from '../model/id.ts';

/** The moment that the sample's ids carry: Monday 13 April 2015, 08:00 UTC. */
const MOMENT = Date.UTC(2015, 3, 13, 8);

/**
 * Makes the ids of the sample: the same each time, in the order in which they are first asked for,
 * so that age sorts as it does for ids made by people. The form is that of a UUIDv7.
 * @returns from a name of our own choosing (`I1`, `DT C`) to its id
 */
export function sampleIds(): (name: string) => Id {
  const known = new Map<string, Id>();
  return (name) => {
    const id = known.get(name) ?? makeId(known.size, name);
    known.set(name, id);
    return id;
  };
}

function makeId(order: number, name: string): Id {
  const time = hex(MOMENT, 12);
  const [first, second] = [hash(name, 0x811c9dc5), hash(name, 0x01000193)];
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex(order, 3)}`,
    `8${first.slice(0, 3)}`,
    first.slice(3, 7) + second,
  ].join('-');
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return hex(value >>> 0, 8);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
