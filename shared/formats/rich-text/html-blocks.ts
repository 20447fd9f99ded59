import { decodeHtml } from '../html-words.ts';
import { readTags, type Dialect, type XmlHandler } from '../xml-reader.ts';
import type { RichBlock } from './blocks.ts';
import { itemStyle, styleOf, type Style } from './looks.ts';
import { Cells } from './cells.ts';
import { Words } from './words.ts';

/** HTML as its standard has it, as far as a text is concerned. */
const HTML: Dialect = {
  empty: new Set('area base br col embed hr img input link meta source track wbr'.split(' ')),
  unended: new Set('p li td th tr dt dd option'.split(' ')),
  unread: new Set('head style script noscript template title svg math'.split(' ')),
  decode: decodeHtml,
};

/** A longer text is not read, in UTF-16 units. */
const LONGEST = 16 * 1024 * 1024;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr html main nav p pre section summary'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

/**
 * The paragraphs, headings, lists and tables in a piece of HTML, as other programs put it on the clipboard. Nothing in it
 * is trusted: only its text comes out, and the addresses of safe links. What is too long has no blocks.
 * @param isMarkdown whether its words are to be Markdown, links with their addresses among them
 */
export function htmlBlocks(html: string, isMarkdown: boolean): readonly RichBlock[] {
  if (html.length > LONGEST) return [];
  const reader = new HtmlBlocks(isMarkdown);
  readTags(html, reader, HTML);
  return reader.end();
}

/** A list that is open, and the number of its next item. */
interface OpenList {
  readonly isOrdered: boolean;
  next: number;
}

class HtmlBlocks implements XmlHandler {
  readonly #blocks: RichBlock[] = [];
  /** The tables that are open, the innermost last. */
  readonly #tables: Cells[] = [];
  readonly #lists: OpenList[] = [];
  readonly #styles: Style[] = [];
  readonly #words: Words;
  /** Of which level the heading is whose words come; 0 outside of one. */
  #heading = 0;
  /** The item whose words come. */
  #item: { readonly depth: number; readonly mark: string } | null = null;
  /** How deep the item is of which what comes is more; 0 outside of lists. */
  #within = 0;
  #hidden = 0;

  constructor(isMarkdown: boolean) {
    this.#words = new Words(isMarkdown);
  }

  end(): readonly RichBlock[] {
    this.#flush();
    while (this.#tables.length > 0) this.#endTable();
    return this.#blocks;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const style = styleOf(name, attributes, this.#styles.at(-1));
    this.#styles.push(style);
    if (style.isHidden) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (LISTS.has(name)) this.#openList(name, attributes);
    else if (name === 'li') this.#openItem(attributes);
    else if (/^h[1-6]$/.test(name)) this.#openHeading(Number(name[1]));
    else if (name === 'table') this.#openTable(attributes);
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
    else if (name === 'br') this.#words.breakLine();
    else if (name === 'a') this.#words.openLink(attributes.get('href') ?? '');
    else if (name === 'input' && /^checkbox$/i.test(attributes.get('type') ?? ''))
      this.#words.say(attributes.has('checked') ? '[x] ' : '[ ] ', false);
    else if (BLOCKS.has(name)) this.#openBlock(name, attributes, style);
  }

  close(name: string): void {
    const style = this.#styles.pop();
    if (style?.isHidden) {
      this.#hidden -= 1;
      return;
    }
    if (this.#hidden > 0) return;
    if (LISTS.has(name)) this.#closeList();
    else if (name === 'li') {
      this.#flush();
      this.#item = null;
    } else if (/^h[1-6]$/.test(name)) this.#flush();
    else if (name === 'table') this.#endTable();
    else if (name === 'tr') this.#endRow();
    else if (name === 'td' || name === 'th') this.#endCell();
    else if (name === 'a') this.#words.closeLink();
    else if (BLOCKS.has(name)) this.#flush();
  }

  text(value: string): void {
    const style = this.#styles.at(-1);
    if (this.#hidden > 0) {
      // What a word processor writes before an item in place of its bullet.
      if (style?.isMark) this.#words.mark(value);
      return;
    }
    if (style?.isPre) this.#words.sayLines(value, style.isBold);
    else this.#words.say(value, style?.isBold ?? false);
  }

  #openBlock(name: string, attributes: ReadonlyMap<string, string>, style: Style): void {
    this.#flush();
    const item = itemStyle(attributes);
    if (item !== null) this.#beginItem(item.depth, '');
    else if (name === 'p' && style.isTitle) this.#openHeading(1);
  }

  #openHeading(level: number): void {
    this.#flush();
    this.#heading = level;
  }

  #openList(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#flush();
    const start = Number.parseInt(attributes.get('start') ?? '1', 10);
    this.#lists.push({ isOrdered: name === 'ol', next: Number.isNaN(start) ? 1 : start });
  }

  #closeList(): void {
    this.#flush();
    this.#lists.pop();
    this.#within = this.#lists.length;
    this.#item = null;
  }

  #openItem(attributes: ReadonlyMap<string, string>): void {
    this.#flush();
    const list = this.#lists.at(-1);
    // Some programs say how deep an item is, each in a list of its own.
    const said = Number(attributes.get('aria-level') ?? attributes.get('data-aria-level'));
    const depth = Math.max(1, this.#lists.length, Number.isInteger(said) ? Math.min(said, 99) : 1);
    const own = Number.parseInt(attributes.get('value') ?? '', 10);
    const number = Number.isNaN(own) ? (list?.next ?? 1) : own;
    if (list) list.next = number + 1;
    this.#beginItem(depth, list?.isOrdered ? `${Math.max(0, number)}.` : '-');
  }

  #beginItem(depth: number, mark: string): void {
    this.#item = { depth, mark };
    this.#within = mark === '' ? 0 : depth;
  }

  #openTable(attributes: ReadonlyMap<string, string>): void {
    this.#flush();
    this.#tables.push(new Cells(attributes.get('role') === 'presentation'));
  }

  #openRow(): void {
    this.#flush();
    this.#tables.at(-1)?.beginRow();
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    this.#flush();
    this.#tables.at(-1)?.beginCell(attributes);
  }

  #endCell(): void {
    this.#flush();
    this.#tables.at(-1)?.endCell();
  }

  #endRow(): void {
    this.#flush();
    this.#tables.at(-1)?.endRow();
  }

  #endTable(): void {
    this.#flush();
    const table = this.#tables.pop();
    if (table) for (const block of table.blocks()) this.#put(block);
  }

  /** Makes a block of the words at hand. */
  #flush(): void {
    const { text, isBold, mark } = this.#words.take();
    const [heading, item] = [this.#heading, this.#item];
    this.#heading = 0;
    if (item) {
      if (text === '') return;
      this.#item = null;
      this.#put({ kind: 'item', depth: item.depth, mark: item.mark || mark, text });
    } else if (text !== '') this.#put(this.#blockOf(text, isBold, heading));
  }

  #blockOf(text: string, isBold: boolean, heading: number): RichBlock {
    if (heading > 0) return { kind: 'heading', level: heading, text: text.replaceAll('\n', ' ') };
    if (this.#within > 0 && this.#lists.length > 0)
      return { kind: 'more', depth: this.#within, text };
    return { kind: 'paragraph', text, isBold };
  }

  #put(block: RichBlock): void {
    const table = this.#tables.at(-1);
    if (table) table.put(block);
    else this.#blocks.push(block);
  }
}
