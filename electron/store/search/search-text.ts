import { ENTITY_KINDS, type Entity, type EntityKind } from '../../../shared/model/entities.ts';
import { indexable } from './words.ts';
import { fieldIn } from '../../../shared/record.ts';

/** The columns of the search index: what a thing is called, what is written about it, and its small print. */
export const SEARCH_COLUMNS = ['title', 'detail', 'more'] as const;

/** The name of a column of the search index. */
export type SearchColumn = (typeof SEARCH_COLUMNS)[number];

const element = { title: ['text'], detail: ['detail'], more: ['tags'] };

/** The fields that hold what a person typed, by the column in which they are indexed. */
export const SEARCH_FIELDS: {
  readonly [K in EntityKind]: { readonly [C in SearchColumn]: readonly string[] } | null;
} = {
  workspace: { title: ['title'], detail: ['detail'], more: [] },
  issue: element,
  position: element,
  argument: { ...element, detail: ['detail', 'responseText'] },
  assumption: element,
  reference: {
    title: ['text'],
    detail: ['detail', 'quotation'],
    more: ['locator', 'version', 'url', 'tags'],
  },
  link: null,
  party: { title: ['shortName', 'name'], detail: [], more: [] },
  membership: null,
  stance: { title: [], detail: ['reason'], more: [] },
  session: { title: ['title'], detail: [], more: ['place', 'chair'] },
  'agenda-item': { title: ['title'], detail: ['outcome', 'notes'], more: ['presenter'] },
  decision: { title: ['text'], detail: [], more: [] },
  'minority-statement': { title: [], detail: ['text'], more: [] },
  'action-item': { title: ['text'], detail: [], more: ['owner'] },
  'map-place': null,
  attendance: { title: ['name'], detail: [], more: [] },
  'minute-entry': { title: [], detail: ['text'], more: ['speaker'] },
  designation: { title: [], detail: ['reason'], more: ['by'] },
  'standing-item': { title: ['title'], detail: ['outcome'], more: ['presenter'] },
  'named-state': { title: ['title'], detail: [], more: [] },
};

/** What the index has of an entity, by column and in the index's own form. */
export type SearchText = readonly [title: string, detail: string, more: string];

/** What of an entity is indexed, or `null` where nothing is. */
export function searchText(kind: EntityKind, entity: Entity): SearchText | null {
  const fields = SEARCH_FIELDS[kind];
  if (!fields) return null;
  const [title, detail, more] = SEARCH_COLUMNS.map((column) => {
    const names = fields[column];
    return indexable(
      names.length === 1
        ? fieldText(entity, names[0] as string)
        : names.map((field) => fieldText(entity, field)).join('\n'),
    );
  }) as [string, string, string];
  return title || detail.trim() || more.trim() ? [title, detail, more] : null;
}

/** The text of a field; the items of a list one a line. */
export function fieldText(entity: Entity, field: string): string {
  const value = fieldIn(entity, field);
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}

/** Room for so many kinds. Their numbers stay, so that an older Moot finds its way in a newer file. */
const KINDS_LIMIT = 64;

/** The row of an entity in the search index: its row in its own table, and its kind. */
export function searchRow(kind: EntityKind, row: number): number {
  return row * KINDS_LIMIT + ENTITY_KINDS.indexOf(kind);
}

/** The kind and the row of an entity from its row in the search index; `null` where there is no such kind. */
export function fromSearchRow(
  row: number,
): { readonly kind: EntityKind; readonly row: number } | null {
  const index = row % KINDS_LIMIT;
  const kind = ENTITY_KINDS[index];
  return kind === undefined ? null : { kind, row: (row - index) / KINDS_LIMIT };
}
