import { plainText, type Inline } from '../documents/tree.ts';

/**
 * A stretch of a run, with its dress.
 * @param from in UTF-16 units of its plain text
 */
export function sliceRun(content: readonly Inline[], from: number, to: number): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const inline of content) {
    const length = plainText([inline]).length;
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    if (end > start) found.push(...sliceInline(inline, start, end));
    at += length;
  }
  return found;
}

function sliceInline(inline: Inline, from: number, to: number): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [{ kind: inline.kind, text: inline.text.slice(from, to) }];
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'citation':
      return [{ ...inline, content: sliceRun(inline.content, from, to) }];
    case 'break':
      return [inline];
    case 'stance':
    case 'sign':
    case 'label':
    case 'party':
      return [{ kind: 'text', text: plainText([inline]).slice(from, to) }];
  }
}
