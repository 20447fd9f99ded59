import { cellsIn, isTableRule, type PipeRow } from './pipe-table.ts';

/** What a line of an outline is, with the number that it has in the file. */
export type OutlineLine =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: number;
      readonly text: string;
    }
  | {
      readonly kind: 'item';
      readonly line: number;
      /** How many columns its mark is from the margin. */
      readonly indent: number;
      /** What it begins with: a bullet, a number, or a sign of the app's own outline. */
      readonly mark: '-' | '*' | '+' | '1.' | '?' | '=' | '~' | '@';
      readonly text: string;
      /** Whether it is a task that is done. */
      readonly isTicked: boolean;
    }
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly indent: number;
      readonly text: string;
      /** Whether it goes on with the paragraph of the line before. */
      readonly continues: boolean;
      /** Whether it stands in a block of code, where nothing is markup. */
      readonly isCode: boolean;
    }
  | {
      readonly kind: 'other';
      readonly line: number;
      readonly what: 'front-matter' | 'comment';
    }
  | {
      readonly kind: 'other';
      readonly line: number;
      readonly what: 'table';
      /** Its heads first. */
      readonly rows: readonly PipeRow[];
    };

const TAB = 4;
const FENCE = /^(`{3,}|~{3,})/;
/** Word processors leave other bullets than those of Markdown. */
const ITEM = /^([-*+•◦▪‣●○■□]|\d{1,9}[.)])(?:[ \t]+(.*))?$/u;
const TICK = /^\[([ xX✓✔])\][ \t]+/u;
const SIGN = /^([?=~@])[ \t]+(.*)$/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** A comment at the beginning of a line, to its end or that of the line. */
const COMMENT = /^<!--(?:[^]*?(-->)|[^]*$)/;
const HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/;
/** The signs that may close a heading. Like every row of blanks here it is sought from its beginning alone: not from each blank. */
const CLOSING = /(?<![ \t])[ \t]+#+$/;
const COMMENT_WITHIN = /(?<!\s)\s*(?<!\\)<!--[^]*?-->/g;

/** Tells what each line of an outline in Markdown is; empty lines and rules only part the others. */
export function outlineLines(text: string): readonly OutlineLine[] {
  const lines = text.split('\n');
  const reader = new LineReader();
  let at = 0;
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    if (end > 0) {
      reader.found.push({ kind: 'other', line: 1, what: 'front-matter' });
      at = end + 1;
    }
  }
  for (; at < lines.length; at++) reader.read(lines[at] as string, at + 1, lines[at + 1] ?? '');
  return reader.found;
}

/** Reads line by line; what a line is depends on what is open where it begins. */
class LineReader {
  readonly found: OutlineLine[] = [];
  /** The code block that is open. */
  #fence: { readonly sign: string; readonly indent: number } | null = null;
  #isInComment = false;
  /** Whether the line before may go on in this one. */
  #continues = false;
  /** The rows of the table that is open. */
  #table: PipeRow[] | null = null;

  /** @param following the line after it, by which a table is known */
  read(written: string, line: number, following: string): void {
    const { indent, rest } = measure(written);
    if (this.#fence !== null) this.#code(this.#fence, rest, line, indent);
    else if (this.#isInComment) this.#isInComment = !rest.includes('-->');
    else if (rest === '' || RULE.test(rest) || (!this.#continues && /^={3,}$/.test(rest)))
      this.#part(rest);
    else this.#say(this.#withoutComment(rest, line), line, indent, following);
  }

  #code(
    fence: { readonly sign: string; readonly indent: number },
    rest: string,
    line: number,
    indent: number,
  ): void {
    const text = ' '.repeat(Math.max(0, indent - fence.indent)) + rest;
    this.found.push({ kind: 'text', line, indent, text, continues: true, isCode: true });
    const isEnd = rest.startsWith(fence.sign) && rest.slice(fence.sign.length).trim() === '';
    if (isEnd) this.#fence = null;
  }

  /** An empty line or a rule: right under a line of text, that makes a heading of it. */
  #part(rest: string): void {
    if (rest.startsWith('-')) this.#underline(2);
    this.#continues = false;
    this.#table = null;
  }

  /** What is left of a line that begins with a comment; nothing, where it is all comment. */
  #withoutComment(rest: string, line: number): string {
    const comment = COMMENT.exec(rest);
    if (!comment) return rest;
    this.found.push({ kind: 'other', line, what: 'comment' });
    this.#isInComment = comment[1] === undefined;
    this.#continues = false;
    return rest.slice(comment[0].length).trimStart();
  }

  #say(rest: string, line: number, indent: number, following: string): void {
    if (rest === '') return;
    if (/^=+\s*$/.test(rest) && this.#underline(1)) {
      this.#continues = false;
      return;
    }
    if (this.#isRow(rest, following)) {
      this.#row(rest, line);
      return;
    }
    this.#table = null;
    const next = lineOf(rest, line, indent, this.#continues);
    const opening = next.kind === 'text' ? FENCE.exec(rest)?.[1] : undefined;
    if (opening !== undefined) this.#fence = { sign: opening, indent };
    const isCode = next.kind === 'text' && opening !== undefined;
    this.found.push(isCode ? { ...next, isCode } : next);
    this.#continues = next.kind === 'text' || next.kind === 'item';
  }

  /** Makes a heading of a line of text that stands alone. @returns whether there is one */
  #underline(level: number): boolean {
    const before = this.found.at(-1);
    if (!this.#continues || before?.kind !== 'text' || !isAlone(this.found)) return false;
    const { line, text } = before;
    this.found[this.found.length - 1] = { kind: 'heading', line, level, text };
    return true;
  }

  #isRow(rest: string, following: string): boolean {
    if (rest.startsWith('|')) return true;
    return rest.includes('|') && (this.#table !== null || isTableRule(following));
  }

  #row(rest: string, line: number): void {
    if (this.#table === null) {
      this.#table = [];
      this.found.push({ kind: 'other', line, what: 'table', rows: this.#table });
    }
    if (!isTableRule(rest)) this.#table.push({ line, cells: cellsIn(rest) });
    this.#continues = false;
  }
}

function lineOf(rest: string, line: number, indent: number, continues: boolean): OutlineLine {
  const heading = HEADING.exec(rest);
  if (heading) {
    const [, signs = '', said = ''] = heading;
    // Templates say there what may be left out.
    const text = said.trimEnd().replace(CLOSING, '').replace(COMMENT_WITHIN, '').trim();
    return { kind: 'heading', line, level: signs.length, text };
  }
  const item = ITEM.exec(rest);
  if (item) {
    const [, mark = '', text = ''] = item;
    const bullet = /\d/.test(mark) ? '1.' : /[-+]/.test(mark) ? (mark as '-' | '+') : '*';
    // A task's box is no part of its text.
    const [box = '', tick = ' '] = TICK.exec(text) ?? [];
    const isTicked = tick !== ' ';
    return { kind: 'item', line, indent, mark: bullet, text: text.slice(box.length), isTicked };
  }
  const sign = SIGN.exec(rest);
  if (sign) {
    const [, mark, text = ''] = sign;
    return {
      kind: 'item',
      line,
      indent,
      mark: mark as '?' | '=' | '~' | '@',
      text,
      isTicked: false,
    };
  }
  return { kind: 'text', line, indent, text: rest, continues, isCode: false };
}

/** Whether the last line found is a paragraph by itself. */
function isAlone(found: readonly OutlineLine[]): boolean {
  const last = found.at(-1);
  return last?.kind === 'text' && !last.continues && !last.isCode;
}

/** How far a line is indented, tabs to the next multiple of four, and what comes after. */
function measure(line: string): { readonly indent: number; readonly rest: string } {
  let indent = 0;
  let at = 0;
  for (; at < line.length; at++) {
    if (line[at] === ' ') indent += 1;
    else if (line[at] === '\t') indent += TAB - (indent % TAB);
    else break;
  }
  return { indent, rest: line.slice(at).trimEnd() };
}
