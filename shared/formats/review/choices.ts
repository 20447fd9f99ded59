import type { Entity, EntityKind, Link } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { ends, placement, placementTypes } from '../../model/links.ts';
import { ranksAfter } from '../../model/order.ts';
import { PLACED_RANK, siblingsIn } from '../../model/place.ts';
import { kindOf } from '../../model/queries.ts';
import { idsIn, REFERENCE_FIELDS } from '../../model/references.ts';
import type { EntityRows, WorkspaceState } from '../../model/state.ts';
import { cleanLine } from '../../model/text.ts';
import { ELEMENT_KINDS, type ElementKind } from '../../model/vocabulary.ts';
import { newRow } from '../new-row.ts';
import { stableId } from '../stable-id.ts';

/** What a person chose in the review of a file, by the ids of its elements. */
export interface ImportChoices {
  /** What all that stands under nothing is to stand under, where it can. */
  readonly under: Id | null;
  /** Lines that don't enter, and what stands only under them. */
  readonly dropped: readonly Id[];
  /** Lines in other words. */
  readonly texts: Readonly<Record<Id, string>>;
  /** Lines for which something that is there already stands. */
  readonly same: Readonly<Record<Id, Id>>;
}

type Row = Entity & Readonly<Record<string, unknown>>;

/**
 * Puts what a person chose into what would enter.
 * @param rows as they would enter without any choice
 * @param context when, and by whom: for the ties that hang what stands under nothing
 */
export function withChoices(
  state: WorkspaceState,
  rows: EntityRows,
  choices: ImportChoices,
  context: { readonly at: string; readonly author: string },
): EntityRows {
  const table = new Map<EntityKind, Map<Id, Row>>(
    Object.entries(rows).map(([kind, entities]) => [
      kind as EntityKind,
      new Map(entities.map((row) => [row.id, row])),
    ]),
  );
  reword(table, choices.texts);
  standIn(state, table, choices.same);
  drop(table, choices.dropped);
  if (choices.under !== null) hang(state, table, choices.under, context);
  return Object.fromEntries([...table].map(([kind, entities]) => [kind, [...entities.values()]]));
}

type Tables = Map<EntityKind, Map<Id, Row>>;

function reword(tables: Tables, texts: ImportChoices['texts']): void {
  for (const [id, said] of Object.entries(texts)) {
    const text = cleanLine(said);
    for (const kind of ELEMENT_KINDS) {
      const row = tables.get(kind)?.get(id);
      if (row && text !== '') tables.get(kind)?.set(id, { ...row, text });
    }
  }
}

/** Has what is there stand for what would come in: whatever names the one names the other. */
function standIn(state: WorkspaceState, tables: Tables, same: ImportChoices['same']): void {
  const stands = new Map<Id, Id>();
  for (const kind of ELEMENT_KINDS) {
    for (const id of tables.get(kind)?.keys() ?? []) {
      const other = Object.hasOwn(same, id) ? same[id] : undefined;
      if (other === undefined || kindOf(state, other) !== kind) continue;
      stands.set(id, other);
      tables.get(kind)?.delete(id);
    }
  }
  if (stands.size === 0) return;
  const named = (value: unknown): unknown =>
    Array.isArray(value)
      ? [...new Set(value.map((one: unknown) => stands.get(one as Id) ?? one))]
      : (stands.get(value as Id) ?? value);
  for (const { kind, field } of REFERENCE_FIELDS) {
    for (const row of tables.get(kind)?.values() ?? []) {
      const value = named(row[field]);
      if (value !== row[field])
        tables.get(kind)?.set(row.id, { ...tables.get(kind)?.get(row.id), [field]: value } as Row);
    }
  }
  withoutDoubles(state, tables);
}

/** Two that are tied already need no second tie, and a stance that is held already no second record. */
function withoutDoubles(state: WorkspaceState, tables: Tables): void {
  const keyOf = ({ type, from, to }: Link): string => `${from} ${type} ${to}`;
  const known = new Set([...state.tables.link.values()].map(keyOf));
  for (const row of Array.from(tables.get('link')?.values() ?? [])) {
    const key = keyOf(row as Link);
    const isOwn = state.tables.link.has(row.id);
    if ((known.has(key) && !isOwn) || row['from'] === row['to']) tables.get('link')?.delete(row.id);
    known.add(key);
  }
  const held = new Set(
    [...state.tables.stance.values()].map(
      ({ party, position, level }) => `${party} ${position} ${level}`,
    ),
  );
  for (const row of Array.from(tables.get('stance')?.values() ?? [])) {
    const key = `${String(row['party'])} ${String(row['position'])} ${String(row['level'])}`;
    if (held.has(key) && !state.tables.stance.has(row.id)) tables.get('stance')?.delete(row.id);
  }
}

/** Takes lines out, with what stands only under them and whatever speaks of them. */
function drop(tables: Tables, dropped: readonly Id[]): void {
  const spokenOf = namedParties(tables);
  const gone = new Set<Id>(dropped);
  const waiting = [...dropped];
  const links = [...(tables.get('link')?.values() ?? [])] as readonly Link[];
  const places = links.flatMap((link) => placement(link) ?? []);
  const below = Map.groupBy(places, ({ parent }) => parent);
  const above = Map.groupBy(places, ({ child }) => child);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { child } of below.get(id) ?? []) {
      const isLeft = above.get(child)?.every(({ parent }) => gone.has(parent)) ?? false;
      if (!isLeft || gone.has(child)) continue;
      gone.add(child);
      waiting.push(child);
    }
  }
  for (const id of gone) for (const entities of tables.values()) entities.delete(id);
  for (const { kind, field, onDelete, list } of REFERENCE_FIELDS) {
    for (const row of Array.from(tables.get(kind)?.values() ?? [])) {
      const value = row[field];
      if (list && Array.isArray(value)) {
        const kept = value.filter((id) => !gone.has(id as Id));
        if (kept.length < value.length) tables.get(kind)?.set(row.id, { ...row, [field]: kept });
      } else if (gone.has(value as Id)) {
        if (onDelete === 'clear') tables.get(kind)?.set(row.id, { ...row, [field]: null });
        else tables.get(kind)?.delete(row.id);
      }
    }
  }
  // A party of which only what was taken out spoke has no reason to enter.
  const stillSpokenOf = namedParties(tables);
  for (const id of spokenOf) if (!stillSpokenOf.has(id)) tables.get('party')?.delete(id);
}

/** The ids in the fields that name parties. */
function namedParties(tables: Tables): ReadonlySet<Id> {
  const named = new Set<Id>();
  for (const rule of REFERENCE_FIELDS) {
    if (!rule.targets.includes('party')) continue;
    for (const row of tables.get(rule.kind)?.values() ?? []) {
      for (const id of idsIn(row, rule)) named.add(id);
    }
  }
  return named;
}

/** Hangs what is new and stands under nothing on something that is there. */
function hang(
  state: WorkspaceState,
  tables: Tables,
  parent: Id,
  { at, author }: { readonly at: string; readonly author: string },
): void {
  const under = kindOf(state, parent);
  if (!under || !(ELEMENT_KINDS as readonly EntityKind[]).includes(under)) return;
  const links = tables.get('link') ?? new Map<Id, Row>();
  const placed = new Set(
    [...links.values()].flatMap((link) => placement(link as Link)?.child ?? []),
  );
  const roots = ELEMENT_KINDS.flatMap((kind) =>
    [...(tables.get(kind)?.values() ?? [])].flatMap((row) => {
      const type = placementTypes(kind, under as ElementKind)[0];
      const isNew = !placed.has(row.id) && kindOf(state, row.id) === undefined;
      return isNew && type ? [{ row, type, kind }] : [];
    }),
  ).toSorted((a, b) => (String(a.row['rank']) < String(b.row['rank']) ? -1 : 1));
  const ranks = ranksAfter(
    siblingsIn(state, { under: 'element', parent }),
    undefined,
    roots.length,
  );
  roots.forEach(({ row, type, kind }, index) => {
    const id = stableId(row.id, type, parent);
    const fields = { id, type, ...ends(type, row.id, parent), rank: ranks[index] };
    links.set(id, { ...newRow('link', 0, fields), createdAt: at, createdBy: author });
    tables.get(kind)?.set(row.id, { ...row, rank: PLACED_RANK });
  });
  tables.set('link', links);
}
