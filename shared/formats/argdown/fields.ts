import { escapeHref, escapeText } from '../markdown/escape.ts';
import { choicesIn, ownDetail, tagsOf } from './data.ts';
import type { ArgdownNode } from './graph.ts';
import type { ArgdownWords } from './words.ts';

/** A title that only numbers: the app's own labels. */
const LABEL = /^(?:I|P|A|AS|R)\d+[a-z]*$/;

/** What more there is to say of a node: its title, what its data tells, and where its links lead. */
export function detailOf({ title, text, more, detail }: ArgdownNode): string {
  const isName = title === '' || text === '' || title === text || LABEL.test(title);
  if (isName && detail.length === 0 && more.length === 0) return '';
  return [
    ...(isName ? [] : [escapeText(title)]),
    ...ownDetail(more),
    ...detail,
    ...more.flatMap(({ links }) =>
      links.map((link) => `[${escapeText(link.text)}](${escapeHref(link.href)})`),
    ),
  ].join('\n\n');
}

/** The fields that data and tags say. */
export function fieldsOf(
  words: readonly ArgdownWords[],
  kind: 'position' | 'argument' | 'assumption',
  holders: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const tags = tagsOf(words).filter(
    (tag) => !holders.has(tag) && !(kind === 'assumption' && tag === 'assumption'),
  );
  return Object.assign({ tags }, ...words.map((one) => choicesIn(one, kind))) as { tags: string[] };
}
