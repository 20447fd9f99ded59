import type { Party, Position, Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { compareParties, entity, isHolding, presentStances } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { STANCE_LEVELS } from '../model/vocabulary.ts';
import { agreement, polarization } from './agreement.ts';
import { consensus } from './consensus.ts';
import { argumentsBelow, livePositionsOf, type ArgumentPlace } from './map.ts';

/** A party with the stance that it has now. */
export interface PartyStance {
  readonly party: Party;
  readonly stance: Stance;
}

/** How the parties stand to one position. */
export interface PositionViews {
  readonly position: Position;
  /** The present stances, those most in favour first, then by party. */
  readonly stances: readonly PartyStance[];
  readonly holders: readonly Party[];
  readonly opponents: readonly PartyStance[];
  /** How many parties are at each level of the scale. */
  readonly counts: readonly number[];
  /** Van der Eijk's A of the counts; `null` with fewer than two stances, of which it would say nothing. */
  readonly agreement: number | null;
  /** How divided they are, (1 − A) / 2: 0 all at one level, 1 two camps at the ends; `null` as `agreement`. */
  readonly polarization: number | null;
  /** Tastle and Wierman's consensus of the counts, from 0 to 1; `null` as `agreement`. */
  readonly consensus: number | null;
  /** All arguments below it, each once. */
  readonly arguments: readonly ArgumentPlace[];
  /** Those against something that nobody answered. */
  readonly unanswered: readonly Id[];
}

/**
 * How views on an issue stand, in one word: nothing to hold (`no-position`), nobody heard
 * (`no-stance`), heard but holding nothing (`no-holder`), one view (`agreed`), one view that others
 * oppose (`opposed`), several views (`apart`).
 */
export type DivergenceKind =
  'no-position' | 'no-stance' | 'no-holder' | 'agreed' | 'opposed' | 'apart';

/** Where views on an issue diverge: evidence for people, from the live positions alone. */
export interface Divergence {
  readonly kind: DivergenceKind;
  readonly positions: readonly PositionViews[];
  /** The positions that somebody holds. */
  readonly held: readonly PositionViews[];
  /** Of the positions that some hold and some oppose, the most polarized one; `null` where there is none. */
  readonly mostContested: PositionViews | null;
  readonly formalObjections: number;
  readonly unansweredContras: number;
}

/** How the parties stand to a position now. */
export function viewsOn(state: WorkspaceState, position: Position): PositionViews {
  const stances = [...presentStances(state, position.id).values()]
    .flatMap((stance) => {
      const party = entity(state, 'party', stance.party);
      return party ? [{ party, stance }] : [];
    })
    .toSorted((a, b) => degree(a.stance) - degree(b.stance) || compareParties(a.party, b.party));
  const counts = STANCE_LEVELS.map(
    (level) => stances.filter(({ stance }) => stance.level === level).length,
  );
  const below = argumentsBelow(state, position.id);
  const isTelling = stances.length >= 2;
  return {
    position,
    stances,
    holders: stances.filter(({ stance }) => isHolding(stance)).map(({ party }) => party),
    opponents: stances.filter(({ stance }) => isOpposing(stance)),
    counts,
    agreement: isTelling ? agreement(counts) : null,
    polarization: isTelling ? polarization(counts) : null,
    consensus: isTelling ? consensus(counts) : null,
    arguments: below,
    unanswered: below
      .filter(({ sign, argument }) => sign === 'contra' && argument.response === 'unanswered')
      .map(({ argument }) => argument.id),
  };
}

/**
 * Where views on an issue diverge.
 * @param views how the parties stand to a position, where that is known already
 */
export function divergenceOf(
  state: WorkspaceState,
  issue: Id,
  views: (position: Position) => PositionViews = (position) => viewsOn(state, position),
): Divergence {
  const positions = livePositionsOf(state, issue).map(views);
  const held = positions.filter(({ holders }) => holders.length > 0);
  const contested = positions
    .filter(({ holders, opponents }) => holders.length > 0 && opponents.length > 0)
    .toSorted((a, b) => (b.polarization ?? 0) - (a.polarization ?? 0));
  const objections = positions.flatMap(({ stances }) =>
    stances.filter(({ stance }) => stance.formalObjection),
  );
  return {
    kind: kindOf(positions, held),
    positions,
    held,
    mostContested: contested[0] ?? null,
    formalObjections: objections.length,
    unansweredContras: new Set(positions.flatMap(({ unanswered }) => unanswered)).size,
  };
}

/** Whether a stance is against its position. */
export function isOpposing(stance: Stance): boolean {
  return stance.level === 'against' || stance.level === 'strongly-against';
}

function kindOf(
  positions: readonly PositionViews[],
  held: readonly PositionViews[],
): DivergenceKind {
  if (positions.length === 0) return 'no-position';
  if (positions.every(({ stances }) => stances.length === 0)) return 'no-stance';
  const [first, ...others] = held;
  if (!first) return 'no-holder';
  const isOneView = others.every((other) => sameParties(first.holders, other.holders));
  if (!isOneView) return 'apart';
  return held.some(({ opponents }) => opponents.length > 0) ? 'opposed' : 'agreed';
}

function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return a.length === b.length && b.every(({ id }) => ids.has(id));
}

function degree(stance: Stance): number {
  return STANCE_LEVELS.indexOf(stance.level);
}
