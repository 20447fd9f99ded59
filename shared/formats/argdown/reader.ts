import { MapDraft } from '../map-draft.ts';
import type { Reader } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { Drawing } from './drawing.ts';
import { fencedArgdown, hasFencedArgdown } from './fences.ts';
import { ArgdownGathering } from './gathering.ts';
import { isStrictMode, titleIn, unreadIn } from './front-matter.ts';
import { argdownText } from './lines.ts';

/**
 * Reads Argdown (https://argdown.org/syntax/). A heading under which something is answered, or that asks, is an
 * issue; what speaks for or against nothing is a position on it; all else hangs on what it speaks about.
 */
export const argdownReader: Reader = {
  name: 'argdown',
  endings: ['argdown', 'ad', 'adown'],
  recognizes: (text) =>
    /^\s*={3,}[ \t]*\n/.test(text) || hasFencedArgdown(text) || definesSomething(text),
  read: (text, source) => {
    const page = hasFencedArgdown(text) ? fencedArgdown(text) : null;
    const written = argdownText(page?.text ?? text);
    const { comments } = written;
    const frontMatter = page?.frontMatter ?? written.frontMatter;
    const title = titleIn(frontMatter);
    const gathering = new ArgdownGathering(title || titleOfSource(source));
    written.eachPart((part) => gathering.take(part));
    const draft = new MapDraft('argdown', source);
    const unread = unreadIn(frontMatter);
    if (unread.length > 0)
      draft.leaveOut(page ? 2 : written.frontMatterLine, 'argdown-data', {
        keys: unread.join(', '),
      });
    if (page?.around)
      draft.leaveOut(page.around.line, 'argdown-around', { count: page.around.count });
    for (const line of comments) draft.leaveOut(line, 'comment');
    new Drawing(draft, gathering.finish(), isStrictMode(frontMatter)).draw();
    return draft.reading('argdown', title);
  },
};

/**
 * A line that defines a statement or an argument by its title, which no other format does; where a link of Markdown leads, or
 * what a note of it says, is no statement. Every sign at which a line begins for “^” ends a title: else each of a row of them
 * would be gone through to the end.
 */
const DEFINES =
  /^(?: {0,3}|[ \t]*(?:[-+]|<[-+_]|[-+_]>|><)[ \t]*)(?:\[(?!\^|[ xX]?\]|[\d¹²³⁴-⁹⁰]+\])[^\]\n\r\u2028\u2029]+\]|<[^>\n\r\u2028\u2029/]+>):[ \t]+(?!https?:|<|#|[^\s]*[./#][^\s]*[ \t]*(?:["'(].*)?$)\S/m;

/** A block of code of Markdown, in which nothing is defined. */
const CODE = /^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:\n[ \t]{0,3}\1[^\n]*(?=\n|$)|$(?![^]))/gm;

function definesSomething(text: string): boolean {
  const isPage = text.includes('```') || text.includes('~~~');
  return DEFINES.test(isPage ? text.replace(CODE, '') : text);
}
