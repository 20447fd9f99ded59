import type { Argument, Party, Position, Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import {
  compareStances,
  entity,
  isHolding,
  linksFrom,
  linksTo,
  presentStances,
  stancesOn,
} from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { argumentsBelow, positionsOf } from './map.ts';

/** A party that changed its mind, or put its position in new words. */
export type Move =
  | {
      /** It holds the position that replaced the one it held. */
      readonly kind: 'revised';
      readonly party: Party;
      readonly from: Position;
      readonly to: Position;
      /** Its last stance in favour of the old position. */
      readonly before: Stance;
      readonly stance: Stance;
      /** The arguments against the old position that were answered. */
      readonly answers: readonly Argument[];
    }
  | {
      /** Its stance on one position is another than before. */
      readonly kind: 'restated';
      readonly party: Party;
      readonly position: Position;
      readonly before: Stance;
      readonly stance: Stance;
    }
  | {
      /** A position replaced another one, and nobody is on record for having held both. */
      readonly kind: 'replaced';
      readonly from: Position;
      readonly to: Position;
      readonly answers: readonly Argument[];
    };

/** Who moved on an issue, when, and in answer to what; the earliest move first. */
export function movesOn(state: WorkspaceState, issue: Id): readonly Move[] {
  const moves = positionsOf(state, issue).flatMap((position) => [
    ...restatements(state, position),
    ...revisions(state, position),
  ]);
  return moves
    .filter((move) => !isPartOfRevision(move, moves))
    .map((move, index) => ({ move, index }))
    .toSorted((a, b) => compareMoves(a.move, b.move) || a.index - b.index)
    .map(({ move }) => move);
}

// Letting go of the old wording is told by the move to the new one.
function isPartOfRevision(move: Move, moves: readonly Move[]): boolean {
  return (
    move.kind === 'restated' &&
    isHolding(move.before) &&
    moves.some(
      (other) =>
        other.kind === 'revised' &&
        other.party.id === move.party.id &&
        other.before.id === move.before.id,
    )
  );
}

/** The position that replaced another one, the latest if there are several. */
export function replacementOf(state: WorkspaceState, position: Id): Position | undefined {
  const link = linksTo(state, position, 'replaces').at(-1);
  return link && entity(state, 'position', link.from);
}

/** Whether a position is put forward still: it is live, or what replaced it is. */
export function stillStands(state: WorkspaceState, position: Id): boolean {
  const seen = new Set<Id>();
  for (let now = entity(state, 'position', position); now && !seen.has(now.id);) {
    if (now.status !== 'superseded') return now.status === 'live';
    seen.add(now.id);
    now = replacementOf(state, now.id);
  }
  return false;
}

function restatements(state: WorkspaceState, position: Position): readonly Move[] {
  const last = new Map<Id, Stance>();
  const moves: Move[] = [];
  for (const stance of stancesOn(state, position.id)) {
    const before = last.get(stance.party);
    last.set(stance.party, stance);
    const party = entity(state, 'party', stance.party);
    if (!party || !before || before.level === stance.level) continue;
    moves.push({ kind: 'restated', party, position, before, stance });
  }
  return moves;
}

function revisions(state: WorkspaceState, to: Position): readonly Move[] {
  return linksFrom(state, to.id, 'replaces').flatMap(({ to: old }): readonly Move[] => {
    const from = entity(state, 'position', old);
    if (!from) return [];
    const answers = answeredContras(state, from);
    const heldBefore = new Map(
      stancesOn(state, from.id)
        .filter(isHolding)
        .map((stance) => [stance.party, stance]),
    );
    const moved = [...presentStances(state, to.id).values()].flatMap((stance): readonly Move[] => {
      const party = entity(state, 'party', stance.party);
      const before = heldBefore.get(stance.party);
      return party && before && isHolding(stance)
        ? [{ kind: 'revised', party, from, to, before, stance, answers }]
        : [];
    });
    return moved.length > 0 ? moved : [{ kind: 'replaced', from, to, answers }];
  });
}

function answeredContras(state: WorkspaceState, position: Position): readonly Argument[] {
  return argumentsBelow(state, position.id)
    .filter(
      ({ sign, depth, argument }) =>
        depth === 0 && sign === 'contra' && argument.response !== 'unanswered',
    )
    .map(({ argument }) => argument);
}

/** Orders moves, the earliest first. A replacement that nobody is on record for has no day of its own: it comes last. */
export function compareMoves(a: Move, b: Move): number {
  if (a.kind === 'replaced' || b.kind === 'replaced') {
    return Number(a.kind === 'replaced') - Number(b.kind === 'replaced');
  }
  return compareStances(a.stance, b.stance);
}
