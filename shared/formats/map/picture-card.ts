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
import { printableLine } from '../plain.ts';
import { escapeXml, xmlElement } from '../xml.ts';
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
  const parts = [
    xmlElement('title', {}, escapeXml(printableLine(`${kind} ${card.label}: ${card.text}`))),
    xmlElement('rect', { class: 'edge', width: box.width, height: box.height, rx: 6 }),
    ...head(card, wording),
    ...card.lines.map((line, index) => textLine(line, baseline(index))),
    ...foot(card, box.height),
    ...(folded > 0 ? foldedCount(folded, box.width) : []),
  ];
  return xmlElement(
    'g',
    { class: `card ${card.sign}`, transform: `translate(${box.x} ${box.y})` },
    parts.join(''),
  );
}

/** A line of text, from the side on which its writing begins. */
function textLine(line: string, y: number): string {
  const text = printableLine(line);
  return RIGHT_TO_LEFT.test(text)
    ? xmlElement('text', { class: 'rtl', x: CARD_WIDTH - CARD_PADDING, y }, escapeXml(text))
    : xmlElement('text', { x: CARD_PADDING, y }, escapeXml(text));
}

/** The line that the letters of a line of text stand on. */
function baseline(index: number): number {
  const top = CARD_PADDING + HEAD_HEIGHT + HEAD_GAP + index * LINE_HEIGHT;
  return top + LINE_HEIGHT / 2 + FONT_SIZE / 3;
}

function head({ sign, label, remarks }: MapCard, wording: Wording): readonly string[] {
  const width = SIGN_WIDTH + textWidth(label, SMALL_SIZE) * SEMIBOLD + 12;
  const y = CARD_PADDING + HEAD_HEIGHT / 2 + SMALL_DROP;
  const chip = {
    class: 'chip',
    x: CARD_PADDING,
    y: CARD_PADDING,
    width: whole(width),
    height: HEAD_HEIGHT,
    rx: 4,
  };
  const name = (x: number, text: string) =>
    xmlElement('text', { class: 'name', x, y }, escapeXml(printableLine(text)));
  const parts = [
    xmlElement('rect', chip),
    name(CARD_PADDING + 6, SIGNS[sign]),
    name(CARD_PADDING + 4 + SIGN_WIDTH, label),
  ];
  const words = [...remarks.alarms, ...remarks.words].map((key) => wording.plain(key)).join(' · ');
  const room = CARD_WIDTH - 2 * CARD_PADDING - width - 8;
  const [said] = words === '' ? [] : wrapText(words, room, SMALL_SIZE, 1);
  if (said === undefined) return parts;
  const alarm = remarks.alarms.length > 0 ? ' alarm' : '';
  const place = { class: `small end${alarm}`, x: CARD_WIDTH - CARD_PADDING, y };
  return [...parts, xmlElement('text', place, escapeXml(printableLine(said)))];
}

function foot({ foot: shown }: MapCard, height: number): readonly string[] {
  const middle = height - CARD_PADDING - (FOOT_HEIGHT - 8) / 2;
  const room = CARD_WIDTH - 2 * CARD_PADDING;
  switch (shown.shows) {
    case 'nothing':
      return [];
    case 'locator': {
      const [line = ''] = wrapText(shown.text, room, SMALL_SIZE, 1);
      const place = { class: 'small', x: CARD_PADDING, y: middle + SMALL_DROP };
      return [xmlElement('text', place, escapeXml(printableLine(line)))];
    }
    case 'holders': {
      const { chips, more, end } = setChips(shown.parties, room, SMALL_SIZE);
      const y = middle - 10;
      const drawn = chips.flatMap(({ party, name, x, width }) => {
        const left = CARD_PADDING + x;
        const at = { class: 'small', x: whole(left + 20), y: middle + SMALL_DROP };
        return [
          xmlElement('rect', {
            class: 'party',
            x: whole(left),
            y,
            width: whole(width),
            height: 20,
            rx: 4,
          }),
          xmlElement('circle', {
            class: `hue-${party.colour}`,
            cx: whole(left + 11),
            cy: middle,
            r: 4.5,
          }),
          xmlElement('text', at, escapeXml(printableLine(name))),
        ];
      });
      if (more === 0) return drawn;
      const at = {
        class: 'small',
        x: whole(CARD_PADDING + end + CHIP_GAP),
        y: middle + SMALL_DROP,
      };
      return [...drawn, xmlElement('text', at, `+${more}`)];
    }
  }
}

function foldedCount(folded: number, width: number): readonly string[] {
  const text = `+${folded}`;
  const y = CARD_PADDING + HEAD_HEIGHT / 2;
  const room = textWidth(text, SMALL_SIZE) * SEMIBOLD + 10;
  return [
    xmlElement('rect', {
      class: 'folded',
      x: whole(width - room / 2),
      y: y - 9,
      width: whole(room),
      height: 18,
      rx: 9,
    }),
    xmlElement('text', { class: 'count', x: width, y: y + SMALL_DROP }, text),
  ];
}

function whole(value: number): number {
  return Math.round(value * 10) / 10;
}
