import type { Wording } from '../../documents/wording.ts';
import { LINK_SIGNS } from '../../map/link-signs.ts';
import { arrowHead, pathData, routeCross, routeInList, routeTree } from '../../map/routes.ts';
import type { Box, CrossLink, MapGraph, MapLayout } from '../../map/types.ts';
import type { Id } from '../../model/id.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { escapeXml, xmlElement } from '../xml.ts';

/** The lines of the trees, as SVG; each ends with a line feed. */
export function treePicture({ nodes }: MapGraph, layout: MapLayout): string {
  const { boxes } = layout;
  const before = beforeInLists(layout);
  let drawn = '';
  for (const { id, parent, link } of nodes.values()) {
    const from = parent === null ? undefined : boxes.get(parent);
    const to = boxes.get(id);
    if (!from || !to || !link) continue;
    const last = before.get(id);
    const route = last === undefined ? routeTree(from, to) : routeInList(from, to, last);
    drawn += `<path class="tie" d="${pathData(route)}"/>\n`;
  }
  return drawn;
}

/** What comes before each card that stands in the columns of a long list; `null` for the first of one. */
function beforeInLists({ columns, boxes }: MapLayout): ReadonlyMap<Id, Box | null> {
  const before = new Map<Id, Box | null>();
  const lists = Map.groupBy(columns, ({ parent }) => parent);
  for (const [parent, inList] of lists) {
    if (parent === null) continue;
    let last: Box | null = null;
    for (const id of inList.flatMap(({ roots }) => roots)) {
      before.set(id, last);
      last = boxes.get(id) ?? last;
    }
  }
  return before;
}

/** A cross-link as SVG: its line, its arrow, and the mark that says what it is. */
export function crossPicture(
  { link, from, to }: CrossLink,
  { boxes }: MapLayout,
  labels: { readonly from: string; readonly to: string },
  wording: Wording,
): string {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) return '';
  const route = routeCross(start, end);
  const { x, y } = route.mark;
  const said = `${labels.from} ${wording.plain(`vocabulary:link.${link.type}`)} ${labels.to}`;
  return xmlElement(
    'g',
    {},
    [
      xmlElement('title', {}, escapeXml(said)),
      xmlElement('path', { class: `across ${link.type}`, d: pathData(route) }),
      xmlElement('path', { class: `head ${link.type}`, d: `${pathData(arrowHead(route))}Z` }),
      linkMark(link.type, x, y),
    ].join(''),
  );
}

/** The mark of a type of link, its centre at a point. */
export function linkMark(type: LinkType, x: number, y: number): string {
  return (
    xmlElement('circle', { class: 'mark', cx: tenth(x), cy: tenth(y), r: 8 }) +
    xmlElement(
      'text',
      { class: 'mark-sign', x: tenth(x), y: tenth(y + 4) },
      escapeXml(LINK_SIGNS[type]),
    )
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
