import { FONT_SIZE } from '../../map/measure.ts';
import { HUES } from '../hues.ts';

/** Of what stands around the text of cards. */
export const SMALL_SIZE = 12;

// No ligatures and no kerning: text is as wide as it was measured. Colours are those of the window's light theme.
const RULES = `
text { font-family: 'Source Serif 4', Charter, 'Iowan Old Style', Georgia, Cambria, 'Noto Serif', 'Liberation Serif', serif; font-size: ${FONT_SIZE}px; fill: #1f1d1a; font-variant-ligatures: none; font-kerning: none; white-space: pre; }
.paper { fill: #fbfaf7; }
.title { font-size: 26px; font-weight: 600; }
.facts, .legend { font-size: 14px; fill: #5a564e; }
.small { font-size: ${SMALL_SIZE}px; fill: #5a564e; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.rtl { direction: rtl; }
.card rect.edge { fill: #ffffff; stroke: #d6d0c3; }
.issue rect.edge { fill: #f3f1eb; stroke: #8a8478; }
.assumption rect.edge { stroke: #8a8478; stroke-dasharray: 4 3; }
.chip { fill: #edeae3; }
.name { font-size: ${SMALL_SIZE}px; font-weight: 600; fill: #1f1d1a; }
.issue .chip { fill: #1f1d1a; }
.issue .name { fill: #fbfaf7; }
.pro .chip { fill: #e1ecf7; }
.pro .name { fill: #1b5a9c; }
.pro rect.edge { stroke: #1b5a9c; }
.contra .chip { fill: #fbeada; }
.contra .name { fill: #9a4a08; }
.contra rect.edge { stroke: #9a4a08; }
.assumption .chip, .reference .chip { fill: none; }
.alarm { fill: #9a4a08; }
.party { fill: #f3f1eb; }
.folded { fill: #5a564e; }
.count { font-size: ${SMALL_SIZE}px; font-weight: 600; fill: #ffffff; text-anchor: middle; }
.tie { fill: none; stroke: #8a8478; stroke-width: 1.25; }
.across { fill: none; stroke: #8a8478; stroke-width: 1.25; stroke-dasharray: 5 4; }
.across.supports { stroke: #1b5a9c; }
.across.objects-to { stroke: #9a4a08; }
.head { fill: #8a8478; stroke: none; }
.head.supports { fill: #1b5a9c; }
.head.objects-to { fill: #9a4a08; }
.mark { fill: #fbfaf7; stroke: #8a8478; }
.mark-sign { font-size: 11px; font-weight: 600; text-anchor: middle; }
`;

const HUE_RULES = Object.entries(HUES)
  .map(([name, hue]) => `.hue-${name} { fill: ${hue}; }\n`)
  .join('');

/**
 * The style rules of a picture of the map.
 * @param fontFaces style rules that bring fonts along; empty to use those that the reader has
 */
export function pictureStyle(fontFaces: string): string {
  return `${RULES}${HUE_RULES}${fontFaces}`;
}
