/** Which arrays of a text of JSON are looked at. */
interface Where {
  /** The key of an object within the outermost one, of which the arrays are; of the outermost one unless said. */
  readonly inside?: string;
  /** Whether lines are broken within strings, as JSON does not allow and some programs do. */
  readonly hasBreaks?: boolean;
}

/**
 * On which line each value of each array stands that an object holds, in one pass over the text and
 * without building anything. Made for a text that `JSON.parse` took.
 * @returns by key, the line of each item; lines count from one
 */
export function itemLines(
  json: string,
  { inside, hasBreaks = false }: Where = {},
): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  /** How deep the object is of which the arrays are. */
  const level = inside === undefined ? 1 : 2;
  let isInside = inside === undefined;
  let items: number[] | null = null;
  let line = 1;
  let depth = 0;
  let key = '';
  let expectsItem = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '\n') line += 1;
    if (character === ' ' || character === '\n' || character === '\t' || character === ':')
      continue;
    if (character === ']' || character === '}') {
      depth -= 1;
      expectsItem = false;
      continue;
    }
    if (character === ',') {
      expectsItem = depth === level + 1 && items !== null;
      continue;
    }
    if (expectsItem) items?.push(line);
    expectsItem = false;
    if (character === '"') {
      const end = stringEnd(json, at);
      if (depth <= level) key = json.slice(at, end + 1);
      if (hasBreaks) line += json.slice(at, end).split('\n').length - 1;
      at = end;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth === 2 && level === 2) {
        isInside = character === '{' && JSON.parse(key) === inside;
        items = null;
      } else if (depth === level + 1) {
        items = isInside && character === '[' ? [] : null;
        expectsItem = items !== null;
        if (items) lines.set(String(JSON.parse(key)), items);
      }
    }
  }
  return lines;
}

/** Where the string ends that begins at `start`: at the quotation mark with an even number of backslashes before. */
export function stringEnd(json: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const end = json.indexOf('"', at);
    if (end === -1) return json.length;
    let before = end - 1;
    while (json[before] === '\\') before -= 1;
    if ((end - before) % 2 === 1) return end;
    at = end;
  }
}
