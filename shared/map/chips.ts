import type { Party } from '../model/entities.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap.ts';

/** Around a party's name: its dot, and room on both sides. */
const CHIP_MARGIN = 26;
/** Between one chip and the next. */
export const CHIP_GAP = 4;
/** For “+12” after the last chip. */
const COUNT_WIDTH = 28;

/** A party on a card, as wide as its name asks for. */
export interface Chip {
  readonly party: Party;
  /** Its short name, or as much of it as there is room for. */
  readonly name: string;
  readonly x: number;
  readonly width: number;
}

/** Chips in one line, and how many parties have no room in it. */
export interface Chips {
  readonly chips: readonly Chip[];
  readonly more: number;
  /** Where the count of the others stands. */
  readonly end: number;
}

/** Sets parties side by side in a line of a width, in pixels; the first of them in any case. */
export function setChips(parties: readonly Party[], room: number, fontSize: number): Chips {
  const chips: Chip[] = [];
  let x = 0;
  for (const [index, party] of parties.entries()) {
    const isLast = index === parties.length - 1;
    const free = room - x - (isLast ? 0 : COUNT_WIDTH);
    const name =
      index === 0
        ? (wrapText(party.shortName, free - CHIP_MARGIN, fontSize, 1)[0] ?? '')
        : party.shortName;
    const width = textWidth(name, fontSize) + CHIP_MARGIN;
    if (width > free && index > 0) break;
    chips.push({ party, name, x, width });
    x += width + CHIP_GAP;
  }
  return { chips, more: parties.length - chips.length, end: x };
}
