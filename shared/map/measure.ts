import type { Size } from './types.ts';
import { countLines, wrapText } from './wrap.ts';

/** Every card is as wide as this; its height follows from its text. */
export const CARD_WIDTH = 240;
/** From a card's edge to what is in it. */
export const CARD_PADDING = 12;
/** The line over the text: sign, label and marks. */
export const HEAD_HEIGHT = 20;
/** From the head to the text. */
export const HEAD_GAP = 4;
/** A line of text. */
export const LINE_HEIGHT = 20;
/** Of the text, which is set in the serif for what people wrote. */
export const FONT_SIZE = 15;
/** The line under the text, with those who hold a position; there only where someone does. */
export const FOOT_HEIGHT = 28;
/** Longer texts end in an ellipsis. */
export const MOST_LINES = 6;

/** A card's text as it is set, and the card's size. */
export interface MeasuredCard {
  readonly lines: readonly string[];
  readonly size: Size;
}

/** Room for text on a card. */
export const TEXT_WIDTH = CARD_WIDTH - 2 * CARD_PADDING;

/**
 * Sets a card's text and measures the card.
 * @param hasFoot whether it has a line for those who hold it
 */
export function measureCard(text: string, hasFoot: boolean): MeasuredCard {
  const lines = wrapText(text, TEXT_WIDTH, FONT_SIZE, MOST_LINES);
  return { lines, size: { width: CARD_WIDTH, height: heightWith(lines.length, hasFoot) } };
}

/** How high a card is, as `measureCard` has it. */
export function cardHeight(text: string, hasFoot: boolean): number {
  return heightWith(countLines(text, TEXT_WIDTH, FONT_SIZE, MOST_LINES), hasFoot);
}

function heightWith(lines: number, hasFoot: boolean): number {
  return (
    2 * CARD_PADDING +
    HEAD_HEIGHT +
    (lines > 0 ? HEAD_GAP + lines * LINE_HEIGHT : 0) +
    (hasFoot ? FOOT_HEIGHT : 0)
  );
}
