import { DEEPEST, flowValue, scalar, type FlowMap, type FlowValue } from './flow.ts';

/** A line with how far it is indented. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

const KEY =
  /^("(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|[^\s"'[\]{}#&*!|>%@`,:-](?:[^:]|:(?=\S))*):(?:[ \t]+(.*))?$/s;
const ITEM = /^-(?:[ \t]+(.*))?$/s;
const FOLDED = /^[|>][-+]?[ \t]*(?:#.*)?$/;
const COMMENT = /(?:^|[ \t])#.*$/;

/**
 * Reads data in YAML's block style, as Argdown has it where the brace before it ends its line: a key and a value on
 * each line, lists with dashes, texts of several lines, and values in brackets.
 * @returns `null` where it is no map, or nested deeper than anybody writes
 */
export function parseBlock(text: string): FlowMap | null {
  const lines = text.split('\n').map((line): Line => {
    const said = line.trim();
    return { indent: said === '' ? -1 : line.search(/\S/), text: line.trimEnd() };
  });
  const parser = new BlockParser(lines);
  const value = parser.whole();
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as FlowMap)
    : null;
}

/** Goes through the lines once; what is not well-formed makes the whole `undefined`. */
class BlockParser {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  whole(): FlowValue | undefined {
    const first = this.#next();
    const value = first && this.#node(first.indent, 0);
    return this.#next() ? undefined : value;
  }

  /** The next line that says something; `undefined` at the end. */
  #next(): Line | undefined {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as Line;
      if (line.indent >= 0 && line.text[line.indent] !== '#') return line;
    }
    return undefined;
  }

  /** A list or a map whose lines begin at a column. */
  #node(indent: number, depth: number): FlowValue | undefined {
    if (depth > DEEPEST) return undefined;
    const said = this.#next()?.text.slice(indent) ?? '';
    return ITEM.test(said) ? this.#list(indent, depth) : this.#map(indent, depth);
  }

  #list(indent: number, depth: number): FlowValue | undefined {
    const items: FlowValue[] = [];
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      const item = ITEM.exec(line.text.slice(indent));
      if (!item) break;
      const rest = item[1] ?? '';
      const isNested = ITEM.test(rest) || KEY.test(rest);
      const inside = indent + line.text.slice(indent).length - rest.length;
      // What an item holds may begin on its own line: its dash is a blank then.
      if (isNested) this.#lines[this.#at] = { indent: inside, text: ' '.repeat(inside) + rest };
      else this.#at += 1;
      const value = isNested ? this.#node(inside, depth + 1) : this.#value(rest, indent, depth);
      if (value === undefined) return undefined;
      items.push(value);
    }
    return items;
  }

  #map(indent: number, depth: number): FlowValue | undefined {
    const entries: [string, FlowValue][] = [];
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      const entry = KEY.exec(line.text.slice(indent));
      if (!entry) return undefined;
      this.#at += 1;
      const [, key = '', rest = ''] = entry;
      const value = this.#value(rest, indent, depth, true);
      if (value === undefined) return undefined;
      entries.push([String(/^["']/.test(key) ? flowValue(key) : key.trim()), value]);
    }
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }

  /** What stands behind a key or a dash, and on the lines under it. */
  #value(said: string, indent: number, depth: number, isOfKey = false): FlowValue | undefined {
    if (FOLDED.test(said)) return this.#folded(said, indent);
    if (/^["'[{]/.test(said)) return flowValue(said.replace(/(?<=["'\]}])[ \t]+#.*$/, ''));
    const plain = said.replace(COMMENT, '').trim();
    const below = this.#next();
    if (plain !== '') {
      const more = this.#continued(indent);
      return more && scalar([plain, ...more].join(' '));
    }
    if (!below) return null;
    // A list may stand right under its key.
    const isList = isOfKey && below.indent === indent && ITEM.test(below.text.slice(indent));
    return below.indent > indent || isList ? this.#node(below.indent, depth + 1) : null;
  }

  /** The lines on which a text without quotation marks goes on, of which none is an entry. */
  #continued(indent: number): readonly string[] | undefined {
    const more: string[] = [];
    for (let line = this.#next(); line && line.indent > indent; line = this.#next()) {
      const said = line.text.trim();
      if (KEY.test(said)) return undefined;
      more.push(said.replace(COMMENT, ''));
      this.#at += 1;
    }
    return more;
  }

  /** A text on lines of its own, whose breaks are kept after `|` and are blanks after `>`. */
  #folded(sign: string, indent: number): string {
    const lines: Line[] = [];
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as Line;
      if (line.indent >= 0 && line.indent <= indent) break;
      lines.push(line);
    }
    const first = lines.find((line) => line.indent >= 0)?.indent ?? 0;
    const said = lines
      .map(({ text }) => text.slice(first))
      .join('\n')
      .trim();
    return sign.startsWith('|') ? said : said.replace(/(?<!\n)\n(?!\n)/g, ' ');
  }
}
