import { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { creationOf, differenceOf, type Change } from '../changes.ts';
import { checkEntity, isNameTaken } from '../checks.ts';
import { strandedBy } from '../circles.ts';
import { defineCommand } from '../command.ts';
import {
  ENTITY_KINDS,
  entitySchemas,
  type Entity,
  type EntityKind,
  type EntityOf,
  type Link,
} from '../entities.ts';
import type { Id } from '../id.ts';
import {
  countLabel,
  FOREIGN_LABEL_LIMIT,
  isLabelled,
  labelNumber,
  nextLabel,
  type LabelCounters,
} from '../labels.ts';
import { checkEnds, nameOf } from '../place.ts';
import { all, entity, kindOf, linksFrom, mapPlaceOf, workspaceOf } from '../queries.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { applyChanges, rowsOfKind, type EntityRows, type WorkspaceState } from '../state.ts';
import { lineSchema } from '../text.ts';

const rowsSchema = z.strictObject(
  Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, z.array(entitySchemas[kind]).optional()]),
  ) as { [K in EntityKind]: z.ZodOptional<z.ZodArray<(typeof entitySchemas)[K]>> },
);

/** An entity of the import together with its kind. */
type Row = {
  readonly [K in EntityKind]: { readonly kind: K; readonly row: EntityOf<K> };
}[EntityKind];

/**
 * Whole entities enter at once, as a reader understood them. One that is there already, by id, gets
 * the fields that differ; a new one keeps its label and its short name unless these are taken. Reading
 * the same again changes nothing.
 */
export const importEntities = defineCommand({
  type: 'import',
  schema: z.strictObject({
    /** Where they come from, as a person would say it: a file's name. */
    source: lineSchema,
    rows: rowsSchema,
  }),
  // Reading something a second time gives ids that are there; which are new is decided row by row.
  newIds: () => [],
  label: (_state, { source, rows }) => ({
    key: 'import',
    values: {
      source,
      count: Object.values(rows).reduce((sum, list) => sum + (list?.length ?? 0), 0),
    },
  }),
  decide: (state, { rows }) => {
    const sorted = sort(state, rows as EntityRows);
    if (!sorted.ok) return sorted;
    const { known, fresh } = sorted.value;
    const changes: Change[] = known.flatMap(({ kind, row }) => update(state, kind, row) ?? []);
    const own = workspaceOf(state);
    if (own && fresh.some(({ kind }) => kind === 'workspace')) {
      changes.push({ op: 'delete', kind: 'workspace', id: own.id, before: own });
    }
    const labelled = withFreeLabels(state, fresh);
    const freeName = freeNames(state);
    for (const { kind, row } of labelled) {
      const after = 'shortName' in row ? { ...row, shortName: freeName(row.shortName) } : row;
      changes.push(creationOf(kind, after));
    }
    const after = applyChanges(state, changes);
    const checked = checkAll(after, changes);
    return checked.ok ? { ...ok(changes), after } : checked;
  },
});

/** Tells rows that are there already from new ones, and leaves out what the workspace has its own of. */
function sort(
  state: WorkspaceState,
  rows: EntityRows,
): Result<{ readonly known: readonly Row[]; readonly fresh: readonly Row[] }, Refusal> {
  const known: Row[] = [];
  const fresh: Row[] = [];
  const ids = new Set<Id>();
  const onlyOnes = new Set<string>();
  let count = 0;
  for (const kind of ENTITY_KINDS) {
    for (const row of rowsOfKind(rows, kind)) {
      const found = kindOf(state, row.id);
      count += 1;
      if (ids.add(row.id).size < count || (found && found !== kind)) {
        return fail(refusal('id-taken', { id: row.id }));
      }
      const each = { kind, row } as Row;
      if (found) known.push(each);
      else if (!isTwin(state, each, onlyOnes)) fresh.push(each);
    }
  }
  return ok({ known, fresh });
}

/**
 * A workspace has one entry of its own, that of the other file only if there is nothing else in it yet;
 * two elements are joined by a link of one type once, and an element has one place on the map.
 */
function isTwin(state: WorkspaceState, row: Row, seen: Set<string>): boolean {
  const key = onlyOnce(row);
  if (key === null) return false;
  if (seen.has(key) || isThere(state, row)) return true;
  seen.add(key);
  return false;
}

/** What there is only one of, as a key; `null` for an entity of which there can be as many as people like. */
function onlyOnce({ kind, row }: Row): string | null {
  switch (kind) {
    case 'workspace':
      return kind;
    case 'link':
      return `${row.type} ${row.from} ${row.to}`;
    case 'map-place':
      return `${kind} ${row.element}`;
    default:
      return null;
  }
}

/** Whether the workspace has its own of something that there is only one of. */
function isThere(state: WorkspaceState, { kind, row }: Row): boolean {
  switch (kind) {
    case 'workspace':
      return !isUntouched(state);
    case 'link':
      return linksFrom(state, row.from, row.type).some(({ to }) => to === row.to);
    case 'map-place':
      return mapPlaceOf(state, row.element) !== undefined;
    default:
      return false;
  }
}

function isUntouched(state: WorkspaceState): boolean {
  return ENTITY_KINDS.every((kind) => kind === 'workspace' || state.tables[kind].size === 0);
}

function update(state: WorkspaceState, kind: EntityKind, row: Entity): Change | null {
  const before = entity(state, kind, row.id) as Entity;
  // What people call it by stays, where the workspace had to give another label or name.
  const kept = 'label' in before ? { label: before.label } : {};
  const named =
    'shortName' in row && 'shortName' in before && isNameTaken(state, row.id, row.shortName)
      ? { shortName: before.shortName }
      : {};
  return differenceOf(kind, before, { ...row, ...kept, ...named });
}

/** New rows with the labels that are free; those that are not get the next numbers after all others. */
function withFreeLabels(state: WorkspaceState, rows: readonly Row[]): readonly Row[] {
  const keeps = ({ row }: Row): boolean =>
    'label' in row &&
    !state.labelled.has(row.label) &&
    labelNumber(row.label) <= FOREIGN_LABEL_LIMIT;
  let counters: LabelCounters = state.counters;
  for (const each of rows) {
    const { kind, row } = each;
    if (isLabelled(kind) && 'label' in row && keeps(each)) {
      counters = countLabel(counters, kind, row.label);
    }
  }
  return rows.map((each) => {
    const { kind, row } = each;
    if (!isLabelled(kind) || keeps(each)) return each;
    const label = nextLabel(counters, kind);
    counters = countLabel(counters, kind, label);
    return { kind, row: { ...row, label } } as Row;
  });
}

/** Gives new parties short names that no other has, in any case: their own, or with the first number that makes it one. */
function freeNames(state: WorkspaceState): (shortName: string) => string {
  const taken = new Set(all(state, 'party').map(({ shortName }) => shortName.toLowerCase()));
  const numbers = new Map<string, number>();
  return (shortName) => {
    const key = shortName.toLowerCase();
    // Below the number that was given last nothing is free.
    let number = numbers.get(key) ?? 1;
    let free = shortName;
    while (taken.has(free.toLowerCase())) {
      number += 1;
      free = `${shortName} (${number})`;
    }
    taken.add(free.toLowerCase());
    numbers.set(key, number);
    return free;
  };
}

function checkAll(after: WorkspaceState, changes: readonly Change[]): Result<null, Refusal> {
  const links: Link[] = [];
  for (const change of changes) {
    if (change.op === 'delete') continue;
    const { kind } = change;
    const row = change.op === 'create' ? change.after : (entity(after, kind, change.id) as Entity);
    const checked = checkEntity(after, kind, row);
    if (!checked.ok) return checked;
    if (kind === 'link') links.push(row as Link);
  }
  for (const link of links) {
    const checked = checkEnds(after, link);
    if (!checked.ok) return checked;
  }
  // Circles are let in: other programs and older copies hold them. But something must lead there.
  const [stranded] = strandedBy(after, links);
  if (!stranded) return ok(null);
  const values = { from: nameOf(after, stranded.from), to: nameOf(after, stranded.to) };
  return fail(refusal('link-circle', values));
}
