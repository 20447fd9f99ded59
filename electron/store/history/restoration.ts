import type { RestorationQuery } from '../../../shared/history/entries.ts';
import { mergedChanges, type MergedChange } from '../../../shared/history/merged-changes.ts';
import { decide, type Command } from '../../../shared/model/decide.ts';
import type { Entity, EntityKind, Link } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { placement } from '../../../shared/model/links.ts';
import { idsIn, referencesOf } from '../../../shared/model/references.ts';
import { toEntry } from '../log/log.ts';
import type { TransactionRecord } from '../log/log-record.ts';
import type { OpenFile } from '../file/open-file.ts';
import { entityAt } from './gone.ts';

/** An entity, or some fields of it, as the command `restore` takes it. */
interface Past {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The command that restores what stood before a transaction; where that stands already, what the transaction left.
 * @returns `null` where neither would change anything
 */
export function restoration(file: OpenFile, query: RestorationQuery): Command | null {
  const record = file.log.transaction(query.transaction);
  if (!record) return null;
  const entry = toEntry(file.log, record, file.log.changes(record.seq));
  const changes = mergedChanges(entry);
  for (const pasts of [before(file, record, changes, query), after(file, record, changes, query)]) {
    if (pasts.length === 0) continue;
    const command = { type: 'restore', entities: pasts } as const;
    const decided = decide(file.state, command, { at: entry.at, author: '' });
    // Why it is refused is for a person to read, when it is carried out.
    if (!decided.ok || decided.value.changes.length > 0) return command;
  }
  return null;
}

function before(
  file: OpenFile,
  { clock }: TransactionRecord,
  changes: readonly MergedChange[],
  { entity, field }: RestorationQuery,
): readonly Past[] {
  const gone = changes.flatMap(({ id, fate }) => {
    const was = fate === 'gone' ? entityAt(file.log, id, (other) => other < clock) : null;
    return was ? [was] : [];
  });
  const meant = entity === null ? null : withEntity(gone, entity);
  return [
    ...gone
      .filter((was) => !meant || meant.has(was.entity.id))
      .map(({ kind, entity: was }) => whole(kind, was)),
    ...changes
      .filter(({ id, fate }) => fate === 'changed' && (entity === null || id === entity))
      .flatMap(({ kind, id, before: was }) => some(kind, id, was, field)),
  ];
}

function after(
  file: OpenFile,
  { clock }: TransactionRecord,
  changes: readonly MergedChange[],
  { entity, field }: RestorationQuery,
): readonly Past[] {
  return changes
    .filter(({ id }) => entity === null || id === entity)
    .flatMap(({ kind, id, fate, fields }) => {
      if (fate === 'gone') return [];
      if (fate === 'changed') return some(kind, id, fields, field);
      const was = entityAt(file.log, id, (other) => other <= clock);
      return was ? [whole(kind, was.entity)] : [];
    });
}

function whole(kind: EntityKind, { id, ...fields }: Entity): Past {
  return { kind, id, fields };
}

function some(
  kind: EntityKind,
  id: Id,
  fields: Readonly<Record<string, unknown>>,
  only: string | null,
): readonly Past[] {
  const meant = Object.entries(fields).filter(([name]) => only === null || name === only);
  return meant.length === 0 ? [] : [{ kind, id, fields: Object.fromEntries(meant) }];
}

type Gone = { readonly kind: EntityKind; readonly entity: Entity };

/** Of what went, an entity with all that went because it did: what named it, and what stood below it. */
function withEntity(gone: readonly Gone[], entity: Id): ReadonlySet<Id> {
  const wentTo = new Set(gone.map(({ entity: { id } }) => id));
  const meant = new Set<Id>(wentTo.has(entity) ? [entity] : []);
  for (let size = -1; size !== meant.size;) {
    size = meant.size;
    for (const { kind, entity: was } of gone) {
      const place = kind === 'link' ? placement(was as Link) : null;
      if (place && meant.has(place.parent) && wentTo.has(place.child)) meant.add(place.child);
    }
  }
  for (let size = -1; size !== meant.size;) {
    size = meant.size;
    for (const { kind, entity: was } of gone) {
      const names = namesOf(kind, was);
      const isOurs = names.some((name) => meant.has(name));
      // What it names beside it may have gone for a reason of its own.
      if (isOurs && names.every((name) => meant.has(name) || !wentTo.has(name))) meant.add(was.id);
    }
  }
  return meant;
}

function namesOf(kind: EntityKind, was: Entity): readonly Id[] {
  return referencesOf(kind)
    .filter(({ onDelete }) => onDelete !== 'clear')
    .flatMap((rule) => idsIn(was, rule));
}
