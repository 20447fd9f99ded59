import type { OutlineLine } from './lines.ts';
import { sideOver } from './sides.ts';

/** A heading or an item of a list with all its words, or text and what is no entry between them. */
export type OutlinePart =
  | Extract<OutlineLine, { kind: 'heading' }>
  | Extract<OutlineLine, { kind: 'item' }>
  | Extract<OutlineLine, { kind: 'other' }>
  | {
      readonly kind: 'prose';
      readonly line: number;
      readonly indent: number;
      readonly text: string;
      /** Whether it comes right after an item's own line, and so belongs to it however it is indented. */
      readonly follows: boolean;
      /** Whether it stands in a block of code, where nothing is markup. */
      readonly isCode: boolean;
    };

/** Joins lines that a person broke to keep them short: those of an item, and those of a paragraph. */
export function joinLines(lines: readonly OutlineLine[]): readonly OutlinePart[] {
  const gathered: { readonly part: OutlinePart; readonly texts: string[] }[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') {
      gathered.push({ part: line, texts: 'text' in line ? [line.text] : [] });
      continue;
    }
    const { text, indent, continues } = line;
    const before = gathered.at(-1);
    const isInProse = before?.part.kind === 'prose';
    const isInItem = before?.part.kind === 'item';
    // A quotation is none of the item's own words, nor is what stands over the next list.
    const isApart = line.isCode || text.startsWith('>') || isLabel(text);
    const isMore = !isApart && isUnfinished(before?.texts ?? []);
    if (before && continues && (isInProse || (isInItem && isMore))) {
      before.texts.push(text);
    } else {
      const follows = continues && isInItem;
      const { isCode } = line;
      const part = { kind: 'prose' as const, line: line.line, indent, text, follows, isCode };
      gathered.push({ part, texts: [text] });
    }
  }
  return gathered.map(({ part, texts }) =>
    texts.length < 2 ? part : { ...part, text: texts.join(part.kind === 'prose' ? '\n' : ' ') },
  );
}

/** Whether a line stands over what follows: “**Cons**”, “Cons:”. */
function isLabel(text: string): boolean {
  return /^(\*\*|__)[^*_]{1,60}\1\s*:?$/u.test(text) || sideOver(text) !== null;
}

// A line after the end of a sentence says more about the item; any other goes on with it.
function isUnfinished(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? '';
  return last !== '' && !/[.!?:…。！？؟]["'”’»)\]*_]*$/u.test(last);
}
