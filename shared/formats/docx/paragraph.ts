import type { Inline } from '../../documents/tree.ts';
import type { EditedPassage, Hand } from '../edited-paper.ts';
import type { WordStyle } from './looks-reader.ts';
import { INDENT } from './styles.ts';

type Styles = ReadonlyMap<string, WordStyle>;

/** A paragraph of Word while it is read. */
export interface Paragraph {
  readonly line: number;
  readonly content: Inline[];
  /** What it said before the changes that are kept. */
  was: string;
  readonly hands: Hand[];
  isChanged: boolean;
  style: string;
  level: number;
  list: string | null;
  indent: number;
  /** Whether its end was taken out, so that it goes on in the next one. */
  isJoined: boolean;
  outline: number | null;
}

/** Whether a paragraph is a line of the table of contents, by its style. */
export function isOfContents({ style }: Paragraph, styles: Styles): boolean {
  const name = styles.get(style)?.name ?? style.toLowerCase();
  return /^(?:toc ?(?:\d|heading)|contents ?(?:\d|heading))/.test(name);
}

/**
 * A paragraph as a passage of the paper: what it is by its style and its place.
 * @param isCell whether it stands in a table
 */
export function passageOf(paragraph: Paragraph, styles: Styles, isCell: boolean): EditedPassage {
  const { line, content, was, isChanged, style, level, list, indent, outline } = paragraph;
  const known = styles.get(style);
  const name = known?.name ?? style.toLowerCase();
  const heading = /^heading ?(\d)/.exec(name)?.[1] ?? (outline === null ? undefined : outline + 1);
  const isItem = list === null ? known?.isList === true : list !== '0';
  const isTitle = name === 'title' || name === 'subtitle';
  const kind = isTitle
    ? 'title'
    : heading !== undefined
      ? 'heading'
      : isCell
        ? 'cell'
        : name === 'code'
          ? 'code'
          : isItem
            ? 'item'
            : 'text';
  return {
    kind,
    level:
      kind === 'heading'
        ? Number(heading) + 1
        : kind === 'item'
          ? level + 1
          : kind === 'text'
            ? Math.round(indent / INDENT)
            : 0,
    ordered: kind === 'item' && list !== null && list !== '1',
    isQuote: name === 'quote',
    content: merged(content),
    anchor: null,
    line,
    was: isChanged ? was : null,
    hands: distinct(paragraph.hands),
  };
}

/** Programs part runs wherever they like: those that look the same become one. */
function merged(content: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of content) {
    const last = runs.at(-1);
    const both = last && joined(last, inline);
    if (both) runs[runs.length - 1] = both;
    else runs.push(inline);
  }
  return runs;
}

function joined(a: Inline, b: Inline): Inline | null {
  if (a.kind === 'text' && b.kind === 'text') return { kind: 'text', text: a.text + b.text };
  if (a.kind === 'code' && b.kind === 'code') return { kind: 'code', text: a.text + b.text };
  if (a.kind === 'link' && b.kind === 'link' && a.href === b.href)
    return { ...a, content: merged([...a.content, ...b.content]) };
  if (a.kind === 'strong' && b.kind === 'strong')
    return { kind: 'strong', content: merged([...a.content, ...b.content]) };
  if (a.kind === 'emphasis' && b.kind === 'emphasis')
    return { kind: 'emphasis', content: merged([...a.content, ...b.content]) };
  return null;
}

function distinct(hands: readonly Hand[]): readonly Hand[] {
  const byAuthor = new Map<string, Hand>();
  for (const hand of hands) {
    const known = byAuthor.get(hand.author);
    if (!known || known.at < hand.at) byAuthor.set(hand.author, hand);
  }
  return [...byAuthor.values()];
}
