/** What is told of an XML document while it is read. Names are in lower case, without their prefixes. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  close(name: string): void;
  text(value: string): void;
}

/** So deep may elements be nested. */
export const DEEPEST_XML = 10_000;

/** What tells a tag, a comment or an instruction from a sign in a text. */
const OPENING = /<[!?/]|<[^\s/>=<"']/y;
const NAME = /[^\s/>=<"']+/y;
const ATTRIBUTE = /\s*([^\s/>=<"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'<]+)))?/y;

/**
 * Reads XML 1.0 as it is found: no entity but the five of XML and numbered characters means anything, nothing outside is
 * ever asked for, and what is not well-formed (a bare `&`, an end without a beginning) is text or passed over.
 * @returns the line at which elements are nested too deep, or `null` where all was read
 */
export function readXml(text: string, handler: XmlHandler): number | null {
  return new XmlReader(text, handler, XML).read();
}

/** What a language of tags has that others have not. */
export interface Dialect {
  /** The elements that hold nothing, and have no end. */
  readonly empty: ReadonlySet<string>;
  /** The elements that are over where another of the same name begins right in them. */
  readonly unended: ReadonlySet<string>;
  /** The elements in which nothing is read. */
  readonly unread: ReadonlySet<string>;
  /** The characters that a text stands for. */
  decode(raw: string): string;
}

/** Reads a text of another language of tags in the same way. */
export function readTags(text: string, handler: XmlHandler, dialect: Dialect): number | null {
  return new XmlReader(text, handler, dialect).read();
}

/** Whether a text is XML with a certain root element. */
export function hasXmlRoot(text: string, root: string): boolean {
  const start = text.slice(0, 20_000).replace(/<!--[^]*?-->/g, '');
  return new RegExp(
    `^\\s*(?:<\\?[^>]*>\\s*)*(?:<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\][^>]*)?>\\s*)?<(?:\\w+:)?${root}[\\s>/]`,
    'i',
  ).test(start);
}

class XmlReader {
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #dialect: Dialect;
  readonly #open: string[] = [];
  /** How many elements of a name are open: asked for every end, of which a damaged file may have more than beginnings. */
  readonly #openOf = new Map<string, number>();
  #at = 0;
  #line = 1;
  /** The end of the line up to which lines were counted; -1 in the last one. */
  #break: number;

  constructor(text: string, handler: XmlHandler, dialect: Dialect) {
    this.#text = text;
    this.#handler = handler;
    this.#dialect = dialect;
    this.#break = text.indexOf('\n');
  }

  read(): number | null {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#nextMarkup(this.#at);
      this.#say(text.slice(this.#at, start));
      this.#at = start;
      if (start < text.length && !this.#markup()) return this.#lineAt(start);
    }
    while (this.#open.length > 0) this.#close();
    return null;
  }

  /** Where markup begins from a place on, or the end of the text; a sign that begins no tag is text. */
  #nextMarkup(from: number): number {
    for (let at = this.#text.indexOf('<', from); at !== -1; at = this.#text.indexOf('<', at + 1)) {
      if (this.#match(OPENING, at)) return at;
    }
    return this.#text.length;
  }

  /** Goes past a tag, a comment or an instruction; says whether there is still room for depth. */
  #markup(): boolean {
    const text = this.#text;
    const at = this.#at;
    if (text.startsWith('<!--', at)) this.#skipTo('-->');
    else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      this.#handler.text(text.slice(at + 9, end === -1 ? text.length : end));
      this.#skipTo(']]>');
    } else if (text.startsWith('<?', at)) this.#skipTo('?>');
    else if (text.startsWith('<!', at)) this.#declaration();
    else if (text.startsWith('</', at)) this.#end();
    else return this.#begin();
    return true;
  }

  #begin(): boolean {
    const start = this.#at;
    const name = this.#match(NAME, start + 1)?.[0] ?? '';
    let at = start + 1 + name.length;
    const attributes = new Map<string, string>();
    for (let found = this.#match(ATTRIBUTE, at); found; found = this.#match(ATTRIBUTE, at)) {
      const [whole, key = '', double, single, bare] = found;
      const value = double ?? single ?? bare ?? '';
      if (!attributes.has(localName(key)))
        attributes.set(localName(key), this.#dialect.decode(value));
      at += whole.length;
    }
    const end = this.#text.indexOf('>', at);
    this.#at = end === -1 ? this.#text.length : end + 1;
    const local = localName(name);
    if (this.#dialect.unended.has(local) && this.#open.at(-1) === local) {
      this.#close();
    }
    this.#handler.open(local, attributes, this.#lineAt(start));
    const { empty, unread } = this.#dialect;
    if ((end > 0 && this.#text[end - 1] === '/') || empty.has(local)) this.#handler.close(local);
    else {
      this.#open.push(local);
      this.#openOf.set(local, (this.#openOf.get(local) ?? 0) + 1);
    }
    if (unread.has(local)) this.#skipUnread(local);
    return this.#open.length <= DEEPEST_XML;
  }

  #end(): void {
    const end = this.#text.indexOf('>', this.#at);
    const name = localName(this.#text.slice(this.#at + 2, end === -1 ? undefined : end).trim());
    this.#at = end === -1 ? this.#text.length : end + 1;
    // An end without a beginning is passed over; one that comes too early ends what is in between.
    if (!this.#openOf.get(name)) return;
    let closed: string | undefined;
    do closed = this.#close();
    while (closed !== name);
  }

  /** Ends the element that began last; gives its name. */
  #close(): string | undefined {
    const name = this.#open.pop();
    if (name === undefined) return undefined;
    this.#openOf.set(name, (this.#openOf.get(name) ?? 0) - 1);
    this.#handler.close(name);
    return name;
  }

  /** A document type, with whatever it declares in square brackets. */
  #declaration(): void {
    // No farther than to its end: else a row of declarations would be gone through for each of them.
    const end = this.#text.indexOf('>', this.#at);
    const bracket = end === -1 ? -1 : this.#text.slice(this.#at, end).indexOf('[');
    if (bracket !== -1) {
      this.#at += bracket;
      this.#skipTo(']');
    }
    this.#skipTo('>');
  }

  /** Goes to the end of an element in which nothing is read. */
  #skipUnread(name: string): void {
    const end = new RegExp(`</${name}[\\s>/]`, 'gi');
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
  }

  #skipTo(sign: string): void {
    const end = this.#text.indexOf(sign, this.#at);
    this.#at = end === -1 ? this.#text.length : end + sign.length;
  }

  #say(raw: string): void {
    if (raw !== '') this.#handler.text(this.#dialect.decode(raw));
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }

  #lineAt(position: number): number {
    // Where the next line begins is looked for once, not for every element: a file may be one long line.
    while (this.#break !== -1 && this.#break < position) {
      this.#line += 1;
      this.#break = this.#text.indexOf('\n', this.#break + 1);
    }
    return this.#line;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const XML: Dialect = {
  empty: new Set(),
  unended: new Set(),
  unread: new Set(),
  decode: decodeXml,
};

/** The characters that a text of XML stands for; an entity that XML doesn't have stays as it is written. */
function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x10ffff || code === 0 ? '\uFFFD' : String.fromCodePoint(code);
    },
  );
}
