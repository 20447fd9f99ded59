import type { Entity, EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { partyByName } from '../model/queries.ts';
import { REFERENCE_FIELDS } from '../model/references.ts';
import type { EntityRows, WorkspaceState } from '../model/state.ts';

type Row = Entity & Readonly<Record<string, unknown>>;

/**
 * Takes the parties of a file for those of the workspace that have the same short name or name: a file that only
 * names them would else bring each in a second time.
 */
export function withKnownParties(state: WorkspaceState, rows: EntityRows): EntityRows {
  const known = new Map<Id, Id>();
  for (const { id, shortName, name } of rows.party ?? []) {
    if (state.tables.party.has(id)) continue;
    const party = partyByName(state, shortName) ?? partyByName(state, name);
    if (party) known.set(id, party.id);
  }
  if (known.size === 0) return rows;
  const party = (rows.party ?? []).filter(({ id }) => !known.has(id));
  const renamed: Partial<Record<EntityKind, readonly Row[]>> = { party };
  for (const { kind, field, targets } of REFERENCE_FIELDS) {
    if (!targets.includes('party')) continue;
    const from: readonly Row[] = renamed[kind] ?? rows[kind] ?? [];
    renamed[kind] = from.map((row) => {
      const to = known.get(row[field] as Id);
      return to === undefined ? row : { ...row, [field]: to };
    });
  }
  return { ...rows, ...renamed } as EntityRows;
}
