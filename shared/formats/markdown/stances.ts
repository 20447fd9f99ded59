import type { Entity, EntityKind } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { cleanLine, cleanProse, LINE_LIMIT } from '../../model/text.ts';
import { PARTY_COLOURS, type StanceLevel } from '../../model/vocabulary.ts';
import { newRow } from '../new-row.ts';
import { UNKNOWN_DAY } from '../reader.ts';
import { stableId } from '../stable-id.ts';

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
    const name = cleanLine(party).slice(0, LINE_LIMIT);
    const id = stableId('party', name.toLowerCase());
    if (!parties.has(id)) {
      const colour = PARTY_COLOURS[parties.size % PARTY_COLOURS.length];
      const fields = { id, type: 'group', name, shortName: name, colour } as const;
      parties.set(id, newRow('party', parties.size, fields));
    }
    const own = stableId(id, 'stance', position);
    const said = { party: id, position, level, reason: cleanProse(reason), since: UNKNOWN_DAY };
    const fields = { id: own, ...said, formalObjection: false, source: null };
    found.set(own, newRow('stance', found.size, fields));
  }
  if (found.size === 0) return new Map();
  return new Map([
    ['party', [...parties.values()]],
    ['stance', [...found.values()]],
  ]);
}
