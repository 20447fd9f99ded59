import {
  divergenceOf,
  isOpposing,
  type Divergence,
} from '../../../../shared/analysis/divergence.ts';
import { positionsOf } from '../../../../shared/analysis/map.ts';
import { movesOn, type Move } from '../../../../shared/analysis/movement.ts';
import type { Issue, Position, Stance } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, isHolding, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { stanceEntries, type StanceEntry } from '../../stances/stances-model.ts';
import type { PartyRow } from './rows.ts';

/** The position that a party held before it took up the one that replaced it. */
export interface Revision {
  readonly id: Id;
  readonly label: string;
  /** Since when the party holds the new one, `2015-04-14`. */
  readonly on: string;
}

/** A position, and where each party stands to it. */
export interface PositionColumn {
  readonly kind: 'position';
  readonly position: Position;
  /** The label as people say it. */
  readonly label: string;
  /** The parties that were heard, with what they think now and thought before. */
  readonly entries: ReadonlyMap<Id, StanceEntry>;
  /** The parties that came to it from a position that it replaced. */
  readonly revisions: ReadonlyMap<Id, Revision>;
}

/** An issue, and where each party stands to the positions that answer it. */
export interface IssueColumn {
  readonly kind: 'issue';
  readonly issue: Issue;
  readonly label: string;
  /** The live positions first, then those withdrawn or superseded, each in outline order. */
  readonly positions: readonly PositionColumn[];
  readonly divergence: Divergence;
  readonly moves: readonly Move[];
}

/** A column of the matrix: of issues where all are compared, of positions where those on one issue are. */
export type MatrixColumn = IssueColumn | PositionColumn;

/** How many members of a group are on each side. */
export interface Sides {
  readonly for: number;
  readonly neutral: number;
  readonly against: number;
}

/** What one party thinks of one position, as a cell shows it. */
export interface Mark {
  readonly position: Id;
  readonly label: string;
  /** `null` where the party was not heard on it. */
  readonly entry: StanceEntry | null;
  readonly revision: Revision | null;
  /** What a group's members think of it; `null` where none of them was heard. */
  readonly members: Sides | null;
}

/** The column of an issue; `null` where there is no such issue. */
export function issueColumn(state: WorkspaceState, id: Id): IssueColumn | null {
  const issue = entity(state, 'issue', id);
  if (!issue) return null;
  const moves = movesOn(state, id);
  return {
    kind: 'issue',
    issue,
    label: labelOf(state, issue),
    positions: liveFirst(positionsOf(state, id)).map((position) => ({
      kind: 'position',
      position,
      label: labelOf(state, position),
      entries: new Map(stanceEntries(state, position.id).map((entry) => [entry.party.id, entry])),
      revisions: revisionsTo(state, position.id, moves),
    })),
    divergence: divergenceOf(state, id),
    moves,
  };
}

/** The live positions of a column: those that count. */
export function livePositions({ positions }: IssueColumn): readonly PositionColumn[] {
  return positions.filter(({ position }) => position.status === 'live');
}

/** What the party of a row thinks of a position. */
export function markOf(
  { position, label, entries, revisions }: PositionColumn,
  { party, members }: Pick<PartyRow, 'party' | 'members'>,
): Mark {
  return {
    position: position.id,
    label,
    entry: entries.get(party.id) ?? null,
    revision: revisions.get(party.id) ?? null,
    members: sidesOf(members.flatMap(({ id }) => entries.get(id) ?? [])),
  };
}

function sidesOf(entries: readonly StanceEntry[]): Sides | null {
  if (entries.length === 0) return null;
  const count = (is: (stance: Stance) => boolean) =>
    entries.filter(({ present }) => is(present)).length;
  return {
    for: count(isHolding),
    neutral: count(({ level }) => level === 'neutral'),
    against: count(isOpposing),
  };
}

function liveFirst(positions: readonly Position[]): readonly Position[] {
  return [
    ...positions.filter(({ status }) => status === 'live'),
    ...positions.filter(({ status }) => status !== 'live'),
  ];
}

function revisionsTo(
  state: WorkspaceState,
  position: Id,
  moves: readonly Move[],
): ReadonlyMap<Id, Revision> {
  return new Map(
    moves.flatMap((move) =>
      move.kind === 'revised' && move.to.id === position
        ? [
            [
              move.party.id,
              { id: move.from.id, label: labelOf(state, move.from), on: move.stance.since },
            ],
          ]
        : [],
    ),
  );
}
