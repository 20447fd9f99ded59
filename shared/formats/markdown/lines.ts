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
const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

/** Tells what each line of an outline in Markdown is; empty lines and rules only part the others. */
export function outlineLines(text: string): readonly OutlineLine[] {
  const found: OutlineLine[] = [];
  const lines = text.split('\n');
  let fence: { readonly sign: string; readonly indent: number } | null = null;
  let isInComment = false;
  let continues = false;
  /** The rows of the table that is open. */
  let table: PipeRow[] | null = null;
  let at = 0;
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    if (end > 0) {
      found.push({ kind: 'other', line: 1, what: 'front-matter' });
      at = end + 1;
    }
  }
  for (; at < lines.length; at++) {
    const line = at + 1;
    const { indent, rest: measured } = measure(lines[at] as string);
    let rest = measured;
    if (fence !== null) {
      const inner = ' '.repeat(Math.max(0, indent - fence.indent)) + rest;
      found.push({ kind: 'text', line, indent, text: inner, continues: true, isCode: true });
      if (rest.startsWith(fence.sign) && rest.slice(fence.sign.length).trim() === '') fence = null;
      continue;
    }
    if (isInComment) {
      isInComment = !rest.includes('-->');
      continue;
    }
    if (rest === '' || RULE.test(rest) || (!continues && /^={3,}$/.test(rest))) {
      const before = found.at(-1);
      // A rule right under a line of text makes a heading of it.
      if (rest.startsWith('-') && continues && before?.kind === 'text' && isAlone(found)) {
        found[found.length - 1] = {
          kind: 'heading',
          line: before.line,
          level: 2,
          text: before.text,
        };
      }
      continues = false;
      table = null;
      continue;
    }
    const comment = COMMENT.exec(rest);
    if (comment) {
      found.push({ kind: 'other', line, what: 'comment' });
      isInComment = comment[1] === undefined;
      continues = false;
      if (rest.length === comment[0].length) continue;
      rest = rest.slice(comment[0].length).trimStart();
    }
    const before = found.at(-1);
    if (/^=+\s*$/.test(rest) && continues && before?.kind === 'text' && isAlone(found)) {
      found[found.length - 1] = { kind: 'heading', line: before.line, level: 1, text: before.text };
      continues = false;
      continue;
    }
    const isRow =
      rest.startsWith('|') ||
      (rest.includes('|') && (table !== null || isTableRule(lines[at + 1] ?? '')));
    if (isRow) {
      if (table === null) found.push({ kind: 'other', line, what: 'table', rows: (table = []) });
      if (!isTableRule(rest)) table.push({ line, cells: cellsIn(rest) });
      continues = false;
      continue;
    }
    table = null;
    const next = lineOf(rest, line, indent, continues);
    const opening = next.kind === 'text' ? FENCE.exec(rest)?.[1] : undefined;
    if (opening !== undefined) fence = { sign: opening, indent };
    found.push(next.kind === 'text' && opening !== undefined ? { ...next, isCode: true } : next);
    continues = next.kind === 'text' || next.kind === 'item';
  }
  return found;
}

function lineOf(rest: string, line: number, indent: number, continues: boolean): OutlineLine {
  const heading = HEADING.exec(rest);
  if (heading) {
    const [, signs = '', text = ''] = heading;
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
