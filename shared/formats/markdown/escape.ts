import { printableLine } from '../plain.ts';

/**
 * One line of text as Markdown that shows exactly that text, in CommonMark and GitHub's dialect: no
 * emphasis, link, HTML, entity, formula or automatic link comes of it. What only means something at
 * the start of a line is `escapeLineStart`'s.
 */
export function escapeText(value: string): string {
  return printableLine(value)
    .replace(/[\\`*[\]<{~$|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(\bwww)\./gi, '$1\\.')
    .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@')
    .replace(/\b(mailto|xmpp):/gi, '$1\\:');
}

/** A line that is escaped already, so that its beginning makes no heading, list, quote or rule of it. */
export function escapeLineStart(line: string): string {
  const trimmed = line.trimStart();
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(trimmed);
  if (number) return `${number[0]}\\${trimmed.slice(number[0].length)}`;
  return /^(?:[-+](?:\s|$)|#{1,6}(?:\s|$)|>|[-=]+\s*$|(?:-\s*){3,}$|:\s)/.test(trimmed)
    ? `\\${trimmed}`
    : trimmed;
}

/** A heading's line: closing signs at its end would be taken for decoration. */
export function escapeHeading(line: string): string {
  return line.trim().replace(/#(?=#*$)/, '\\#');
}

/** Text in a code span, whatever backticks it has. */
export function codeSpan(value: string): string {
  const line = printableLine(value);
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = /^`|`$|^ .* $/.test(line) || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** The fence of a code block that holds a text. */
export function codeFence(value: string): string {
  return '`'.repeat(Math.max(3, longestRun(value) + 1));
}

/** The address of a link as a link's target, in parentheses. */
export function escapeHref(href: string): string {
  return href
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;');
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}
