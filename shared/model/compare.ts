import { compareIds } from './id.ts';
import type { Change } from './changes.ts';
import { ENTITY_KINDS, type EntityKind, type EntityOf } from './entities.ts';
import { changeBetween } from './log.ts';
import type { WorkspaceState } from './state.ts';
import type { Table } from './table.ts';

/**
 * What differs between two states of a workspace, whatever happened between them: applied to `before`, the
 * changes give `after`.
 * @returns the changes by kind in the order of `ENTITY_KINDS`, and within a kind by id
 */
export function changesBetween(before: WorkspaceState, after: WorkspaceState): readonly Change[] {
  return ENTITY_KINDS.flatMap((kind) => changesOfKind(kind, before, after));
}

function changesOfKind<K extends EntityKind>(
  kind: K,
  before: WorkspaceState,
  after: WorkspaceState,
): readonly Change[] {
  const was: Table<EntityOf<K>> = before.tables[kind];
  const is: Table<EntityOf<K>> = after.tables[kind];
  if (was === is) return [];
  const changes: Change[] = [];
  const note = (id: string, old: EntityOf<K> | undefined, now: EntityOf<K> | undefined): void => {
    if (old === now) return;
    const change = changeBetween(kind, id, old ?? null, now ?? null);
    if (change) changes.push(change as Change);
  };
  for (const [id, old] of was.entries()) note(id, old, is.get(id));
  for (const [id, now] of is.entries()) if (!was.has(id)) note(id, undefined, now);
  return changes.toSorted((a, b) => compareIds(a.id, b.id));
}

/** Orders changes as `changesBetween` does. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  const place = (kind: EntityKind): number => ENTITY_KINDS.indexOf(kind);
  return changes.toSorted((a, b) => place(a.kind) - place(b.kind) || compareIds(a.id, b.id));
}
