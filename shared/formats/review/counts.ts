import type { Entity, EntityKind } from '../../model/entities.ts';
import { entity } from '../../model/queries.ts';
import type { EntityRows, WorkspaceState } from '../../model/state.ts';
import { withChoices, type ImportChoices } from './choices.ts';

/** How many entities of each kind enter or change; kinds of which none does are left out. */
export type EnteringCounts = Readonly<Partial<Record<EntityKind, number>>>;

/** Whoever counts, and when, changes no count. */
const UNSIGNED = { at: '1970-01-01T00:00:00.000Z', author: '' };

/**
 * Counts what would enter as a person chose, or change in what is there.
 * @param rows as they would enter without any choice
 */
export function countsAsChosen(
  state: WorkspaceState,
  rows: EntityRows,
  choices: ImportChoices,
): EnteringCounts {
  const chosen = withChoices(state, rows, choices, UNSIGNED);
  const counts: Partial<Record<EntityKind, number>> = {};
  for (const [kind, entities] of Object.entries(chosen) as [EntityKind, readonly Entity[]][]) {
    const count = entities.filter((row) => isNews(state, kind, row)).length;
    if (count > 0) counts[kind] = count;
  }
  return counts;
}

/** Whether an entity is new, or says anything else than what is there. */
function isNews(state: WorkspaceState, kind: EntityKind, row: Entity): boolean {
  const before: Record<string, unknown> | undefined = entity(state, kind, row.id);
  if (!before) return true;
  return Object.entries(row).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  );
}
