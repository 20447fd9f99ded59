import type { MapContent } from '../../documents/definition.ts';
import type { Id } from '../../model/id.ts';
import { workspaceOf } from '../../model/queries.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { xmlElement } from '../xml.ts';
import { elementFacts, type ElementFacts } from './facts.ts';

/** The signs by which the app's own outline tells what a line is. */
const SIGNS: { readonly [K in ElementFacts['kind']]: string } = {
  issue: '?',
  position: '=',
  pro: '+',
  contra: '-',
  argument: '+',
  assumption: '~',
  reference: '@',
};

/**
 * The map as an outline in OPML 2.0 (http://opml.org/spec2.opml), each line with the sign of the app's own outline. An
 * element that stands in several places is written in the first; ties across the trees are not written.
 */
export const opml = defineWriter({
  name: 'opml',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const data = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>${xmlElement('title', {}, xmlText(title))}</head>
<body>
${outlines(content)}</body>
</opml>
`;
    return Promise.resolve({ data, mediaType: 'text/x-opml', extension: 'opml' });
  },
});

function xmlText(value: string): string {
  return printable(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The trees, one line an element; depth costs no stack. */
function outlines(content: MapContent): string {
  const facts = new Map(elementFacts(content).map((one) => [one.id, one]));
  const lines: string[] = [];
  const waiting: (Id | null)[] = content.graph.roots.toReversed();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const one = id === null ? undefined : facts.get(id);
    if (id === null || !one) {
      lines.push('</outline>\n');
      continue;
    }
    const children = content.graph.nodes.get(id)?.children ?? [];
    const line = xmlElement('outline', attributesOf(one));
    lines.push(children.length === 0 ? `${line}\n` : `${line.slice(0, -2)}>\n`);
    if (children.length > 0) waiting.push(null, ...children.toReversed());
  }
  return lines.join('');
}

function attributesOf({ kind, text, detail, locator }: ElementFacts) {
  const place = locator === '' ? '' : `, ${locator}`;
  const said = { text: printableLine(`${SIGNS[kind]} ${text}${place}`) };
  return detail === '' ? said : { ...said, _note: detail };
}
