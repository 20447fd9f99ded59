import type { OutlineLine } from './lines.ts';

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
    };

/** Joins lines that a person broke to keep them short: those of an item, and those of a paragraph. */
export function joinLines(lines: readonly OutlineLine[]): readonly OutlinePart[] {
  const parts: OutlinePart[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') {
      parts.push(line);
      continue;
    }
    const before = parts.at(-1);
    const { text, indent } = line;
    if (line.continues && before?.kind === 'prose') {
      parts[parts.length - 1] = { ...before, text: `${before.text}\n${text}` };
    } else if (line.continues && before?.kind === 'item' && !line.isCode && isUnfinished(before)) {
      parts[parts.length - 1] = { ...before, text: `${before.text} ${text}` };
    } else {
      const follows = line.continues && before?.kind === 'item';
      parts.push({ kind: 'prose', line: line.line, indent, text, follows });
    }
  }
  return parts;
}

// A line after the end of a sentence says more about the item; any other goes on with it.
function isUnfinished({ text }: { readonly text: string }): boolean {
  return text !== '' && !/[.!?:…。！？؟]["'”’»)\]*_]*$/u.test(text);
}
