import { CARD_WIDTH } from './measure.ts';

/** Room between a card and those under it, where the lines run. */
export const LEVEL_GAP = 48;
/** From one level of cards to the next. */
export const LEVEL_STEP = CARD_WIDTH + LEVEL_GAP;
/** Room between one card and the next below. */
export const CARD_GAP = 12;
/** Room between one tree and the next below. */
export const TREE_GAP = 40;
/** Room between columns, of trees and of a long list. */
export const COLUMN_GAP = 96;
/** How much lower than their parent the columns of a long list begin: the line to them runs over them. */
export const LIST_DROP = 48;
