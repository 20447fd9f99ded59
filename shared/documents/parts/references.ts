import type { Reference } from '../../model/entities.ts';
import { all } from '../../model/queries.ts';
import { labelNumber } from '../../model/labels.ts';
import { safeHref } from '../links.ts';
import { plainProse, prose } from '../prose.ts';
import {
  emphasis,
  fieldOf,
  heading,
  paragraph,
  text,
  written,
  type Block,
  type Inline,
  type ListItem,
  type Origin,
} from '../tree.ts';
import { inSequence, mention, type Draft } from './draft.ts';

/**
 * The documents that were cited, each with the place in it, its version, and the words quoted.
 * @param which those cited in the document, or every one of the workspace
 */
export function referenceSection(draft: Draft, which: 'cited' | 'all'): readonly Block[] {
  const references = all(draft.state, 'reference')
    .filter(({ id }) => which === 'all' || draft.cited.has(id))
    .toSorted((a, b) => labelNumber(a.label) - labelNumber(b.label));
  if (references.length === 0) return [];
  return [
    heading(2, draft.wording.say('heading.references')),
    {
      kind: 'list',
      ordered: false,
      items: references.map((reference) => referenceItem(draft, reference)),
    },
  ];
}

function referenceItem(draft: Draft, reference: Reference): ListItem {
  const { text: title, locator, version, quotation, url, detail } = reference;
  const { wording } = draft;
  const of = (field: string): Origin => fieldOf('reference', reference, field);
  const run = inSequence(
    wording.say('reference.title', {
      label: mention(draft, reference),
      title: emphasis(written(of('text'), title)),
      place: locator === '' ? [] : [text(', '), written(of('locator'), locator)],
      version: version === '' ? [] : [text(' ('), written(of('version'), version), text(')')],
    }),
    addressOf(url),
  );
  const quoted = plainProse(quotation, of('quotation'));
  return {
    anchor: reference.id,
    content: [
      paragraph(run),
      ...(quoted.length > 0 ? [{ kind: 'quote' as const, content: quoted }] : []),
      ...prose(detail, of('detail')),
    ],
  };
}

function addressOf(url: string): readonly Inline[] {
  if (url === '') return [];
  const href = safeHref(url);
  return [href === null ? text(url) : { kind: 'link', href, content: [text(url)] }];
}
