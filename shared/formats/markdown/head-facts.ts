import type { OutlinePart } from './paragraphs.ts';
import { factIn } from './record/facts.ts';

const NAMED = /^["'*_]*\p{L}[\p{L} -]{1,24}["'*_]*[ \t]*[:：]/u;

/**
 * The items with which a page says what it is before its first heading, a name and a value each, of which one at least is
 * what pages say of themselves: “Start Date: …”. They answer nothing.
 */
export function headFacts(parts: readonly OutlinePart[]): ReadonlySet<OutlinePart> {
  const end = parts.findIndex(({ kind }) => kind === 'heading');
  const head = end === -1 ? [] : parts.slice(0, end);
  const texts = head.map((part) => (part.kind === 'item' ? part.text : ''));
  const isFacts =
    head.length > 1 &&
    texts.every((text) => NAMED.test(text)) &&
    texts.some((text) => factIn(text) !== null);
  return new Set(isFacts ? head : []);
}
