import type { Id } from '../../model/id.ts';
import { childrenOf, elementOf, holdersOf, rootPlaces, type Place } from '../../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../model/state.ts';
import { ELEMENT_KINDS } from '../../model/vocabulary.ts';
import { prepareImport } from '../import.ts';
import { readDocument } from '../read.ts';
import type { Reading } from '../reader.ts';

/** What a text is understood as; a file that cannot be read ends the test. */
export function understood(text: string, format?: string, source = 'a file.txt'): Reading {
  const reading = readDocument(new TextEncoder().encode(text), source, format);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

/** The workspace that a file makes by itself. */
export function stateFrom(reading: Reading): WorkspaceState {
  const context = { at: '2024-05-06T08:00:00.000Z', author: '' };
  const prepared = prepareImport(emptyState(), reading, 'a file.txt', context);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return applyChanges(emptyState(), prepared.value.changes);
}

const SIGNS = { issue: '?', position: '=', argument: '', assumption: '~', reference: '@' } as const;

/** The map as an outline, two blanks a level, with the type of issues and who holds what. */
export function outlineOf(reading: Reading): readonly string[] {
  return outlineOfState(stateFrom(reading));
}

/**
 * The same of a workspace.
 * @param order by kind where a format cannot say how elements of different kinds are mixed
 */
export function outlineOfState(
  state: WorkspaceState,
  order: 'as-it-is' | 'by-kind' = 'as-it-is',
): readonly string[] {
  const inOrder = (places: readonly Place[]): readonly Place[] =>
    order === 'as-it-is'
      ? places
      : places.toSorted(
          (a, b) => ELEMENT_KINDS.indexOf(a.kind as never) - ELEMENT_KINDS.indexOf(b.kind as never),
        );
  const lines: string[] = [];
  const tell = ({ child: id, link }: Place, depth: number, above: readonly Id[]): void => {
    const found = elementOf(state, id);
    if (!found || above.includes(id)) return;
    const side = link?.type === 'objects-to' ? '-' : '+';
    const type =
      found.kind === 'issue' && found.element.type !== 'question' ? ` [${found.element.type}]` : '';
    const locator =
      found.kind === 'reference' && found.element.locator ? `, ${found.element.locator}` : '';
    const holders = holdersOf(state, id).map(({ shortName }) => shortName);
    const by = holders.length > 0 ? ` (${holders.join(', ')})` : '';
    const sign = SIGNS[found.kind] || side;
    lines.push(`${'  '.repeat(depth)}${sign} ${found.element.text}${locator}${type}${by}`);
    for (const place of inOrder(childrenOf(state, id))) tell(place, depth + 1, [...above, id]);
  };
  for (const place of inOrder(rootPlaces(state))) tell(place, 0, []);
  return lines;
}
