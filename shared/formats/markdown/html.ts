import { escapeHref } from './escape.ts';
import { htmlWords } from '../html-words.ts';
import { htmlBlocks } from '../rich-text/html-blocks.ts';
import { asMarkdown } from '../rich-text/print.ts';

/** A text of Markdown without HTML in it. */
export interface PlainMarkdown {
  readonly text: string;
  /** The line that one of its lines had, counted from one. */
  readonly lineOf: (line: number) => number;
  /** What is left out of it: what only programs read. */
  readonly dropped: readonly { readonly line: number; readonly tag: string }[];
}

/** What stands for itself until its end, and says nothing to people. */
const PROGRAM = /^<(script|style|svg|template|noscript)(?=[\s>])/i;
/** What begins a block of HTML at the beginning of a line (CommonMark 4.6), and what of that is one block to its end. */
const BLOCK =
  /^<(\/?)(address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>])/i;
const WHOLE = /^(?:dir|dl|menu|ol|table|ul)$/i;
/** What is Markdown in a block of HTML, though no empty line is before it. */
const MARKDOWN_LINE = /^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6}|\|)(?:\s|$)/;
const FENCE = /^\s*(`{3,}|~{3,})/;
/** So many lines an element may have: where its end is missing, it is sought no farther. */
const LONGEST = 2_000;
/** Nothing of HTML is in a text without one of these. */
const TAG = /<\/?[a-z]/i;

/** What only changes how words look, and what is said by a picture. */
const LOOKS =
  /(?<!\\)<\/?(?:abbr|b|big|cite|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var)(?:\s[^<>]*)?>/gi;
const PICTURE = /(?<!\\)<img\s([^<>]*)>/gi;
const LINK = /(?<!\\)<a\s[^<>]*>[^<]*<\/a>/gi;
const BREAK = /(?<![ \t])[ \t]*(?<!\\)<br\s*\/?>[ \t]*/gi;
/** What parts a cell of a table, and what is only around that. */
const ITEM = /(?<!\\)<li(?:\s[^<>]*)?>/gi;
const AROUND = /(?<!\\)<\/?(?:ul|ol|li|p|div|details|summary)(?:\s[^<>]*)?>/gi;
const PROGRAM_WITHIN = /(?<!\\)<(script|style)(?:\s[^<>]*)?>[^<]*<\/\1>/gi;

/**
 * A text of Markdown with what people wrote in HTML as Markdown: its headings, lists, tables, paragraphs and links; what stands in
 * code is left as it is.
 * @returns `null` for a text without any
 */
export function withoutHtml(text: string): PlainMarkdown | null {
  return TAG.test(text) ? new HtmlRemover(text.split('\n')).read() : null;
}

class HtmlRemover {
  readonly #lines: readonly string[];
  readonly #found: string[] = [];
  /** Where each line that was found was, counted from zero. */
  readonly #from: number[] = [];
  /** By the names of elements, on which lines they end. */
  readonly #ends = new Map<string, number[]>();
  readonly #dropped: { line: number; tag: string }[] = [];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): PlainMarkdown {
    let fence = '';
    for (let at = 0; at < this.#lines.length;) {
      const line = this.#lines[at] as string;
      const sign = FENCE.exec(line)?.[1] ?? '';
      if (fence !== '' || sign !== '') {
        if (fence === '') fence = sign;
        else if (sign.startsWith(fence) && line.trim() === sign) fence = '';
        this.#put(line, at);
        at += 1;
      } else at = this.#program(line, at) ?? this.#block(line, at) ?? this.#line(line, at);
    }
    const from = this.#from;
    return {
      text: this.#found.join('\n'),
      lineOf: (line) => (from[line - 1] ?? line - 1) + 1,
      dropped: this.#dropped,
    };
  }

  #put(line: string, at: number): void {
    this.#found.push(line);
    this.#from.push(at);
  }

  /** Goes past what is for programs. @returns the line after it; `null` where there is nothing of the kind */
  #program(line: string, at: number): number | null {
    const tag = PROGRAM.exec(line.trimStart())?.[1]?.toLowerCase();
    if (tag === undefined) return null;
    const last = this.#endAfter(tag, at);
    if (last === undefined) return null;
    this.#dropped.push({ line: at + 1, tag });
    for (let index = at; index < last; index++) this.#put('', index);
    const closing = this.#lines[last] as string;
    const [, after = ''] = closing.split(new RegExp(`</${tag}\\s*>`, 'i'), 2);
    this.#put(after, last);
    return last + 1;
  }

  /** The first line from one on, never an earlier one than before, on which an element of a name ends. */
  #endAfter(tag: string, from: number): number | undefined {
    const ends = this.#endsOf(tag);
    while ((ends[0] ?? from) < from) ends.shift();
    return ends[0];
  }

  #endsOf(tag: string): number[] {
    const known = this.#ends.get(tag);
    if (known) return known;
    const end = new RegExp(`</${tag}\\s*>`, 'i');
    const ends = this.#lines.flatMap((line, at) => (end.test(line) ? [at] : []));
    this.#ends.set(tag, ends);
    return ends;
  }

  /** Puts Markdown for a block of HTML. @returns the line after it; `null` where there is none */
  #block(line: string, at: number): number | null {
    const indent = line.length - line.trimStart().length;
    const [whole, slash = '', tag = ''] = BLOCK.exec(line.trimStart()) ?? [];
    if (whole === undefined) return null;
    const isWhole = slash === '' && WHOLE.test(tag);
    const end = (isWhole ? this.#endOf(tag, at) : null) ?? this.#endOfBlock(at);
    const html = this.#lines.slice(at, end).join('\n');
    const said = asMarkdown(htmlBlocks(html, true)).split('\n');
    this.#put('', at);
    said.forEach((one, index) => {
      this.#put(' '.repeat(indent) + one, at + Math.min(index, end - at - 1));
    });
    this.#put('', end - 1);
    return end;
  }

  /** The line after the end of an element; `null` where it has none. */
  #endOf(tag: string, from: number): number | null {
    const tags = new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi');
    let open = 0;
    const last = Math.min(this.#lines.length, from + LONGEST);
    for (let at = from; at < last; at++) {
      for (const [, slash] of (this.#lines[at] as string).matchAll(tags))
        open += slash === '' ? 1 : -1;
      if (open <= 0) return at + 1;
    }
    return null;
  }

  /** The line after a block that ends before an empty line. */
  #endOfBlock(from: number): number {
    let at = from + 1;
    for (; at < this.#lines.length; at++) {
      const line = this.#lines[at] as string;
      if (line.trim() === '' || MARKDOWN_LINE.test(line) || PROGRAM.test(line.trimStart())) break;
    }
    return at;
  }

  /** A line with HTML in it, if any, except in code. */
  #line(line: string, at: number): number {
    const isRow = line.includes('|');
    const parts = line.includes('<') ? line.split(/(`+[^`]*`+)/) : [line];
    this.#put(
      parts.map((part, index) => (index % 2 === 1 ? part : this.#plain(part, at, isRow))).join(''),
      at,
    );
    return at + 1;
  }

  #plain(part: string, at: number, isRow: boolean): string {
    if (!TAG.test(part)) return part;
    const said = part
      .replace(PROGRAM_WITHIN, (_, tag: string) => {
        this.#dropped.push({ line: at + 1, tag: tag.toLowerCase() });
        return '';
      })
      .replace(LINK, (link) => {
        const { text, links } = htmlWords(link);
        const [href] = links.map((one) => one.href);
        return href === undefined ? text : `[${text}](${escapeHref(href)})`;
      })
      .replace(PICTURE, (_, attributes: string) => {
        return /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).join('') ?? '';
      })
      .replace(LOOKS, '');
    // In a row of a table breaks part what stands in a cell, as items of lists do.
    return isRow ? said.replace(ITEM, '<br>').replace(AROUND, '') : said.replace(BREAK, ' ');
  }
}
