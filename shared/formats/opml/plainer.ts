import { safeHref } from '../../documents/links.ts';
import { withoutWiki } from '../markdown/wiki.ts';
import { plainWords, type PlainWords } from '../markdown/words.ts';

/** Signs of Markdown that no text has by chance: bold, code and links. */
const MARKUP = /\*\*[^*\s][^*]*\*\*|`[^`]+`|\[[^\][]+\]\(https?:/;

const TAGS = /(?:(?:^|(?<!\s)\s+)[#@]\p{L}[\p{L}\p{N}_/-]*)+$/u;

/** Whether what stands at the end are tags: people alone may be what a sentence speaks of. */
function areTags(said: string, before: string): boolean {
  return said.includes('#') || /[.?!…。？！]$/u.test(before.trimEnd());
}

/**
 * A line of another outliner without the Markdown that some of them take, and the tags at its end.
 * @param href where the whole line leads; empty for nowhere
 */
export function plainer(
  { text, links }: PlainWords,
  href: string,
): {
  readonly words: PlainWords;
  readonly tags: readonly string[];
} {
  const [found = ''] = TAGS.exec(text) ?? [];
  const said = areTags(found, text.slice(0, text.length - found.length)) ? found : '';
  const rest = text.slice(0, text.length - said.length);
  const isAll = rest.trim() === '';
  const tags = isAll ? [] : (said.match(/[^#@\s]+/gu) ?? []);
  const kept = withoutWiki(isAll ? text : rest);
  const plain = MARKUP.test(kept) ? plainWords(kept) : { text: kept, links: [] };
  const safe = safeHref(href);
  const whole = safe === null ? [] : [{ text: plain.text, href: safe }];
  return { words: { text: plain.text, links: [...links, ...plain.links, ...whole] }, tags };
}
