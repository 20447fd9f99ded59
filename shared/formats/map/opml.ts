import { append } from '../../append.ts';
import type { MapContent } from '../../documents/definition.ts';
import { ELEMENT_DEFAULTS } from '../../model/fields.ts';
import type { Id } from '../../model/id.ts';
import { childrenOf, elementOf, parentsOf, workspaceOf } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { asHtmlText } from '../html-words.ts';
import { fieldNames } from '../opml/fields.ts';
import { printable, printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { xmlElement } from '../xml.ts';
import { elementFacts, type ElementFacts } from './facts.ts';
import { lossesOf } from './losses.ts';

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
 * The map as an outline in OPML 2.0 (http://opml.org/spec2.opml), each line with the sign of the app's own outline. What
 * an outline has no words for stands in attributes that begin with `_`, as outliners have their `_note`; our reader takes
 * them back. An element that stands in several places has all below it in the first; ties across the trees, and stances
 * other than for, are not written.
 */
export const opml = defineWriter({
  name: 'opml',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const losses = lossesOf(content, wording, WORDS);
    const data = `<?xml version="1.0" encoding="UTF-8"?>
${losses.map((loss) => `<!-- ${loss} -->\n`).join('')}<opml version="2.0">
<head>${xmlElement('title', {}, xmlText(title))}</head>
<body>
${outlines(content)}</body>
</opml>
`;
    return Promise.resolve({ data, mediaType: 'text/x-opml', extension: 'opml' });
  },
});

/** What an outline has words for, with attributes of our own. */
const WORDS = { followUps: true, references: true, details: true, holders: true, states: true };

function xmlText(value: string): string {
  return printable(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A line that is still to be written; `null` ends the one that is open. */
type Waiting = { readonly id: Id; readonly as: LinkType | null } | null;

/** The trees, one line a place; depth costs no stack. */
function outlines({ state, graph }: MapContent): string {
  const facts = new Map(
    elementFacts({ state, graph, placed: new Map() }).map((one) => [one.id, one]),
  );
  const written = new Set<Id>();
  const lines: string[] = [];
  const waiting: Waiting[] = graph.roots.toReversed().map((id) => ({ id, as: null }));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const one = at && facts.get(at.id);
    if (!at || !one) {
      lines.push('</outline>\n');
      continue;
    }
    const isKnown = written.has(at.id);
    written.add(at.id);
    const children = isKnown
      ? []
      : childrenOf(state, at.id).filter(({ child }) => facts.has(child));
    const attributes = {
      ...told(one, at.as),
      ...(isKnown ? {} : more(state, one)),
      ...tied(at.as),
    };
    const isShared = parentsOf(state, at.id).length > 1;
    const line = xmlElement('outline', { ...attributes, ...(isShared ? { _name: one.name } : {}) });
    lines.push(children.length === 0 ? `${line}\n` : `${line.slice(0, -2)}>\n`);
    if (children.length === 0) continue;
    const below = children.map(({ child, link }): Waiting => ({
      id: child,
      as: link?.type ?? null,
    }));
    waiting.push(null);
    append(waiting, below.toReversed());
  }
  return lines.join('');
}

/** What a line says, with its sign in this place. What looks like HTML is escaped: OPML lets text hold markup. */
function told({ kind, text, locator }: ElementFacts, as: LinkType | null) {
  const isArgument = kind === 'pro' || kind === 'contra' || kind === 'argument';
  const sign = isArgument && as === 'objects-to' ? '-' : isArgument ? '+' : SIGNS[kind];
  const place = locator === '' ? '' : `, ${locator}`;
  return { text: asHtmlText(printableLine(`${sign} ${text}${place}`)) };
}

/** What else there is to say of an element. */
function more(
  state: WorkspaceState,
  { id, detail, tags, holders }: ElementFacts,
): Readonly<Record<string, string>> {
  const found = elementOf(state, id);
  if (!found) return {};
  const values: Readonly<Record<string, unknown>> = found.element;
  const usual: Readonly<Record<string, unknown>> = ELEMENT_DEFAULTS[found.kind];
  const fields = [...fieldNames(found.kind), ...(found.kind === 'reference' ? ['url'] : [])];
  const own = fields.flatMap((field) =>
    values[field] === usual[field] ? [] : [[`_${field}`, String(values[field])]],
  );
  return {
    ...(detail === '' ? {} : { _note: asHtmlText(detail) }),
    ...Object.fromEntries(own),
    ...(tags.length > 0 ? { _tags: tags.map(printableLine).join('\n') } : {}),
    ...(holders.length > 0 ? { _holders: holders.map(printableLine).join('\n') } : {}),
  };
}

/** By which tie an issue stands where it does, if not by the usual one. */
function tied(as: LinkType | null): Readonly<Record<string, string>> {
  return as === 'questions' || as === 'specializes' ? { _as: as } : {};
}
