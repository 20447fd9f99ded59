import type { Entity, EntityKind } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import type { StanceLevel } from '../../model/vocabulary.ts';
import { partyRow, stanceRow } from '../party-rows.ts';

/** Who holds a position, as an outline says so. */
export interface EntryStance {
  /** By name. */
  readonly party: string;
  readonly position: Id;
  readonly level: StanceLevel;
  readonly reason: string;
  readonly line: number;
}

/** The parties and stances of an outline as entities; of several stances on a position a party's last one counts. */
export function stanceRows(
  stances: readonly EntryStance[],
): ReadonlyMap<EntityKind, readonly Entity[]> {
  const parties = new Map<Id, Entity>();
  const found = new Map<Id, Entity>();
  for (const { party, position, level, reason } of stances) {
    const row = partyRow(party, parties.size);
    if (!parties.has(row.id)) parties.set(row.id, row);
    const said = { party: row.id, position, level, reason, since: null };
    const stance = stanceRow(said, found.size);
    found.set(stance.id, stance);
  }
  if (found.size === 0) return new Map();
  return new Map([
    ['party', [...parties.values()]],
    ['stance', [...found.values()]],
  ]);
}
