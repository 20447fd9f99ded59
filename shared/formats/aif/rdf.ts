import { cleanLine } from '../../model/text.ts';
import { hasXmlRoot, readXml } from '../xml-reader.ts';
import { graphOf, type AifEdge, type AifGraph, type AifNode } from './graph.ts';

/** Whether a text is an argument map in RDF/XML, in the words of AIF's ontology. */
export function isAifRdf(text: string): boolean {
  return hasXmlRoot(text, 'RDF') && /\baif#|&aif;|-node\b/i.test(text);
}

/** What of a node is said in an element of its own, towards the node in between or away from it. */
const TIES: Readonly<Record<string, 'towards' | 'away'>> = {
  premise: 'towards',
  locution: 'towards',
  startlocution: 'towards',
  anchor: 'towards',
  conclusion: 'away',
  illocutionarycontent: 'away',
  endlocution: 'away',
};

/** Nodes that say something; all others stand between two. */
const SAYING = new Set(['I', 'L']);

interface Tie {
  readonly of: string;
  readonly about: string;
  readonly way: 'towards' | 'away';
  readonly line: number;
}

interface Individual {
  readonly id: string;
  readonly line: number;
  type: string;
  text: string;
  source: string;
}

/**
 * The graph in RDF/XML as AIFdb writes it (http://www.arg.dundee.ac.uk/aif): individuals with a type, what they say, and what they
 * are to others, often said from both ends.
 */
export function aifRdfGraph(text: string): AifGraph {
  const found = new Map<string, Individual>();
  const ties: Tie[] = [];
  let open: Individual | null = null;
  let depth = 0;
  let field = '';
  readXml(text, {
    open: (name, attributes, line) => {
      depth += 1;
      const about = attributes.get('about') ?? attributes.get('id') ?? attributes.get('nodeid');
      if (depth === 2 && about !== undefined) {
        open = found.get(about) ?? { id: about, line, type: '', text: '', source: '' };
        open.type ||= typeIn(name);
        found.set(about, open);
      } else if (depth === 3 && open) {
        const other = attributes.get('resource') ?? attributes.get('nodeid') ?? '';
        const way = TIES[name];
        if (name === 'type') open.type = typeIn(other) || open.type;
        if (way) ties.push({ of: open.id, about: other, way, line });
        field = name;
      }
    },
    close: () => {
      depth -= 1;
      if (depth === 1) open = null;
      field = '';
    },
    text: (value) => {
      if (field === 'claimtext') (open as Individual).text += value;
      if (field === 'source') (open as Individual).source += value;
    },
  });
  const nodes = new Map<string, AifNode>();
  const speakers = new Map<string, string>();
  for (const { id, line, type, text: said, source } of found.values()) {
    if (type === '') continue;
    nodes.set(id, { nodeID: id, type, text: cleanLine(said), kind: undefined, line });
    // Where nobody is named, the whole of what is said stands in for who says it.
    const name = cleanLine(source);
    if (type === 'L' && name !== '' && name !== cleanLine(said)) speakers.set(id, name);
  }
  return graphOf(nodes, edgesOf(ties, nodes), speakers, []);
}

/** Ties as edges, each once. */
function edgesOf(ties: readonly Tie[], nodes: ReadonlyMap<string, AifNode>): readonly AifEdge[] {
  const edges = new Map<string, AifEdge>();
  for (const { of, about, way, line } of ties) {
    const between = isBetween(of, about, nodes) ? of : about;
    const other = between === of ? about : of;
    const [fromID, toID] = way === 'towards' ? [other, between] : [between, other];
    edges.set(`${fromID}\n${toID}`, { fromID, toID, line });
  }
  return [...edges.values()];
}

/** Whether the first of two nodes is the one that stands between others; of two such, the one by which something is said. */
function isBetween(id: string, other: string, nodes: ReadonlyMap<string, AifNode>): boolean {
  const [type = 'I', opposite = 'I'] = [nodes.get(id)?.type, nodes.get(other)?.type];
  if (SAYING.has(type)) return false;
  return SAYING.has(opposite) || type === 'YA';
}

/** The type of a node, as the end of an address or the name of an element has it: `RA-node`. */
function typeIn(name: string): string {
  return /(?:^|[#;/])(I|L|RA|CA|MA|PA|TA|YA)-?node$/i.exec(name)?.[1]?.toUpperCase() ?? '';
}
