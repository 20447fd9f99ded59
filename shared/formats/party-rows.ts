import type { Entity } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { cleanLine, cleanProse, LINE_LIMIT } from '../model/text.ts';
import { PARTY_COLOURS, type PartyType, type StanceLevel } from '../model/vocabulary.ts';
import { cutTo } from './cut.ts';
import { newRow } from './new-row.ts';
import { UNKNOWN_DAY } from './reader.ts';
import { stableId } from './stable-id.ts';

/**
 * A party that a reader found, with the same id each time, whatever the case of its name.
 * @param before how many were found before
 */
export function partyRow(name: string, before: number, type: PartyType = 'group'): Entity {
  const called = cutTo(cleanLine(name), LINE_LIMIT);
  const id = stableId('party', called.toLowerCase());
  const colour = PARTY_COLOURS[before % PARTY_COLOURS.length];
  return newRow('party', before, { id, type, name: called, shortName: called, colour });
}

/** Who holds what, as a reader found it. */
interface FoundStance {
  readonly party: Id;
  readonly position: Id;
  readonly level: StanceLevel;
  /** Markdown. */
  readonly reason: string;
  /** A day, `2015-04-13`; `null` where the file has none. */
  readonly since: string | null;
}

/**
 * A stance that a reader found: a party has one on a position, with the same id each time.
 * @param before how many were found before
 */
export function stanceRow({ reason, since, ...stance }: FoundStance, before: number): Entity {
  const made = { formalObjection: false, source: null, since: since ?? UNKNOWN_DAY };
  const id = stableId(stance.party, 'stance', stance.position);
  return newRow('stance', before, { id, ...stance, reason: cleanProse(reason), ...made });
}
