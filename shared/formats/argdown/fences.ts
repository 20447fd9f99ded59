import { titleIn } from './front-matter.ts';

/** The Argdown in a page of Markdown, its lines where they were. */
export interface FencedArgdown {
  /** What stands in the fences, and the headings of the page. */
  readonly text: string;
  /** Of the page, and of each fence. */
  readonly frontMatter: string;
  /** Where what is around the fences begins, and how many paragraphs it has; `null` where there is nothing. */
  readonly around: { readonly line: number; readonly count: number } | null;
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*(?:\{[ \t]*)?(.*)$/;
const ARGDOWN = /^\.?argdown/i;
const HEADING = /^(#{1,6})[ \t]+(.*)$/;
const HEADING_WITHIN = /^[ \t]{0,3}#+[ \t]/;
const MARK = /^={3,}$/;
/** Headings in fences, and the titles of maps, stand under every heading of the page. */
const UNDER_PAGE = '######';

/** Whether a text is a page with Argdown in fences. */
export function hasFencedArgdown(text: string): boolean {
  return /^[ \t]{0,3}(?:`{3,}|~{3,})[ \t]*(?:\{[ \t]*)?\.?argdown/im.test(text);
}

/** Takes the Argdown out of a page of Markdown, as its own programs do (https://argdown.org/guide/using-argdown-in-markdown). */
export function fencedArgdown(text: string): FencedArgdown {
  const page = new Page(text.split('\n'));
  return page.read();
}

class Page {
  readonly #lines: readonly string[];
  readonly #kept: string[] = [];
  readonly #frontMatter: string[] = [];
  #around: { line: number; count: number } | null = null;
  /** The page's heading above, and whether a fence under it had headings or a title. */
  #heading = '';
  #hasDeeper = false;
  #isInParagraph = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): FencedArgdown {
    const lines = this.#lines;
    let at = this.#pageFrontMatter();
    while (at < lines.length) {
      const line = lines[at] as string;
      const [, fence, info = ''] = FENCE.exec(line) ?? [];
      if (fence !== undefined && ARGDOWN.test(info)) {
        at = this.#fence(at, fence);
        this.#isInParagraph = false;
        continue;
      }
      this.#line(at, line);
      at += 1;
      if (fence !== undefined) at = this.#otherFence(at, fence);
    }
    return {
      text: this.#kept.join('\n'),
      frontMatter: this.#frontMatter.join('\n'),
      around: this.#around,
    };
  }

  /** Keeps a heading of the page, which begins by itself whatever stands around it; all else is around the fences. */
  #line(at: number, line: string): void {
    const heading = this.#isInParagraph ? null : HEADING.exec(line);
    const isSaid = heading === null && line.trim() !== '';
    if (heading) this.#heading = heading[2] ?? '';
    if (heading) this.#hasDeeper = false;
    if (isSaid && !this.#isInParagraph) this.#told(at);
    this.#isInParagraph = isSaid;
    this.#kept.push(heading ? line : '');
  }

  /** Takes the page's own front matter, between two lines of dashes; gives where it ends. */
  #pageFrontMatter(): number {
    if (this.#lines[0]?.trimEnd() !== '---') return 0;
    const end = this.#lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
    if (end === -1) return 0;
    this.#frontMatter.push(...this.#lines.slice(1, end));
    this.#blank(end + 1);
    return end + 1;
  }

  /** Takes what a fence holds; gives where it ends. */
  #fence(start: number, fence: string): number {
    const end = this.#endOf(start + 1, fence);
    const lines = this.#lines.slice(start + 1, end);
    const mark = lines.findIndex((line) => line.trim() !== '');
    const isMarked = MARK.test(lines[mark]?.trim() ?? '');
    const close = isMarked
      ? lines.findIndex((line, at) => at > mark && MARK.test(line.trim()))
      : -1;
    const head = lines.slice(0, close + 1).filter((line) => !MARK.test(line.trim()));
    const said = lines.slice(close + 1);
    this.#frontMatter.push(...head);
    // What has no title of its own goes on under the page's heading, not under the last one of another fence.
    const title = titleIn(head.join('\n')) || (this.#hasDeeper ? this.#heading : '');
    this.#kept.push(title === '' ? '' : `${UNDER_PAGE}# ${title}`);
    this.#blank(close + 1);
    for (const line of said) {
      this.#kept.push(HEADING_WITHIN.test(line) ? `${UNDER_PAGE}${line.trimStart()}` : line);
    }
    this.#hasDeeper ||= title !== '' || said.some((line) => HEADING_WITHIN.test(line));
    if (end < this.#lines.length) this.#blank(1);
    return end + 1;
  }

  /** Passes over code that is no Argdown; gives where it ends. */
  #otherFence(start: number, fence: string): number {
    const end = Math.min(this.#endOf(start, fence) + 1, this.#lines.length);
    this.#blank(end - start);
    return end;
  }

  #endOf(start: number, fence: string): number {
    for (let at = start; at < this.#lines.length; at++) {
      const line = (this.#lines[at] as string).trim();
      if (line.startsWith(fence) && /^[`~]+$/.test(line)) return at;
    }
    return this.#lines.length;
  }

  #blank(count: number): void {
    for (let at = 0; at < count; at++) this.#kept.push('');
  }

  #told(at: number): void {
    this.#around ??= { line: at + 1, count: 0 };
    this.#around.count += 1;
  }
}
