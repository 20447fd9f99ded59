import { readSide, sideOver, type Side } from '../sides.ts';
import { plainWords } from '../words.ts';
import { asBullets, type Block, type Item } from './blocks.ts';
import { firstSentence } from './decided.ts';
import type { Option } from './options.ts';
import { roleOf } from './roles.ts';

const NEUTRAL =
  /^(?:neutr\p{L}{0,4}|nötr|нейтрально),? (?:because|weil|car|parce qu|porque|perché|omdat|ponieważ|çünkü|потому что)(?!\p{L})/iu;

/** The side that a heading or a line names, as headings over consequences do, too. */
export function sideOf(text: string): Side | null {
  const role = roleOf(text);
  return role === 'pro' || role === 'contra' ? role : sideOver(text);
}

/**
 * Takes what speaks for and against an option: by its marks, or by the side that a line above it names. All else says
 * more of the option.
 * @param over the side of all that has no mark
 */
export function takeReasons(option: Option, blocks: readonly Block[], over: Side | null): void {
  let side = over;
  for (const block of blocks) {
    if (block.kind === 'item') takeReason(option, block, side);
    if (block.kind !== 'prose') continue;
    const named = sideOf(plainWords(block.text).text);
    // A label that is no side ends the last one.
    if (named !== null || over === null) side = named;
    if (named === null) takeParagraph(option, block, over);
  }
}

/** Takes one item of a list. */
export function takeReason(option: Option, item: Item, over: Side | null): void {
  const { words, line, more, children } = item;
  const named = children.length > 0 ? sideOf(words.text) : null;
  if (named !== null) {
    for (const child of children) takeReason(option, child, named);
    return;
  }
  const mark = readSide(words.text);
  const side = mark.kind === 'pro' || mark.kind === 'contra' ? mark.kind : over;
  if (side === null || NEUTRAL.test(words.text)) {
    option.detail.push(asBullets([item], 0).join('\n'));
    return;
  }
  const bullets = asBullets(children, 0);
  const detail = [...more, ...(bullets.length > 0 ? [bullets.join('\n')] : [])];
  option.reasons.push({ side, words: { ...words, text: mark.text }, line, detail });
}

/** A paragraph under a side is a reason; one that leads to a list is none. */
function takeParagraph(
  option: Option,
  { text, line, isCode }: Extract<Block, { kind: 'prose' }>,
  side: Side | null,
): void {
  const words = plainWords(text);
  if (side === null || isCode || /[:：]$/u.test(words.text)) {
    option.detail.push(text);
    return;
  }
  const first = firstSentence(words.text);
  const isAll = first.length === words.text.length;
  const said = { text: first, links: isAll ? words.links : [] };
  option.reasons.push({ side, words: said, line, detail: isAll ? [] : [text] });
}
