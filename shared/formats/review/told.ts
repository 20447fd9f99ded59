import type { EntityRows, WorkspaceState } from '../../model/state.ts';
import type { Reading } from '../reader.ts';
import { reviewOf, type Review } from './lines.ts';
import { ownChoices, type OwnChoices } from './own-choices.ts';

/** So many lines of a file a window is told: nobody decides on more one by one. */
const MOST_TOLD = 20_000;

/** What a window is told of a file, and what holds for the lines that it is not told. */
export interface ToldReview extends Review {
  readonly untold: OwnChoices;
}

/**
 * Tells a window what would enter, as far as a person decides on it line by line.
 * @param rows as they would enter
 * @param reading what was read, with the line of each entity
 * @param most so many lines are told
 */
export function reviewToTell(
  state: WorkspaceState,
  rows: EntityRows,
  { lines, speaksOf }: Pick<Reading, 'lines' | 'speaksOf'>,
  most = MOST_TOLD,
): ToldReview {
  const all = reviewOf(state, rows, lines, Infinity).lines;
  const rest = all.slice(most);
  return {
    lines: all.slice(0, most),
    more: rest.filter(({ isAgain }) => !isAgain).length,
    untold: ownChoices(rest, speaksOf),
  };
}
