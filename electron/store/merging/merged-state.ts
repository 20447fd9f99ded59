import type { Change } from '../../../shared/model/changes.ts';
import { changesBetween, sortChanges } from '../../../shared/model/compare.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  changeBetween,
  countLogged,
  entityFromRegisters,
  mergeRegisters,
  replay,
  type LoggedTransaction,
  type Register,
} from '../../../shared/model/log.ts';
import { namedBy } from '../../../shared/model/named-by.ts';
import { entity, kindOf } from '../../../shared/model/queries.ts';
import { REFERENCE_FIELDS } from '../../../shared/model/references.ts';
import { applyChanges, stateFromRows, type WorkspaceState } from '../../../shared/model/state.ts';
import { rowsOf, standing, standingAlone } from '../../../shared/model/waiting.ts';
import { copyLogOf } from '../log/copied-log.ts';
import type { OpenFile } from '../file/open-file.ts';
import { readRegisters } from '../log/registers.ts';

/** What a workspace comes to with transactions of other copies. */
interface Merged {
  readonly state: WorkspaceState;
  readonly changes: readonly Change[];
  /** Entities that are in the log and wait for something that they name. */
  readonly waiting: number;
}

interface Found {
  readonly kind: EntityKind;
  readonly entity: Entity;
}

/**
 * What a file comes to with transactions of other copies: worked out from what these touch, or from the whole log where
 * something comes back on which other things may have waited.
 */
export function mergedState(file: OpenFile, fresh: readonly LoggedTransaction[]): Merged {
  return fresh.length === 0
    ? { state: file.state, changes: [], waiting: waitingIn(file).size }
    : (fromTouched(file, fresh) ?? fromWholeLog(file, fresh));
}

/** The union of the logs, played from its beginning. */
export function fromWholeLog(file: OpenFile, fresh: readonly LoggedTransaction[]): Merged {
  const live = replay([...copyLogOf(file.log, []).rest, ...fresh]);
  const stands = standing(live);
  const state = stateFromRows(rowsOf(stands), countersWith(file, fresh));
  return { state, changes: changesBetween(file.state, state), waiting: live.size - stands.size };
}

function fromTouched(file: OpenFile, fresh: readonly LoggedTransaction[]): Merged | null {
  const { log } = file;
  const touched = touchedBy(file, fresh);
  if (!touched) return null;
  const after = new Map<Id, Found | null>();
  for (const [id, { kind, registers }] of touched) {
    const made = entityFromRegisters(kind, id, registers);
    const comesBack = made && !kindOf(file.state, id) && log.knows(1)(id);
    if (comesBack) return null;
    after.set(id, made && { kind, entity: made });
  }
  const alive = [...after].filter(([, found]) => found).map(([id]) => id);
  settleNames(file.state, after);
  const changes = sortChanges([...after].flatMap(([id, found]) => changeTo(file.state, id, found)));
  const waits = waitingIn(file);
  for (const id of touched.keys()) waits.delete(id);
  for (const id of alive) if (!after.get(id)) waits.add(id);
  for (const [id, found] of after) {
    if (!found && !touched.has(id)) waits.add(id);
  }
  const state = { ...applyChanges(file.state, changes), counters: countersWith(file, fresh) };
  return { state, changes, waiting: waits.size };
}

/** The registers, with those transactions, of what they touch; `null` where an id has two kinds. */
function touchedBy({ log }: OpenFile, fresh: readonly LoggedTransaction[]) {
  const touched = new Map<
    Id,
    { readonly kind: EntityKind; readonly registers: Map<string, Register> }
  >();
  for (const { clock, changes } of fresh) {
    for (const change of changes) {
      if (!ENTITY_KINDS.includes(change.kind)) continue;
      let known = touched.get(change.entity);
      if (!known) {
        const [own] = log.changesOf(change.entity);
        if (own && own.kind !== change.kind) return null;
        known = { kind: change.kind, registers: new Map(readRegisters(log, change.entity)) };
        touched.set(change.entity, known);
      }
      if (known.kind !== change.kind) return null;
      mergeRegisters(known.registers, change, clock);
    }
  }
  return touched;
}

/** Has everything wait, or do without a name, that names what is not there any more. */
function settleNames(state: WorkspaceState, after: Map<Id, Found | null>): void {
  const isThere = (kinds: readonly EntityKind[], id: Id): boolean => {
    const found = after.get(id);
    const kind = found === undefined ? kindOf(state, id) : found?.kind;
    return kind !== undefined && kinds.includes(kind);
  };
  let gone = [...after].filter(([, found]) => !found).map(([id]) => id);
  do {
    for (const id of gone) for (const holder of holdersOf(state, id)) addHolder(after, holder);
    gone = [];
    for (const [id, found] of after) {
      if (!found) continue;
      const kept = standingAlone(found.kind, found.entity, isThere);
      if (kept === found.entity) continue;
      after.set(id, kept && { kind: found.kind, entity: kept });
      if (!kept) gone.push(id);
    }
  } while (gone.length > 0);
}

function addHolder(after: Map<Id, Found | null>, holder: Found): void {
  if (!after.has(holder.entity.id)) after.set(holder.entity.id, holder);
}

/** What names the entity that had an id. */
function holdersOf(state: WorkspaceState, id: Id): readonly Found[] {
  const kind = kindOf(state, id);
  if (!kind) return [];
  return REFERENCE_FIELDS.filter(({ targets }) => targets.includes(kind)).flatMap((rule) =>
    namedBy(state, rule, id).map((holder) => ({ kind: rule.kind, entity: holder })),
  );
}

function changeTo(state: WorkspaceState, id: Id, found: Found | null): readonly Change[] {
  const kind = found?.kind ?? kindOf(state, id);
  if (!kind) return [];
  const before = entity(state, kind, id) ?? null;
  const change = changeBetween(kind, id, before, found?.entity ?? null);
  return change ? [change] : [];
}

function countersWith(file: OpenFile, fresh: readonly LoggedTransaction[]) {
  return fresh.reduce(
    (counters, { changes }) => countLogged(counters, changes),
    file.state.counters,
  );
}

/** The entities that are in the log, not deleted and yet not in the map: only where copies came together. */
function waitingIn({ log, state }: OpenFile): Set<Id> {
  if (!log.isMerged()) return new Set();
  return new Set(
    log
      .entities()
      .filter((id) => !kindOf(state, id))
      .filter((id) => readRegisters(log, id).get('deleted')?.value === false),
  );
}
