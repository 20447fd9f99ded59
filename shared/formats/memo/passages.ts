import type { MemoLine } from './mail.ts';
import { labelledArgument, structureLabel } from './sayings.ts';

/** A stretch of a memo: a heading, an item of a list, or a paragraph, with its lines joined. */
export interface Passage {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** The line on which it begins. */
  readonly line: number;
  readonly text: string;
  /** How far an item is indented, in columns; 0 for all else. */
  readonly indent: number;
  /** What an item is marked with: a number, a letter or a bullet; empty for all else. */
  readonly mark: string;
}

const ITEM = /^([ \t]*)((?:[-*•–+·o])|(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]))[ \t]+(.*)$/;
const MARKDOWN_HEADING = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/;
const RULE = /^[ \t]*(?:[-=_*~][ \t]*){3,}$/;

/** A heading says what comes, in few words, and does not end as a sentence does. */
const LONGEST_HEADING = 90;

/** Parts a memo into headings, items and paragraphs. */
export function passagesOf(lines: readonly MemoLine[]): readonly Passage[] {
  const found: Passage[] = [];
  let open: { passage: Passage; texts: string[] } | null = null;
  const close = (): void => {
    if (open) found.push({ ...open.passage, text: joined(open.texts) });
    open = null;
  };
  lines.forEach(({ line, text }, index) => {
    const words = text.trim();
    const next = lines[index + 1]?.text ?? '';
    if (words === '' || RULE.test(text)) {
      close();
      return;
    }
    const marked = MARKDOWN_HEADING.exec(words);
    const item = ITEM.exec(text);
    const isAlone = !open && (index === lines.length - 1 || next.trim() === '' || RULE.test(next));
    const label = structureLabel(item?.[3] ?? words);
    if (marked) {
      close();
      found.push(headingAt(line, marked[1] ?? ''));
    } else if (label?.kind === 'issue') {
      close();
      found.push(headingAt(line, label.text));
    } else if (item) {
      close();
      const [, blanks = '', mark = '', rest = ''] = item;
      const indent = indentOf(blanks);
      // A number before a few words that stand alone is a heading's.
      const isOver = isAlone || indentOf(next) > indent;
      const isHeading = isOver && indent === 0 && /\d|[A-Zivx]/.test(mark) && isTitle(rest);
      if (isHeading) found.push({ ...headingAt(line, rest), mark });
      else open = { passage: { kind: 'item', line, text: '', indent, mark }, texts: [rest] };
    } else if (isAlone && label === null && isTitle(words)) {
      found.push(headingAt(line, words));
    } else if (open && labelledArgument(words) === null && label === null) {
      open.texts.push(words);
    } else {
      close();
      open = {
        passage: { kind: 'paragraph', line, text: '', indent: 0, mark: '' },
        texts: [words],
      };
    }
  });
  close();
  return found;
}

function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

function headingAt(line: number, text: string): Passage {
  const plain = text
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .replace(/:$/, '')
    .trim();
  return { kind: 'heading', line, text: plain, indent: 0, mark: '' };
}

/** Few words that are no sentence, or one short question. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return false;
  if (text.endsWith(':')) return !/\b(?:issues|points|questions|following)\b/i.test(text);
  if (text.endsWith('?')) return !/[.!?]\s/.test(text);
  return !/[.!?:]\s/.test(text);
}

// A word that was parted at the end of a line comes together again.
function joined(texts: readonly string[]): string {
  return texts
    .join('\n')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
