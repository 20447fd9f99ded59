import MarkdownIt from 'markdown-it';
import { safeHref } from '../../documents/links.ts';
import { cleanLine } from '../../model/text.ts';

/** A line's words without their markup, and the links that were in it. */
export interface PlainWords {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** Without any of these there is no markup. */
const MARKUP = /[\\`*_[\]<&~\n]/;

const parser = new MarkdownIt({ html: false, linkify: false, maxNesting: 40 });

/** The words of one line of Markdown, as a text is stored: emphasis and code are their text, links are gathered. */
export function plainWords(markdown: string): PlainWords {
  if (!MARKUP.test(markdown)) return { text: cleanLine(markdown), links: [] };
  const [inline] = parser.parseInline(markdown, {});
  let text = '';
  const links: { text: string; href: string }[] = [];
  let open: { readonly start: number; readonly href: string } | null = null;
  for (const token of inline?.children ?? []) {
    if (token.type === 'link_open') {
      open = { start: text.length, href: String(token.attrGet('href') ?? '') };
    } else if (token.type === 'link_close') {
      const href = open && safeHref(open.href);
      if (open && href !== null) links.push({ text: text.slice(open.start), href });
      open = null;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      text += ' ';
    } else {
      text += token.content;
    }
  }
  return { text: cleanLine(text), links };
}
