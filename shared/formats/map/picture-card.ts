import { CHIP_GAP, setChips } from '../../map/chips.ts';
import type { MapCard } from '../../map/card.ts';
import {
  CARD_PADDING,
  CARD_WIDTH,
  FONT_SIZE,
  FOOT_HEIGHT,
  HEAD_GAP,
  HEAD_HEIGHT,
  LINE_HEIGHT,
} from '../../map/measure.ts';
import { textWidth } from '../../map/text-width.ts';
import { wrapText } from '../../map/wrap.ts';
import { SIGNS } from '../../model/signs.ts';
import type { Wording } from '../../documents/wording.ts';
import type { Box } from '../../map/types.ts';
import { escapeXmlLine } from '../xml.ts';
import { SMALL_SIZE } from './picture-style.ts';

/** From the middle of a line of small text to the line that its letters stand on. */
const SMALL_DROP = 4;
/** The room of a sign before a label. */
const SIGN_WIDTH = 14;
/** Semibold letters are so much wider than those that were measured. */
const SEMIBOLD = 1.08;
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * A card as a group of SVG, where it stands.
 * @param folded how many elements are folded away under it
 */
export function cardPicture(card: MapCard, box: Box, folded: number, wording: Wording): string {
  const kind = wording.plain(`vocabulary:kind.${card.sign}`);
  let drawn =
    `<title>${escapeXmlLine(`${kind} ${card.label}: ${card.text}`)}</title>` +
    `<rect class="edge" width="${box.width}" height="${box.height}" rx="6"/>` +
    head(card, wording);
  for (let index = 0; index < card.lines.length; index += 1) {
    drawn += textLine(card.lines[index] as string, baseline(index));
  }
  drawn += foot(card, box.height) + (folded > 0 ? foldedCount(folded, box.width) : '');
  return `<g class="card ${card.sign}" transform="translate(${box.x} ${box.y})">${drawn}</g>`;
}

/** A line of text, from the side on which its writing begins. */
function textLine(line: string, y: number): string {
  const text = escapeXmlLine(line);
  return RIGHT_TO_LEFT.test(text)
    ? `<text class="rtl" x="${CARD_WIDTH - CARD_PADDING}" y="${y}">${text}</text>`
    : `<text x="${CARD_PADDING}" y="${y}">${text}</text>`;
}

/** The line that the letters of a line of text stand on. */
function baseline(index: number): number {
  const top = CARD_PADDING + HEAD_HEIGHT + HEAD_GAP + index * LINE_HEIGHT;
  return top + LINE_HEIGHT / 2 + FONT_SIZE / 3;
}

function head({ sign, label, remarks }: MapCard, wording: Wording): string {
  const width = SIGN_WIDTH + textWidth(label, SMALL_SIZE) * SEMIBOLD + 12;
  const y = CARD_PADDING + HEAD_HEIGHT / 2 + SMALL_DROP;
  const name = (x: number, text: string) =>
    `<text class="name" x="${x}" y="${y}">${escapeXmlLine(text)}</text>`;
  const chip =
    `<rect class="chip" x="${CARD_PADDING}" y="${CARD_PADDING}" width="${whole(width)}" height="${HEAD_HEIGHT}" rx="4"/>` +
    name(CARD_PADDING + 6, SIGNS[sign]) +
    name(CARD_PADDING + 4 + SIGN_WIDTH, label);
  const { alarms, words } = remarks;
  if (alarms.length + words.length === 0) return chip;
  const said = [...alarms, ...words].map((key) => wording.plain(key)).join(' · ');
  const room = CARD_WIDTH - 2 * CARD_PADDING - width - 8;
  return chip + smallText(said, room, y, alarms.length > 0 ? 'small end alarm' : 'small end');
}

/** As much of a text as one line has room for, up to the right edge of a card; nothing where that is none of it. */
function smallText(text: string, room: number, y: number, kind: string): string {
  const [line] = wrapText(text, room, SMALL_SIZE, 1);
  if (line === undefined) return '';
  return `<text class="${kind}" x="${CARD_WIDTH - CARD_PADDING}" y="${y}">${escapeXmlLine(line)}</text>`;
}

function foot({ foot: shown }: MapCard, height: number): string {
  const middle = height - CARD_PADDING - (FOOT_HEIGHT - 8) / 2;
  const room = CARD_WIDTH - 2 * CARD_PADDING;
  const small = (x: number, text: string) =>
    `<text class="small" x="${x}" y="${middle + SMALL_DROP}">${escapeXmlLine(text)}</text>`;
  switch (shown.shows) {
    case 'nothing':
      return '';
    case 'locator': {
      const [line = ''] = wrapText(shown.text, room, SMALL_SIZE, 1);
      return small(CARD_PADDING, line);
    }
    case 'holders': {
      const { chips, more, end } = setChips(shown.parties, room, SMALL_SIZE);
      const drawn = chips.map(({ party, name, x, width }) => {
        const left = CARD_PADDING + x;
        return (
          `<rect class="party" x="${whole(left)}" y="${middle - 10}" width="${whole(width)}" height="20" rx="4"/>` +
          `<circle class="hue-${party.colour}" cx="${whole(left + 11)}" cy="${middle}" r="4.5"/>` +
          small(whole(left + 20), name)
        );
      });
      if (more > 0) drawn.push(small(whole(CARD_PADDING + end + CHIP_GAP), `+${more}`));
      return drawn.join('');
    }
  }
}

function foldedCount(folded: number, width: number): string {
  const text = `+${folded}`;
  const y = CARD_PADDING + HEAD_HEIGHT / 2;
  const room = textWidth(text, SMALL_SIZE) * SEMIBOLD + 10;
  return (
    `<rect class="folded" x="${whole(width - room / 2)}" y="${y - 9}" width="${whole(room)}" height="18" rx="9"/>` +
    `<text class="count" x="${width}" y="${y + SMALL_DROP}">${text}</text>`
  );
}

function whole(value: number): number {
  return Math.round(value * 10) / 10;
}
