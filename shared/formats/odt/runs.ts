import { directionOf, printRun, type Direction, type Way } from '../../documents/direction.ts';
import type { Inline } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { printable, printableLine } from '../plain.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { SIGNS, SPANS, styleName } from './style-names.ts';

/** The bookmark of each entity that has a place in the document. */
export type Bookmarks = ReadonlyMap<Id, string>;

/** Runs of text as OpenDocument has them: spans with named styles, and links to places and into the web. */
export function runs(bookmarks: Bookmarks, content: readonly Inline[], way: Way): string {
  return printRun(content, way, {
    inline: (inline, inner) => run(bookmarks, inline, inner),
    isolate: apart,
  });
}

// OpenDocument has a direction for paragraphs and none for what is in them: Unicode's marks are what there is.
const ISOLATES: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
const ISOLATE_END = '\u2069';

function apart(direction: Direction, content: string): string {
  return `${ISOLATES[direction]}${content}${ISOLATE_END}`;
}

/** Text on one line that turns nothing beside it. */
export function isolated(value: string): string {
  return apart(directionOf(value) ?? 'ltr', line(value));
}

function run(bookmarks: Bookmarks, inline: Inline, way: Way): string {
  switch (inline.kind) {
    case 'text':
    case 'stance':
      return line(inline.text);
    case 'party':
      return span(SPANS.party, line(inline.name));
    case 'sign':
      return span(SIGNS[inline.sign], line(inline.text));
    case 'code':
      return span(SPANS.code, line(inline.text));
    case 'break':
      return '<text:line-break/>';
    case 'strong':
      return span(SPANS.strong, runs(bookmarks, inline.content, way));
    case 'emphasis':
      return span(SPANS.emphasis, runs(bookmarks, inline.content, way));
    case 'citation':
      return span(SPANS.citation, runs(bookmarks, inline.content, way));
    case 'label': {
      const place = bookmarks.get(inline.target);
      const label = line(inline.label);
      return place === undefined ? label : link(`#${place}`, SPANS.label, label);
    }
    case 'link':
      return link(inline.href, SPANS.link, runs(bookmarks, inline.content, way));
  }
}

/** A link; into the document where it begins with `#`. */
export function link(href: string, style: string, content: string): string {
  const name = styleName(style);
  return xmlElement(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': href,
      'text:style-name': name,
      'text:visited-style-name': name,
    },
    content,
  );
}

/** Text on one line. */
export function line(value: string): string {
  return escapeXml(printableLine(value));
}

/** Text with its line breaks and all its blanks, which XML by itself would make one. */
export function preformatted(value: string): string {
  return printable(value)
    .replace(/\n$/, '')
    .split('\n')
    .map((each) =>
      each
        .split(/(\t| {2,}|^ )/)
        .map((part) => {
          if (part === '\t') return '<text:tab/>';
          return part.startsWith(' ') && part.trim() === ''
            ? xmlElement('text:s', { 'text:c': part.length })
            : escapeXml(part);
        })
        .join(''),
    )
    .join('<text:line-break/>');
}

function span(style: string, content: string): string {
  return content === ''
    ? ''
    : xmlElement('text:span', { 'text:style-name': styleName(style) }, content);
}
