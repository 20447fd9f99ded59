/** A text without its comments, its lines where they were. */
export interface Uncommented {
  readonly lines: readonly string[];
  /** The lines, counted from one, on which comments begin. */
  readonly comments: readonly number[];
  /** Lines that hold nothing but a comment: they part nothing. */
  readonly onlyComment: ReadonlySet<number>;
}

/** What is in braces or is a tag in parentheses has no comments in it. */
const OPENING = /\\.|\{[^{}\n]{0,2000}\}|#\([^)\n]{0,200}\)|\/\/|\/\*|<!--/gs;

/** Takes the comments out: `// …`, `/* … *\/` and `<!-- … -->`. What is opened and never closed is text. */
export function withoutComments(text: string): Uncommented {
  const kept: string[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  let at = 0;
  const unclosed = new Set<string>();
  OPENING.lastIndex = 0;
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [sign] = match;
    const start = match.index;
    // The two slashes of an address are none of a comment.
    if (/^[\\{#]/.test(sign) || (sign === '//' && text[start - 1] === ':')) continue;
    const end = unclosed.has(sign) ? -1 : endOf(text, sign, start);
    if (end === -1) {
      unclosed.add(sign);
      continue;
    }
    kept.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]+/g, ''));
    spans.push({ start, end });
    at = end;
    opening.lastIndex = end;
  }
  kept.push(text.slice(at));
  const lines = kept.join('').split('\n');
  return { lines, ...linesOf(text, spans, lines) };
}

/** Where a comment ends; `-1` where it doesn't. */
function endOf(text: string, sign: string, start: number): number {
  if (sign === '//') {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  }
  const closing = sign === '/*' ? '*/' : '-->';
  const end = text.indexOf(closing, start + sign.length);
  return end === -1 ? -1 : end + closing.length;
}

function linesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  lines: readonly string[],
): Pick<Uncommented, 'comments' | 'onlyComment'> {
  const comments: number[] = [];
  const onlyComment = new Set<number>();
  let line = 1;
  let at = 0;
  const advance = (to: number): void => {
    for (let end = text.indexOf('\n', at); end !== -1 && end < to; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
  };
  for (const { start, end } of spans) {
    advance(start);
    comments.push(line);
    const first = line;
    advance(end);
    for (let one = first; one <= line; one++) {
      if (lines[one - 1]?.trim() === '') onlyComment.add(one);
    }
  }
  return { comments, onlyComment };
}
