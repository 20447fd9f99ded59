import { layoutMap } from '../../map/layout.ts';
import { measureCard, type MeasuredCard } from '../../map/measure.ts';
import type { Box, Size } from '../../map/types.ts';
import type { Link } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { workspaceOf } from '../../model/queries.ts';
import { LINK_TYPES, type LinkType } from '../../model/vocabulary.ts';
import { defineWriter } from '../writer.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { elementFacts, moreFacts, tiesOf, type ElementFacts, type MoreFacts } from './facts.ts';

/** The values that an element has. */
const NODE_KEYS = [
  'label',
  'name',
  'kind',
  'text',
  'detail',
  'status',
  'holders',
  'tags',
  'locator',
  'type',
  'priority',
  'responseText',
  'version',
  'quotation',
  'url',
  'stances',
] as const;

const FILLS: { readonly [K in ElementFacts['kind']]: string } = {
  issue: '#f3f1eb',
  position: '#ffffff',
  pro: '#e1ecf7',
  contra: '#fbeada',
  argument: '#ffffff',
  assumption: '#ffffff',
  reference: '#ffffff',
};

/**
 * The map in GraphML (http://graphml.graphdrawing.org/specification.html): elements and ties with their values as attributes,
 * and where they stand as the extension of yFiles has it, so that yEd opens the map laid out.
 */
export const graphml = defineWriter({
  name: 'graphml',
  takes: 'map',
  write: (content, { wording }) => {
    const { state, graph, placed } = content;
    const drawn = elementFacts(content).map((facts) => {
      const more = moreFacts(state, facts.id);
      const hasFoot = facts.holders.length + facts.locator.length + more.version.length > 0;
      return { facts, more, card: measureCard(facts.text, hasFoot) };
    });
    const sizes = new Map<Id, Size>(drawn.map(({ facts, card }) => [facts.id, card.size]));
    const { boxes } = layoutMap(graph, sizes, { placed });
    const title = workspaceOf(state)?.title || wording.plain('untitled');
    // One text that grows: to join ten thousand takes longer.
    let body = '';
    for (const one of drawn) {
      const box = boxes.get(one.facts.id);
      if (box) body += node(one, box);
    }
    const words = Object.fromEntries(
      LINK_TYPES.map((type) => [type, escapeXml(wording.plain(`vocabulary:link.${type}`))]),
    ) as { readonly [T in LinkType]: string };
    for (const link of tiesOf(content)) body += edge(link, words[link.type]);
    const data = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
<key id="title" for="graph" attr.name="title" attr.type="string"/>
${NODE_KEYS.map((key) => xmlElement('key', { id: `node-${key}`, for: 'node', 'attr.name': key, 'attr.type': 'string' })).join('\n')}
<key id="node-look" for="node" yfiles.type="nodegraphics"/>
<key id="edge-type" for="edge" attr.name="type" attr.type="string"/>
<key id="edge-look" for="edge" yfiles.type="edgegraphics"/>
<graph id="map" edgedefault="directed">
${value('title', title)}
${body}</graph>
</graphml>
`;
    return Promise.resolve({ data, mediaType: 'application/graphml+xml', extension: 'graphml' });
  },
});

/** What looks the same on every card of a kind. */
const LOOKS = Object.fromEntries(
  Object.entries(FILLS).map(([kind, color]) => [
    kind,
    xmlElement('y:Fill', { color, transparent: 'false' }) +
      xmlElement('y:BorderStyle', { color: '#8a8478', type: 'line', width: '1.0' }),
  ]),
) as { readonly [K in ElementFacts['kind']]: string };

/** An element with its card. */
interface Drawn {
  readonly facts: ElementFacts;
  readonly more: MoreFacts;
  readonly card: MeasuredCard;
}

// Written in whole stretches, which with ten thousand elements takes half the time of one tag after the other.
function node({ facts, more, card }: Drawn, { x, y, width, height }: Box): string {
  const { id, kind, name, text, holders, tags } = facts;
  const said =
    value('node-label', `${name} ${text}`) +
    value('node-name', name) +
    value('node-kind', kind) +
    value('node-text', text) +
    value('node-detail', facts.detail) +
    value('node-status', facts.status) +
    value('node-holders', holders.join(', ')) +
    value('node-tags', tags.join(', ')) +
    value('node-locator', facts.locator) +
    value('node-type', more.type) +
    value('node-priority', more.priority) +
    value('node-responseText', more.responseText) +
    value('node-version', more.version) +
    value('node-quotation', more.quotation) +
    value('node-url', more.url) +
    value('node-stances', more.stances);
  const shown = escapeXml([name, ...card.lines].join('\n'));
  return `<node id="${escapeXml(id)}">${said}<data key="node-look"><y:ShapeNode><y:Geometry x="${x}" y="${y}" width="${width}" height="${height}"/>${LOOKS[kind]}<y:NodeLabel alignment="left">${shown}</y:NodeLabel><y:Shape type="roundrectangle"/></y:ShapeNode></data></node>\n`;
}

/** @param words of what type the tie is, as XML */
function edge({ id, type, from, to }: Link, words: string): string {
  return `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}"><data key="edge-type">${type}</data><data key="edge-look"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>${words}</y:EdgeLabel></y:PolyLineEdge></data></edge>\n`;
}

/** A value of an element or of the whole; nothing where there is none. */
function value(key: string, text: string): string {
  return text === '' ? '' : `<data key="${key}">${escapeXml(text)}</data>`;
}
