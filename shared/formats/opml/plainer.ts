import { safeHref } from '../../documents/links.ts';
import { plainNotes } from '../markdown/wiki.ts';
import { plainWords, type PlainWords } from '../markdown/words.ts';

/** Signs of Markdown that no text has by chance: bold, code and links. */
const MARKUP = /\*\*[^*\s][^*]*\*\*|`[^`]+`|\[[^\][]+\]\(https?:/;

const TAGS = /(?:(?:^|(?<!\s)\s+)[#@]\p{L}[\p{L}\p{N}_/-]*)+$/u;

/** Whether what stands at the end are tags: people alone may be what a sentence speaks of. */
function areTags(said: string, before: string): boolean {
  return said.includes('#') || /[.?!…。？！]$/u.test(before.trimEnd());
}

/** A task that is done, as notes become Markdown. */
const DONE = '[x] ';

/**
 * A line of another outliner without the Markdown that some of them take, and the tags at its end.
 * @param href where the whole line leads; empty for nowhere
 * @param isOfNotes whether a note-taking program wrote the file
 */
export function plainer(
  { text, links }: PlainWords,
  href: string,
  isOfNotes: boolean,
): {
  readonly words: PlainWords;
  readonly tags: readonly string[];
  readonly isTicked: boolean;
} {
  const [found = ''] = TAGS.exec(text) ?? [];
  const tagged = areTags(found, text.slice(0, text.length - found.length)) ? found : '';
  const rest = text.slice(0, text.length - tagged.length);
  const isAll = rest.trim() === '';
  const tags = isAll ? [] : (tagged.match(/[^#@\s]+/gu) ?? []);
  const said = isAll ? text : rest;
  const noted = isOfNotes ? plainNotes(`- ${said}`).replace(/^\s*- /, '') : said;
  const isTicked = isOfNotes && noted.startsWith(DONE);
  const kept = isTicked ? noted.slice(DONE.length) : noted;
  const plain = MARKUP.test(kept) ? plainWords(kept) : { text: kept, links: [] };
  const safe = safeHref(href);
  const whole = safe === null ? [] : [{ text: plain.text, href: safe }];
  return {
    words: { text: plain.text, links: [...links, ...plain.links, ...whole] },
    tags,
    isTicked,
  };
}
