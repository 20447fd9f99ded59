/** Whether a text is a program's source rather than anything people say to each other. */
export function isCode(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const coded = lines.filter((line) =>
    /[{};]\s*$|\w\([^)]*\)[:;{]?\s*$|^\s*(?:#include|import |def |class \w+[:({]|return\b|if \(|for \(|\/\/|\/\*)|=>|[=!]==/u.test(
      line,
    ),
  );
  return coded.length * 2 > lines.length;
}

/** A line that begins or ends code in a text: “```go”. */
const FENCE = /^[ \t]*(```|~~~)/u;

/** A text without the code that is fenced in it, which says nothing of what anybody holds; as many lines as before. */
export function withoutCode(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  let fence = '';
  const lines = text.split('\n').map((line) => {
    const [, sign = ''] = FENCE.exec(line) ?? [];
    const isEnd = fence !== '' && sign === fence;
    const isInside = fence !== '';
    if (isEnd) fence = '';
    else if (!isInside) fence = sign;
    return isInside || sign !== '' ? '' : line;
  });
  // A fence that nothing closes is none.
  return fence === '' ? lines.join('\n') : text;
}
