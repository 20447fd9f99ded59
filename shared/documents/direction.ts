import { append } from '../append.ts';
import { isSameOrigin } from './passages.ts';
import { plainText, text, type Block, type Inline, type Origin } from './tree.ts';

/** The way in which words run. */
export type Direction = 'ltr' | 'rtl';

// Hebrew, Arabic, their neighbours, and the marks that say “from right to left”. The scripts beyond the first plane are known
// by the first half of their pairs. Most papers have none of them, and are looked through once.
const LEFTWARD = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;
const STRONG = /[\p{L}\u061C\u200E\u200F]/u;
const TO_THE_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const TO_THE_RIGHT =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/** The way of the first letter that has one (rules P2 and P3 of Unicode's UAX #9); `null` without such a letter. */
export function directionOf(words: string): Direction | null {
  const letter = STRONG.exec(words)?.[0];
  if (letter === undefined) return null;
  return TO_THE_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * The way in which a run is to be read: that of its first words, unless most of its words run as the paper does. Labels, signs,
 * stances and names of parties have no say, since they stand in sentences of any language.
 * @param own the way of the paper's own words
 */
export function directionOfRun(content: readonly Inline[], own: Direction): Direction {
  if (own === 'ltr' && !runsLeftward(content)) return 'ltr';
  let first: Direction | null = null;
  let balance = 0;
  for (const each of wordsIn(content)) {
    for (const word of each.text.split(/\s+/)) {
      const direction = directionOf(word);
      if (direction === null) continue;
      first ??= direction;
      balance += direction === own ? -1 : 1;
    }
  }
  return first === null || first === own || balance < 0 ? own : first;
}

/** The way of blocks that stand together, in a list or a quotation: that of the first words in them. */
export function directionOfBlocks(blocks: readonly Block[], own: Direction): Direction {
  let waiting = blocks;
  for (let block = waiting[0]; block; block = waiting[0]) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return directionOfRun(block.content, own);
      case 'list':
        waiting = block.items[0]?.content ?? [];
        break;
      case 'quote':
        waiting = block.content;
        break;
      case 'definitions':
        return directionOfRun(block.items[0]?.term ?? [], own);
      case 'code':
        return directionOf(block.text) ?? own;
      case 'table':
        return own;
    }
  }
  return own;
}

/** Where a run stands. */
export interface Way {
  /** The way of what it stands in. */
  readonly base: Direction;
  /** The way of the paper's own words. */
  readonly own: Direction;
  /** Whether nothing in it is set apart: it is part of a text that is so as a whole, or all of it runs one way. */
  readonly isPart: boolean;
}

const PLAIN: Way = { base: 'ltr', own: 'ltr', isPart: true };

/** Where the run of a paragraph stands, by its words. */
export function wayOf(content: readonly Inline[], own: Direction): Way {
  if (own === 'ltr' && !runsLeftward(content)) return PLAIN;
  return { base: directionOfRun(content, own), own, isPart: false };
}

/** How a format prints what stands in a run. */
export interface RunPrinter {
  readonly inline: (inline: Inline, way: Way) => string;
  /**
   * What stands by itself, so that it turns nothing about it and nothing about it turns it.
   * @param printed the content by `inline`
   */
  readonly isolate: (direction: Direction, printed: string, content: readonly Inline[]) => string;
}

/**
 * A run, in which each text that runs against its paragraph is set apart: so labels, dates and punctuation about it stay in order.
 * The words of one field are one text, however they are dressed.
 */
export function printRun(content: readonly Inline[], way: Way, print: RunPrinter): string {
  const { base, own, isPart } = way;
  const each = (inlines: readonly Inline[], inner: Way): string => {
    let printed = '';
    for (const inline of inlines) printed += print.inline(inline, inner);
    return printed;
  };
  if (isPart) return each(content, way);
  let all = '';
  for (const one of textsOf(content, way)) {
    const letters = plainText(one.content);
    const direction = directionOf(letters);
    const isOne = one.of !== null || one.content.every(isLeaf);
    if (!isOne || direction === null) {
      all += each(one.content, way);
      continue;
    }
    const printed = each(one.content, { base: direction, own, isPart: true });
    const isAll = one.content.length === content.length;
    const isApart = direction !== base || (!isAll && runsBothWays(letters));
    all += isApart ? print.isolate(direction, printed, one.content) : printed;
  }
  return all;
}

interface Text {
  readonly content: readonly Inline[];
  readonly of: Origin | null;
}

/** Inlines one by one, those of one field together. */
function textsOf(content: readonly Inline[], way: Way): readonly Text[] {
  const texts: { content: Inline[]; of: Origin | null }[] = [];
  for (const inline of content) {
    const last = texts.at(-1);
    const of = inline.kind === 'break' ? (last?.of ?? null) : originOf(inline);
    if (last && of !== null && isSameOrigin(last.of, of)) last.content.push(inline);
    else if (of !== null) texts.push({ content: [inline], of });
    else
      append(
        texts,
        trimmed(inline, way).map((part) => ({ content: [part], of })),
      );
  }
  return texts;
}

/** The field of which all words are; `null` where they are of several, or of none. */
function originOf(inline: Inline): Origin | null {
  let found: Origin | null = null;
  for (const { of } of wordsIn([inline])) {
    if (of === null || (found !== null && !isSameOrigin(found, of))) return null;
    found = of;
  }
  return found;
}

/** The paper's own words among those that run the other way: what parts them from their neighbours stays outside. */
function trimmed(inline: Inline, { base, own }: Way): readonly Inline[] {
  if (base === own || inline.kind !== 'text' || directionOf(inline.text) !== own) return [inline];
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(inline.text) ?? [];
  return [before, words, after].filter((part) => part !== '').map(text);
}

function isLeaf({ kind }: Inline): boolean {
  return kind !== 'strong' && kind !== 'emphasis' && kind !== 'link' && kind !== 'citation';
}

function runsBothWays(letters: string): boolean {
  return TO_THE_LEFT.test(letters) && TO_THE_RIGHT.test(letters);
}

/** The words of a run that people or the paper say: no labels, signs, stances and names. */
function wordsIn(
  content: readonly Inline[],
): readonly { readonly text: string; readonly of: Origin | null }[] {
  const words: { text: string; of: Origin | null }[] = [];
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
      case 'code':
        words.push({ text: inline.text, of: inline.of ?? null });
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'citation':
        append(words, wordsIn(inline.content));
        break;
      case 'stance':
      case 'label':
      case 'sign':
      case 'party':
      case 'break':
    }
  }
  return words;
}

/** Whether a letter in a run goes to the left. Without making its text: this is asked of every paragraph. */
function runsLeftward(content: readonly Inline[]): boolean {
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
      case 'code':
      case 'sign':
      case 'stance':
        if (LEFTWARD.test(inline.text)) return true;
        break;
      case 'label':
        if (LEFTWARD.test(inline.label)) return true;
        break;
      case 'party':
        if (LEFTWARD.test(inline.name)) return true;
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'citation':
        if (runsLeftward(inline.content)) return true;
        break;
      case 'break':
    }
  }
  return false;
}
