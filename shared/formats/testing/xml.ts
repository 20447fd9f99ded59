/** An element of XML as tests read it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
  /** The elements of a name in it, in order. */
  all(name: string): readonly XmlNode[];
  /** Every element in it. */
  everything(): readonly XmlNode[];
}

const TOKEN = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;
const ENTITY = /&(?:#(\d+)|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
// What XML 1.0 has no place for.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Reads the XML of a writer of ours, and is stricter than XML: no comments, no sections of characters, no declared
 * entities. Throws where it is not well formed.
 */
export function readXml(source: string): XmlNode {
  if (FORBIDDEN.test(source) || !source.isWellFormed())
    throw new Error('A character that XML has not.');
  const body = source.replace(/^<\?xml [^?]*\?>\s*/, '').trimEnd();
  const open: Element[] = [];
  let root: Element | null = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(body);
    if (!found) throw new Error(`No XML: ${body.slice(at, at + 60)}`);
    const [, closed, opened, attributes = '', isEmpty, text] = found;
    if (text !== undefined) {
      const parent = open.at(-1);
      if (!parent) throw new Error('Text outside the root.');
      parent.children.push(decoded(text));
    } else if (opened !== undefined) {
      const element = new Element(opened, attributesOf(attributes));
      if (open.length > 0) open.at(-1)?.children.push(element);
      else if (root) throw new Error('A second root.');
      else root = element;
      if (isEmpty === '') open.push(element);
    } else if (open.pop()?.name !== closed) {
      throw new Error(`Ends out of turn: ${closed}`);
    }
  }
  if (!root || open.length > 0) throw new Error('Not closed.');
  return root;
}

class Element implements XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[] = [];

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  all(name: string): readonly XmlNode[] {
    return this.everything().filter((element) => element.name === name);
  }

  everything(): readonly XmlNode[] {
    return this.children.flatMap((child) =>
      typeof child === 'string' ? [] : [child, ...child.everything()],
    );
  }
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error('An attribute twice.');
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const character = name === undefined ? undefined : NAMED[name];
    if (character === undefined) throw new Error(`No entity: ${whole}`);
    return character;
  });
}
