import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { anchorsOf } from '../../documents/anchors.ts';
import {
  directionOf,
  directionOfBlocks,
  printRun,
  type Direction,
  type Way,
  wayOf,
} from '../../documents/direction.ts';
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
import { footRules } from './foot.ts';
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
 * @param fontFaces style rules that bring fonts along; empty to use those that the reader has. A page with fonts of its own is
 *   printed by the app, which puts no foot under its pages: it has one of its own too. Browsers put theirs.
 */
export function toHtml(document: Document, fontFaces: string): string {
  const foot = fontFaces === '' ? '' : footRules(pageTitle(document));
  const style = styleRules(document.page) + fontFaces + foot;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${toBase64(sha256(utf8ToBytes(style)))}'`,
    ...(fontFaces === '' ? [] : ["font-src 'self' data:"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const anchors = anchorsOf(document);
  const own = document.direction;
  const at: Place = { anchors, own, inherited: own };
  const subtitle =
    document.subtitle === ''
      ? ''
      : `\n<p class="subtitle"${dir(directionOf(document.subtitle) ?? own, at)}>${escape(document.subtitle)}</p>`;
  return `<!doctype html>
<html lang="${escape(document.language)}" dir="${own}">
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
<h1${dir(directionOf(document.title) ?? own, at)}>${escape(document.title)}</h1>${subtitle}
</header>
<main>
${blocks(document.blocks, at)}
</main>
</body>
</html>
`;
}

function pageTitle({ title, subtitle }: Document): string {
  return printableLine(subtitle === '' ? title : `${title} – ${subtitle}`);
}

/** Where a block stands. */
interface Place {
  readonly anchors: ReadonlySet<Id>;
  /** The way of the document's own words. */
  readonly own: Direction;
  /** The way of what it stands in. */
  readonly inherited: Direction;
}

// Put together piece by piece, never joined from lists: each level of a page would be copied once more.
function blocks(all: readonly Block[], place: Place): string {
  let printed = '';
  for (const block of all) {
    if (printed !== '') printed += '\n';
    printed += printBlock(block, place);
  }
  return printed;
}

function printBlock(block: Block, place: Place): string {
  switch (block.kind) {
    case 'heading':
      return runIn(`h${block.level}`, idOf(block.anchor), block.content, place);
    case 'paragraph': {
      const tone = block.tone === 'body' ? '' : ` class="${block.tone}"`;
      return runIn('p', tone, block.content, place);
    }
    case 'list':
      return list(block, place);
    case 'table':
      return table(block, place);
    case 'definitions': {
      const items = block.items.map(
        ({ term, content }) =>
          `${runIn('dt', '', term, place)}\n<dd>\n${blocks(content, place)}\n</dd>`,
      );
      return `<dl>\n${items.join('\n')}\n</dl>`;
    }
    case 'quote': {
      const direction = directionOfBlocks(block.content, place.own);
      return `<blockquote${dir(direction, place)}>\n${blocks(block.content, within(place, direction))}\n</blockquote>`;
    }
    case 'code':
      return `<pre${dir(directionOf(block.text) ?? place.own, place)}><code>${escape(block.text)}</code></pre>`;
  }
}

/** An element with a run in it, which goes the way of its words. */
function runIn(
  element: string,
  attributes: string,
  content: readonly Inline[],
  place: Place,
): string {
  const way = wayOf(content, place.own);
  return `<${element}${attributes}${dir(way.base, place)}>${inlines(content, way, place.anchors)}</${element}>`;
}

function dir(direction: Direction, { inherited }: Place): string {
  return direction === inherited ? '' : ` dir="${direction}"`;
}

function within(place: Place, inherited: Direction): Place {
  return inherited === place.inherited ? place : { ...place, inherited };
}

function list(block: Extract<Block, { kind: 'list' }>, place: Place): string {
  const name = block.ordered ? 'ol' : 'ul';
  const isPlain = block.items.every(startsMarked);
  const plain = isPlain ? ' class="plain" role="list"' : '';
  const direction = directionOfBlocks([block], place.own);
  const inside = within(place, direction);
  let items = '';
  for (const { anchor, content } of block.items) {
    // An item that is indented by itself goes its own way; a bullet stays where those of its list are.
    const own = isPlain ? directionOfBlocks(content, place.own) : direction;
    items += `<li${idOf(anchor)}${dir(own, inside)}>${blocks(content, within(inside, own))}</li>\n`;
  }
  return `<${name}${plain}${dir(direction, place)}>\n${items}</${name}>`;
}

// Items that begin with a party's dot or a sign need no bullet beside it.
function startsMarked({ content }: ListItem): boolean {
  const first = content[0]?.kind === 'paragraph' ? content[0].content[0] : undefined;
  return first?.kind === 'party' || first?.kind === 'sign';
}

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>, place: Place): string {
  const title = caption.length > 0 ? `${runIn('caption', '', caption, place)}\n` : '';
  const columns = head.map((content) => runIn('th', ' scope="col"', content, place)).join('');
  const canKeep = head.length <= MOST_KEPT;
  const body = rows.map(([name = [], ...cells]) => {
    const values = cells
      .map((content) => runIn('td', fitting(content, canKeep), content, place))
      .join('');
    return `<tr>${runIn('th', ` scope="row"${fitting(name, canKeep)}`, name, place)}${values}</tr>`;
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

function inlines(content: readonly Inline[], way: Way, anchors: ReadonlySet<Id>): string {
  return printRun(content, way, {
    inline: (inline, inner) => printInline(inline, inner, anchors),
    isolate: (direction, printed, [first]) =>
      // The dot of a party stands before its name, whichever way that is written.
      first?.kind === 'party'
        ? party(first, bdi(direction, escape(first.name)))
        : bdi(direction, printed),
  });
}

function bdi(direction: Direction, content: string): string {
  return `<bdi dir="${direction}">${content}</bdi>`;
}

function party(
  { name, colour }: Extract<Inline, { kind: 'party' }>,
  shown: string = escape(name),
): string {
  return `<span class="party ${colour}${name.length > 2 * FEW ? ' long' : ''}">${shown}</span>`;
}

function printInline(inline: Inline, way: Way, anchors: ReadonlySet<Id>): string {
  switch (inline.kind) {
    case 'text':
      return escape(inline.text);
    case 'strong':
      return `<strong>${inlines(inline.content, way, anchors)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(inline.content, way, anchors)}</em>`;
    case 'code':
      return `<code>${escape(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escape(inline.href)}" rel="noopener noreferrer">${inlines(inline.content, way, anchors)}</a>`;
    case 'label':
      return anchors.has(inline.target)
        ? `<a class="label" href="#${escape(encodeURIComponent(anchorName(inline.target)))}">${escape(inline.label)}</a>`
        : `<span class="label">${escape(inline.label)}</span>`;
    case 'sign':
      return `<span class="sign ${inline.sign}">${escape(inline.text)}</span>`;
    case 'party':
      return party(inline);
    case 'stance':
      return `<span class="stance">${escape(inline.text)}</span>`;
    case 'citation':
      return `<span class="citation">${inlines(inline.content, way, anchors)}</span>`;
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
