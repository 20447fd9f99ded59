import { dayOf, type CommandContext } from '../model/command.ts';
import type { Change } from '../model/changes.ts';
import { decide, type SingleCommand } from '../model/decide.ts';
import {
  ENTITY_KINDS,
  isElementKind,
  type Entity,
  type EntityKind,
  type Link,
} from '../model/entities.ts';
import { ELEMENT_DEFAULTS } from '../model/fields.ts';
import type { Id } from '../model/id.ts';
import { countLabel, isLabelled, nextLabel } from '../model/labels.ts';
import { mayJoin, placement } from '../model/links.ts';
import { ranksAfter, type Ranked } from '../model/order.ts';
import { siblingsIn } from '../model/place.ts';
import { entity, kindOf } from '../model/queries.ts';
import { idsIn, REFERENCE_FIELDS } from '../model/references.ts';
import type { Refusal } from '../model/refusal.ts';
import type { EntityRows, WorkspaceState } from '../model/state.ts';
import { ok, type Result } from '../result.ts';
import { withKnownParties } from './known-parties.ts';
import { UNKNOWN_DAY, type Reading, type Remark } from './reader.ts';

/** The command by which a file enters. */
export interface ImportCommand {
  readonly type: 'import';
  readonly source: string;
  readonly rows: EntityRows;
}

/** What a file would do to a workspace. */
export interface PreparedImport {
  /** To be run as any other command. */
  readonly command: SingleCommand & ImportCommand;
  readonly changes: readonly Change[];
  /** How many entities of each kind would enter or change. */
  readonly counts: Readonly<Partial<Record<EntityKind, number>>>;
  readonly leftOut: readonly Remark[];
  readonly notes: readonly Remark[];
}

type Row = Entity & Readonly<Record<string, unknown>>;
type Rows = Map<EntityKind, Map<Id, Row>>;

/**
 * Turns what a reader understood into a command for a workspace: new entities follow what is there,
 * known ones keep what the file doesn't speak of, and what names something that is neither in the file
 * nor in the workspace is left out.
 * @param source what the file is called
 * @param context when, and by whom it is read
 * @param choose what a person chose, put into the rows before they are looked at
 */
export function prepareImport(
  state: WorkspaceState,
  reading: Reading,
  source: string,
  context: CommandContext,
  choose: (rows: EntityRows) => EntityRows = (fitted) => fitted,
): Result<PreparedImport, Refusal> {
  const isContent = reading.speaksOf === 'content';
  const rows = toMaps(isContent ? withKnownParties(state, reading.rows) : reading.rows);
  if (isContent) fitInto(state, rows, context);
  const dropped = dropDangling(state, rows);
  const leftOut = dropped.map(({ kind, id, code, values }): Remark => {
    const line = reading.lines.get(id) ?? 0;
    return { code, values: { kind, ...values }, line: line > 0 ? line : null };
  });
  const entering: ImportCommand = { type: 'import', source, rows: choose(fromMaps(rows)) };
  const command = entering as PreparedImport['command'];
  const decided = decide(state, command, context);
  if (!decided.ok) return decided;
  const { changes } = decided.value;
  const counts: Partial<Record<EntityKind, number>> = {};
  for (const { kind, op } of changes) {
    if (op !== 'delete') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return ok({
    command,
    changes,
    counts,
    leftOut: [...reading.leftOut, ...leftOut].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    notes: reading.notes,
  });
}

function toMaps(rows: EntityRows): Rows {
  return new Map(
    ENTITY_KINDS.map((kind) => [
      kind,
      new Map(((rows[kind] ?? []) as readonly Row[]).map((row) => [row.id, row])),
    ]),
  );
}

function fromMaps(rows: Rows): EntityRows {
  return Object.fromEntries(
    [...rows].map(([kind, entities]) => [kind, [...entities.values()]]),
  ) as EntityRows;
}

/** What is there keeps all that a file of content doesn't speak of; what is new comes after it. */
function fitInto(state: WorkspaceState, rows: Rows, context: CommandContext): void {
  const { at, author } = context;
  let counters = state.counters;
  for (const [kind, entities] of rows) {
    for (const [id, row] of entities) {
      const before = entity(state, kind, id) as Row | undefined;
      const kept = before
        ? { ...pick(before, [...KEPT, ...unknownDays(row)]), ...sinceSaid(kind, before, row) }
        : {
            createdAt: at,
            createdBy: author,
            ...Object.fromEntries(unknownDays(row).map((field) => [field, dayOf(context)])),
            ...(isLabelled(kind) ? { label: nextLabel(counters, kind) } : {}),
          };
      const fitted: Row = { ...row, ...kept };
      if (isLabelled(kind)) counters = countLabel(counters, kind, String(fitted['label']));
      entities.set(id, fitted);
    }
  }
  for (const [siblings, fresh] of newcomers(state, rows)) {
    const ranks = ranksAfter(siblings, undefined, fresh.length);
    fresh.forEach(({ kind, row }, index) => {
      rows.get(kind)?.set(row.id, { ...row, rank: ranks[index] } as Row);
    });
  }
}

/** What people have written that no file read again takes back. */
const WRITTEN = ['detail', 'responseText', 'quotation'];

/**
 * What was said of an element since a file brought it, which stays when the file is read again: values of which the file has
 * none, what people wrote, and their tags beside the file's. Of other words for its text they are asked.
 */
function sinceSaid(kind: EntityKind, before: Row, row: Row): Readonly<Record<string, unknown>> {
  if (!isElementKind(kind)) return {};
  const unsaid: Readonly<Record<string, unknown>> = ELEMENT_DEFAULTS[kind];
  const kept = Object.keys(unsaid).filter(
    (field) => row[field] === unsaid[field] || (WRITTEN.includes(field) && before[field] !== ''),
  );
  const tags = new Set([before, row].flatMap((one) => one['tags'] as readonly string[]));
  return { ...pick(before, kept), tags: [...tags] };
}

/** The days that a file doesn't say: that on which it is read, and that one from then on. */
function unknownDays(row: Row): readonly string[] {
  return ['since', 'decidedOn'].filter((field) => row[field] === UNKNOWN_DAY);
}

/** What a file of content doesn't speak of. */
const KEPT = [
  'createdAt',
  'createdBy',
  'rank',
  'label',
  'startedAt',
  'endedAt',
  'pausedSeconds',
  'outcome',
  'documents',
];

function pick(row: Row, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.filter((field) => field in row).map((field) => [field, row[field]]),
  );
}

interface Newcomer {
  readonly kind: EntityKind;
  readonly row: Row & Ranked;
}

/** New entities that come to stand beside others that are there already, in the file's order. */
function newcomers(
  state: WorkspaceState,
  rows: Rows,
): ReadonlyMap<readonly Ranked[], readonly Newcomer[]> {
  const places = new Map<string, { siblings: readonly Ranked[]; fresh: Newcomer[] }>();
  const join = (place: string, siblings: () => readonly Ranked[], newcomer: Newcomer): void => {
    const found = places.get(place) ?? { siblings: siblings(), fresh: [] };
    found.fresh.push(newcomer);
    places.set(place, found);
  };
  const placed = new Set<Id>();
  for (const row of rows.get('link')?.values() ?? []) {
    const { parent, child } = placement(row as Row & Link) ?? {};
    if (child !== undefined) placed.add(child);
    if (parent === undefined || !kindOf(state, parent) || entity(state, 'link', row.id)) continue;
    const siblings = (): readonly Ranked[] => siblingsIn(state, { under: 'element', parent });
    join(parent, siblings, { kind: 'link', row: row as Newcomer['row'] });
  }
  for (const kind of ['issue', 'position', 'argument', 'assumption', 'reference'] as const) {
    for (const row of rows.get(kind)?.values() ?? []) {
      if (placed.has(row.id) || kindOf(state, row.id)) continue;
      const siblings = (): readonly Ranked[] => siblingsIn(state, { under: 'nothing' });
      join('', siblings, { kind, row: row as Newcomer['row'] });
    }
  }
  for (const place of places.values()) {
    place.fresh.sort((a, b) => (a.row.rank < b.row.rank ? -1 : a.row.rank > b.row.rank ? 1 : 0));
  }
  return new Map([...places.values()].map(({ siblings, fresh }) => [siblings, fresh]));
}

interface Dropped {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly code: 'names-unknown' | 'cannot-join' | 'other-kind';
  readonly values: Readonly<Record<string, string>>;
}

/** Takes out what names something that isn't there, and what in turn names that. */
function dropDangling(state: WorkspaceState, rows: Rows): readonly Dropped[] {
  const dropped: Dropped[] = [];
  const drop = (
    kind: EntityKind,
    id: Id,
    code: Dropped['code'],
    values: Dropped['values'],
  ): void => {
    rows.get(kind)?.delete(id);
    dropped.push({ kind, id, code, values });
  };
  for (const [kind, entities] of rows) {
    for (const id of entities.keys()) {
      const known = kindOf(state, id);
      if (known && known !== kind) drop(kind, id, 'other-kind', { id });
    }
  }
  const kindHere = (id: Id): EntityKind | undefined =>
    ENTITY_KINDS.find((kind) => rows.get(kind)?.has(id)) ?? kindOf(state, id);
  for (let before = -1; before !== dropped.length;) {
    before = dropped.length;
    for (const rule of REFERENCE_FIELDS) {
      const entities = rows.get(rule.kind);
      for (const row of Array.from(entities?.values() ?? [])) {
        const missing = idsIn(row, rule).find((id) => {
          const kind = kindHere(id);
          return kind === undefined || !rule.targets.includes(kind);
        });
        if (missing) drop(rule.kind, row.id, 'names-unknown', { id: missing, field: rule.field });
      }
    }
    for (const row of [...(rows.get('link')?.values() ?? [])] as readonly (Row & Link)[]) {
      const [from, to] = [kindHere(row.from), kindHere(row.to)];
      if (from && to && row.from !== row.to && mayJoin(row.type, from, to)) continue;
      drop('link', row.id, 'cannot-join', { type: row.type, from: from ?? '', to: to ?? '' });
    }
  }
  return dropped;
}
