import { MapDraft } from '../map-draft.ts';
import type { Reader } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { Drawing } from './drawing.ts';
import { ArgdownGathering } from './gathering.ts';
import { argdownText } from './lines.ts';

/**
 * Reads Argdown (https://argdown.org/syntax/). A heading under which something is answered, or that asks, is an
 * issue; what speaks for or against nothing is a position on it; all else hangs on what it speaks about.
 */
export const argdownReader: Reader = {
  name: 'argdown',
  endings: ['argdown', 'ad', 'adown'],
  recognizes: (text) => /^\s*={3,}[ \t]*\n/.test(text) || DEFINES.test(text),
  read: (text, source) => {
    const { frontMatter, frontMatterLine, parts, comments } = argdownText(text);
    const title = titleIn(frontMatter);
    const gathering = new ArgdownGathering(title || titleOfSource(source));
    for (const part of parts) gathering.take(part);
    const draft = new MapDraft('argdown', source);
    const unread = unreadIn(frontMatter);
    if (unread.length > 0)
      draft.leaveOut(frontMatterLine, 'argdown-data', { keys: unread.join(', ') });
    for (const line of comments) draft.leaveOut(line, 'comment');
    new Drawing(draft, gathering.finish(), isStrictMode(frontMatter)).draw();
    return draft.reading('argdown', title);
  },
};

/**
 * A line that defines a statement or an argument by its title, which no other format does; where a link of Markdown leads is
 * no statement. Every sign at which a line begins for “^” ends a title: else each of a row of them would be gone through to the end.
 */
const DEFINES =
  /^[ \t]*(?:(?:[-+]|<[-+_]|[-+_]>|><)[ \t]*)?(?:\[(?!\^|[ xX]?\])[^\]\n\r\u2028\u2029]+\]|<[^>\n\r\u2028\u2029/]+>):[ \t]+(?!https?:|<|#|[^\s]*[./#][^\s]*[ \t]*(?:["'(].*)?$)\S/m;

function titleIn(frontMatter: string): string {
  const [, value = ''] = /^title[ \t]*:[ \t]*(.*(?:\n[ \t]+\S.*)*)/im.exec(frontMatter) ?? [];
  const plain = value
    .replace(/^[>|][-+]?[ \t]*(?=\n)/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  if (!/^".*"$/.test(plain)) return plain.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  try {
    return String(JSON.parse(plain));
  } catch {
    return plain.slice(1, -1);
  }
}

/** What front matter says beside the title and how attacks are meant. */
function unreadIn(frontMatter: string): readonly string[] {
  const keys = [...frontMatter.matchAll(/^["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?[ \t]*:/gmu)];
  return keys.flatMap(([, key = '']) => (/^(?:title|model)$/i.test(key) ? [] : [key]));
}

function isStrictMode(frontMatter: string): boolean {
  return /^[ \t]+mode[ \t]*:[ \t]*["']?strict/m.test(frontMatter);
}
