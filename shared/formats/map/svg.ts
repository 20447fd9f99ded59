import type { Wording } from '../../documents/wording.ts';
import { cardsOf, type Cards } from '../../map/card.ts';
import { layoutMap } from '../../map/layout.ts';
import { textWidth } from '../../map/text-width.ts';
import type { MapLayout } from '../../map/types.ts';
import { workspaceOf } from '../../model/queries.ts';
import { LINK_TYPES } from '../../model/vocabulary.ts';
import { printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { neededFaces } from './font-faces.ts';
import { cardPicture } from './picture-card.ts';
import { pictureStyle } from './picture-style.ts';
import { crossPicture, linkMark, treePicture } from './picture-ties.ts';

/** The map as a picture that can be made as large as a wall. */
export const svg = defineWriter({
  name: 'svg',
  takes: 'map',
  write: ({ state, graph, placed }, { wording, fontFaces }) => {
    const cards = cardsOf(state, graph);
    const layout = layoutMap(graph, cards.byId, { placed });
    return Promise.resolve({
      data: toSvg(cards, layout, { wording, fontFaces }),
      mediaType: 'image/svg+xml',
      extension: 'svg',
    });
  },
});

/** In which words, and with which fonts, a picture is made. */
export interface PictureOptions {
  readonly wording: Wording;
  /** Style rules that bring fonts along; empty to use those that the reader has. */
  readonly fontFaces: string;
}

/** Around everything. */
const MARGIN = 40;
/** For the title over the map. */
const TITLE_HEIGHT = 84;
/** For what the marks of cross-links mean, under it. */
const LEGEND_HEIGHT = 56;

/**
 * A picture of the map as SVG 1.1 with the fonts that it needs: all that `cards` shows, where `layout` has it. It loads
 * nothing and runs nothing. The same map gives the same text.
 */
export function toSvg(cards: Cards, layout: MapLayout, options: PictureOptions): string {
  const { state, graph, byId } = cards;
  const { wording } = options;
  const { bounds } = layout;
  const title = workspaceOf(state)?.title || wording.plain('untitled');
  const facts = wording.plain('map.facts', { count: graph.nodes.size });
  const labelOf = (id: string): string => byId.get(id)?.label ?? '';
  const ties = graph.crossLinks.map((cross) =>
    crossPicture(cross, layout, { from: labelOf(cross.from), to: labelOf(cross.to) }, wording),
  );
  const legend = legendOf(cards, wording);
  const width = Math.ceil(
    Math.max(bounds.width, textWidth(title, 26) * 1.1, legend.width) + 2 * MARGIN,
  );
  const height = Math.ceil(
    bounds.height + 2 * MARGIN + TITLE_HEIGHT + (legend.content === '' ? 0 : LEGEND_HEIGHT),
  );
  const head = [
    xmlElement('rect', { class: 'paper', width, height }),
    textAt('title', MARGIN, MARGIN + 22, title),
    textAt('facts', MARGIN, MARGIN + 48, facts),
    groupAt('map', MARGIN - bounds.x, MARGIN + TITLE_HEIGHT - bounds.y),
  ];
  // One text that grows: to join ten thousand takes longer.
  let body = `${head.join('\n')}\n${treePicture(graph, layout)}`;
  for (const tie of ties) body += `${tie}\n`;
  for (const { id, folded } of graph.nodes.values()) {
    const [card, box] = [byId.get(id), layout.boxes.get(id)];
    if (card && box) body += `${cardPicture(card, box, folded, wording)}\n`;
  }
  body += GROUP_END;
  if (legend.content !== '')
    body += `\n${groupAt('legend', MARGIN, height - MARGIN)}\n${legend.content}\n${GROUP_END}`;
  const said = [
    xmlElement('title', {}, escapeXml(printableLine(title))),
    xmlElement(
      'desc',
      {},
      escapeXml(wording.plain('map.description', { count: graph.nodes.size })),
    ),
  ].join('\n');
  const faces = neededFaces(options.fontFaces, [said, body]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapeXml(wording.language)}">
${said}
<style>${escapeXml(pictureStyle(faces))}</style>
${body}
</svg>
`;
}

function textAt(kind: string, x: number, y: number, text: string): string {
  return xmlElement('text', { class: kind, x, y }, escapeXml(printableLine(text)));
}

/** Where a group begins whose content is seen from a point. */
function groupAt(kind: string, x: number, y: number): string {
  return `<g class="${kind}" transform="translate(${x} ${y})">`;
}

const GROUP_END = '</g>';

/** What the marks on cross-links mean, in one line. */
function legendOf(
  { graph }: Cards,
  wording: Wording,
): { readonly content: string; readonly width: number } {
  const used = new Set(graph.crossLinks.map(({ link }) => link.type));
  let x = 8;
  const parts: string[] = [];
  for (const type of LINK_TYPES) {
    if (!used.has(type)) continue;
    const words = wording.plain(`vocabulary:link.${type}`);
    parts.push(linkMark(type, x, -5), textAt('legend', x + 16, 0, words));
    x += 16 + textWidth(words, 14) + 36;
  }
  return { content: parts.join('\n'), width: x };
}
