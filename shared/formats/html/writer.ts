import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { anchorsOf } from '../../documents/anchors.ts';
import {
  plainText,
  type Block,
  type Document,
  type Inline,
  type ListItem,
} from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { toBase64 } from '../base64.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { styleRules } from './style.ts';

/** One HTML page that loads nothing and runs nothing, to be read on a screen or printed. */
export const html = defineWriter({
  name: 'html',
  takes: 'tree',
  write: (document, { fontFaces }) =>
    Promise.resolve({
      data: toHtml(document, fontFaces),
      mediaType: 'text/html; charset=utf-8',
      extension: 'html',
    }),
});

/**
 * A document as an HTML page.
 * @param fontFaces style rules that bring fonts along; empty to use those that the reader has
 */
export function toHtml(document: Document, fontFaces: string): string {
  const style = styleRules(document.page) + fontFaces;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${toBase64(sha256(utf8ToBytes(style)))}'`,
    ...(fontFaces === '' ? [] : ["font-src 'self' data:"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const anchors = anchorsOf(document);
  const subtitle =
    document.subtitle === '' ? '' : `\n<p class="subtitle">${escape(document.subtitle)}</p>`;
  return `<!doctype html>
<html lang="${escape(document.language)}" dir="${document.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(pageTitle(document))}</title>
<style>${style}</style>
</head>
<body class="${document.page}">
<header>
<h1>${escape(document.title)}</h1>${subtitle}
</header>
<main>
${blocks(document.blocks, anchors)}
</main>
</body>
</html>
`;
}

function pageTitle({ title, subtitle }: Document): string {
  return printableLine(subtitle === '' ? title : `${title} – ${subtitle}`);
}

// Put together piece by piece, never joined from lists: each level of a page would be copied once more.
function blocks(all: readonly Block[], anchors: ReadonlySet<Id>): string {
  let printed = '';
  for (const block of all) {
    if (printed !== '') printed += '\n';
    printed += printBlock(block, anchors);
  }
  return printed;
}

function printBlock(block: Block, anchors: ReadonlySet<Id>): string {
  const runs = (content: readonly Inline[]): string => inlines(content, anchors);
  switch (block.kind) {
    case 'heading': {
      const name = `h${block.level}`;
      return `<${name}${idOf(block.anchor)}>${runs(block.content)}</${name}>`;
    }
    case 'paragraph': {
      const tone = block.tone === 'body' ? '' : ` class="${block.tone}"`;
      return `<p${tone}>${runs(block.content)}</p>`;
    }
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const isPlain = block.items.every(startsMarked);
      const plain = isPlain ? ' class="plain" role="list"' : '';
      // A list, or an item that is indented by itself, runs the way in which its own words do.
      const direction = isPlain ? ' dir="auto"' : '';
      let items = '';
      for (const { anchor, content } of block.items) {
        items += `<li${idOf(anchor)}${direction}>${blocks(content, anchors)}</li>\n`;
      }
      return `<${name}${plain} dir="auto">\n${items}</${name}>`;
    }
    case 'table':
      return table(block, runs);
    case 'definitions': {
      const items = block.items.map(
        ({ term, content }) => `<dt>${runs(term)}</dt>\n<dd>\n${blocks(content, anchors)}\n</dd>`,
      );
      return `<dl>\n${items.join('\n')}\n</dl>`;
    }
    case 'quote':
      return `<blockquote>\n${blocks(block.content, anchors)}\n</blockquote>`;
    case 'code':
      return `<pre><code>${escape(block.text)}</code></pre>`;
  }
}

// Items that begin with a party's dot or a sign need no bullet beside it.
function startsMarked({ content }: ListItem): boolean {
  const first = content[0]?.kind === 'paragraph' ? content[0].content[0] : undefined;
  return first?.kind === 'party' || first?.kind === 'sign';
}

function table(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  runs: (content: readonly Inline[]) => string,
): string {
  const title = caption.length > 0 ? `<caption>${runs(caption)}</caption>\n` : '';
  const columns = head.map((content) => `<th scope="col">${runs(content)}</th>`).join('');
  const canKeep = head.length <= MOST_KEPT;
  const body = rows.map(([name = [], ...cells]) => {
    const values = cells
      .map((content) => `<td${fitting(content, canKeep)}>${runs(content)}</td>`)
      .join('');
    return `<tr><th scope="row"${fitting(name, canKeep)}>${runs(name)}</th>${values}</tr>`;
  });
  return `<table>\n${title}<thead>\n<tr>${columns}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** In a table of so many columns a few words can stay on one line. */
const MOST_KEPT = 6;
/** So many letters are a few words. */
const FEW = 12;
/** A word of so many letters may be wider than its column. */
const LONG_WORD = /\S{25}/u;

/** How the words of a cell fit into its column: broken anywhere, or not at all. */
function fitting(content: readonly Inline[], canKeep: boolean): string {
  const text = plainText(content);
  if (text.length > FEW) return LONG_WORD.test(text) ? ' class="long"' : '';
  const isOneLine = content.every(({ kind }) => kind !== 'break');
  return canKeep && isOneLine && /\s|–/u.test(text) ? ' class="short"' : '';
}

function inlines(content: readonly Inline[], anchors: ReadonlySet<Id>): string {
  let printed = '';
  for (const inline of content) printed += printInline(inline, anchors);
  return printed;
}

function printInline(inline: Inline, anchors: ReadonlySet<Id>): string {
  switch (inline.kind) {
    case 'text':
      return escape(inline.text);
    case 'strong':
      return `<strong>${inlines(inline.content, anchors)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(inline.content, anchors)}</em>`;
    case 'code':
      return `<code>${escape(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escape(inline.href)}" rel="noopener noreferrer">${inlines(inline.content, anchors)}</a>`;
    case 'label':
      return anchors.has(inline.target)
        ? `<a class="label" href="#${escape(encodeURIComponent(anchorName(inline.target)))}">${escape(inline.label)}</a>`
        : `<span class="label">${escape(inline.label)}</span>`;
    case 'sign':
      return `<span class="sign ${inline.sign}">${escape(inline.text)}</span>`;
    case 'party':
      return `<span class="party ${inline.colour}${inline.name.length > 2 * FEW ? ' long' : ''}">${escape(inline.name)}</span>`;
    case 'stance':
      return `<span class="stance">${escape(inline.text)}</span>`;
    case 'citation':
      return `<span class="citation">${inlines(inline.content, anchors)}</span>`;
  }
}

function idOf(anchor: Id | null): string {
  return anchor === null ? '' : ` id="${escape(anchorName(anchor))}"`;
}

function anchorName(id: Id): string {
  return `e-${id.toWellFormed()}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or for an attribute in double quotation marks. */
function escape(value: string): string {
  const text = printable(value);
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text;
}
