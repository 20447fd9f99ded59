/** A value in braces: YAML's flow style, of which JSON is a part. */
export type FlowValue =
  string | number | boolean | null | readonly FlowValue[] | { readonly [key: string]: FlowValue };

/** Values in braces, each by its name. */
export type FlowMap = Readonly<Record<string, FlowValue>>;

/** So deep may values be nested. */
export const DEEPEST = 20;

/**
 * Reads the data that Argdown has after a statement: `{source: "C1a", uses: [1, 2]}`.
 * @returns `null` where it is not well-formed or nested deeper than anybody writes
 */
export function parseFlow(text: string): FlowMap | null {
  const value = flowValue(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as FlowMap)
    : null;
}

/** Any value in that style; `undefined` where it is not well-formed. */
export function flowValue(text: string): FlowValue | undefined {
  return new FlowParser(text).whole();
}

const PLAIN = /[^,[\]{}\n]+/y;
const KEY = /(?:[^,[\]{}:\n]|:(?![\s,[\]{}]|$))+/y;

class FlowParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of the whole text; `undefined` where it is none. */
  whole(): FlowValue | undefined {
    const value = this.#value(0);
    this.#skip();
    return this.#at === this.#text.length ? value : undefined;
  }

  #value(depth: number): FlowValue | undefined {
    if (depth > DEEPEST) return undefined;
    this.#skip();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#map(depth);
      case '[':
        return this.#list(depth);
      case '"':
      case "'":
        return this.#quoted();
      default:
        return scalar(this.#match(PLAIN));
    }
  }

  #map(depth: number): FlowValue | undefined {
    const entries: [string, FlowValue][] = [];
    this.#at += 1;
    for (;;) {
      if (this.#takes('}')) return Object.fromEntries(entries);
      const key = /["']/.test(this.#text[this.#at] ?? '') ? this.#quoted() : this.#match(KEY);
      if (key === undefined) return undefined;
      if (this.#takes(':')) {
        this.#skip();
        const isEmpty = /[,}]/.test(this.#text[this.#at] ?? '');
        const value = isEmpty ? null : this.#value(depth + 1);
        if (value === undefined) return undefined;
        entries.push([key.trim(), value]);
      } else {
        entries.push([key.trim(), null]);
      }
      if (!this.#takes(',') && this.#text[this.#at] !== '}') return undefined;
    }
  }

  #list(depth: number): FlowValue | undefined {
    const items: FlowValue[] = [];
    this.#at += 1;
    for (;;) {
      if (this.#takes(']')) return items;
      const item = this.#value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.#takes(',') && this.#text[this.#at] !== ']') return undefined;
    }
  }

  /** A text in quotation marks; JSON's escapes in double ones, a doubled mark in single ones. */
  #quoted(): string | undefined {
    const pattern = this.#text[this.#at] === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/y;
    const found = this.#match(pattern);
    if (found === undefined) return undefined;
    if (found.startsWith("'")) return found.slice(1, -1).replaceAll("''", "'");
    try {
      return String(JSON.parse(found.replaceAll('\n', ' ')));
    } catch {
      return found.slice(1, -1);
    }
  }

  /** Goes past a sign and the blanks around it. */
  #takes(sign: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    this.#skip();
    return true;
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #match(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern, pattern.flags);
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/** A value without quotation marks: a number, a truth or a text; `undefined` for none. */
export function scalar(text: string | undefined): FlowValue | undefined {
  const plain = text?.trim();
  switch (plain) {
    case undefined:
    case '':
      return undefined;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
    case '~':
      return null;
    default:
      return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : plain;
  }
}
