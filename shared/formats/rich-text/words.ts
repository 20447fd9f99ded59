import { safeHref } from '../../documents/links.ts';
import { escapeHref } from '../markdown/escape.ts';

/** What Markdown takes for markup within a line; a star before a blank is somebody's bullet. */
const MARKUP = /[\\`]|\*(?=\S)|<(?=[a-z/!])/gi;

/** Gathers the words of a block while its elements come. */
export class Words {
  readonly #isMarkdown: boolean;
  #text = '';
  #mark = '';
  /** Whether any of it is bold, and any is not. */
  #bold = { some: false, none: true };
  #link: { readonly start: number; readonly href: string } | null = null;

  /** @param isMarkdown whether they are to be Markdown: links keep their addresses, and no star is emphasis */
  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown;
  }

  /** Adds text in which blanks and line ends are one blank. */
  say(value: string, isBold: boolean): void {
    const words = value.replace(/[ \t\n\r\f\u00A0]+/g, ' ');
    if (words.trim() !== '') {
      this.#bold.some ||= isBold;
      this.#bold.none &&= isBold;
    }
    this.#text += this.#isMarkdown ? words.replace(MARKUP, '\\$&') : words;
  }

  /** Adds text whose lines end where they do. */
  sayLines(value: string, isBold: boolean): void {
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.say(line, isBold);
    });
  }

  breakLine(): void {
    this.#text += '\n';
  }

  /** Adds to the bullet or number that stands before an item as text. */
  mark(value: string): void {
    this.#mark += value;
  }

  openLink(href: string): void {
    this.closeLink();
    this.#link = { start: this.#text.length, href };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = null;
    const href = link && this.#isMarkdown ? safeHref(link.href) : null;
    if (!link || href === null) return;
    const whole = this.#text.slice(link.start);
    const words = whole.trim();
    if (words === '' || words === link.href || words === href || words.includes('\n')) return;
    const shown = words.replace(/[[\]]/g, '\\$&');
    const [before = '', after = ''] = [/^\s*/.exec(whole)?.[0], /\s*$/.exec(whole)?.[0]];
    this.#text = `${this.#text.slice(0, link.start)}${before}[${shown}](${escapeHref(href)})${after}`;
  }

  /** The words so far, with which a new block begins. */
  take(): { readonly text: string; readonly isBold: boolean; readonly mark: string } {
    this.closeLink();
    const text = this.#text
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const isBold = this.#bold.some && this.#bold.none;
    const [number] = /\d{1,9}(?=[.)])/.exec(this.#mark) ?? [];
    const mark = number === undefined ? '-' : `${number}.`;
    this.#text = '';
    this.#mark = '';
    this.#bold = { some: false, none: true };
    return { text, isBold, mark };
  }
}
