import { wrapText } from '../../map/wrap.ts';
import { workspaceOf } from '../../model/queries.ts';
import { printable } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { elementFacts, tiesOf, type ElementFacts } from './facts.ts';

const LABEL_WIDTH = 220;
const FONT_SIZE = 13;
const MOST_LINES = 40;

/** How each kind looks: shape and colours, as the window has them. */
const LOOKS: { readonly [K in ElementFacts['kind']]: string } = {
  issue: 'style="rounded,filled", fillcolor="#f3f1eb", color="#8a8478"',
  position: 'style="rounded", color="#1f1d1a"',
  pro: 'style="rounded,filled", fillcolor="#e1ecf7", color="#1b5a9c"',
  contra: 'style="rounded,filled", fillcolor="#fbeada", color="#9a4a08"',
  argument: 'style="rounded", color="#8a8478"',
  assumption: 'style="rounded,dashed", color="#8a8478"',
  reference: 'shape="note", color="#8a8478"',
};

/**
 * The map in the DOT language (https://graphviz.org/doc/info/lang.html): every element with its kind, text, status and
 * holders as attributes, every tie in the model's direction with its type.
 */
export const dot = defineWriter({
  name: 'dot',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const elements = elementFacts(content).map((facts) => node(facts));
    const ties = tiesOf(content).map(({ type, from, to }) => {
      const words = label(wording.plain(`vocabulary:link.${type}`));
      return `  ${quoted(from)} -> ${quoted(to)} [type=${quoted(type)}, label=${words}];`;
    });
    const data = `digraph ${quoted(title)} {
  graph [rankdir="RL", label=${label(title)}, labelloc="t", fontname="Source Serif 4, Georgia, serif"];
  node [shape="box", fontname="Source Serif 4, Georgia, serif", fontsize=${FONT_SIZE}];
  edge [fontname="Source Serif 4, Georgia, serif", fontsize=11, color="#8a8478"];
${[...elements, ...ties].join('\n')}
}
`;
    return Promise.resolve({ data, mediaType: 'text/vnd.graphviz', extension: 'dot' });
  },
});

function node({ id, name, kind, text, status, holders, tags, locator }: ElementFacts): string {
  const shown = [name, ...wrapText(printable(text), LABEL_WIDTH, FONT_SIZE, MOST_LINES)].join('\n');
  const facts = {
    kind,
    name,
    text,
    status,
    holders: holders.join(', '),
    tags: tags.join(', '),
    locator,
  };
  const given = Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${quoted(value)}`);
  return `  ${quoted(id)} [label=${label(shown)}, ${[...given, LOOKS[kind]].join(', ')}];`;
}

/** A quoted string: only quotation marks need a backslash, and backslashes, lest one stand before a mark. */
function quoted(value: string): string {
  const text = printable(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
  return `"${text}"`;
}

/** A string that is shown: in those Graphviz reads entities of HTML as well. */
function label(value: string): string {
  return quoted(value.replaceAll('&', '&amp;'));
}
