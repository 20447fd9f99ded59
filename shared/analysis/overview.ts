import type { Issue, Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PRIORITIES } from '../model/vocabulary.ts';
import { allBlockedBy, allThatBlock, blockingOf, type Blocking } from './blocking.ts';
import { partyDistances, type IssueViews, type PartyDistance } from './distance.ts';
import { divergenceOf, type Divergence, type DivergenceKind } from './divergence.ts';
import { isUnsettled, issueIdsInOrder } from './map.ts';
import { StateMemo } from './memo.ts';
import { compareMoves, movesOn, type Move } from './movement.ts';
import { openPointsOf, partiesHeard, type OpenPoints } from './open-points.ts';
import { silenceOf, type Silence } from './silence.ts';

/** One issue with where views on it diverge, what is open on it, and who moved. */
export interface IssueOverview {
  readonly issue: Issue;
  readonly divergence: Divergence;
  readonly points: OpenPoints;
  readonly moves: readonly Move[];
}

/** An issue that is not settled, with what it keeps open and what keeps it open. */
export interface OpenQuestion {
  readonly issue: Issue;
  /** How views on it stand, in one word. */
  readonly kind: DivergenceKind;
  /** The issues that cannot be settled before it, directly or through others; nearest first. */
  readonly blocks: readonly Id[];
  /** The issues that keep it open, directly or through others; nearest first. */
  readonly blockedBy: readonly Id[];
}

/** Who moved, and on which issue. */
export interface Movement {
  readonly issue: Issue;
  readonly move: Move;
}

/** Everything that views and the command line show of how things stand. Evidence with its inputs, nowhere a verdict. */
export interface Overview {
  /** Every issue, in outline order. */
  readonly issues: readonly IssueOverview[];
  readonly byIssue: ReadonlyMap<Id, IssueOverview>;
  /** The same, the most contested first; see `compareContested`. */
  readonly contested: readonly IssueOverview[];
  /** What is not settled, the worst first; see `compareOpen`. */
  readonly open: readonly OpenQuestion[];
  readonly blocking: Blocking;
  /** Two parties each, the farthest apart first. */
  readonly pairs: readonly PartyDistance[];
  /** The earliest first; those without a day at the end. */
  readonly movements: readonly Movement[];
  readonly silence: Silence;
}

/** Everything at once, from the state alone. */
export function overviewOf(state: WorkspaceState): Overview {
  return createOverview()(state);
}

/**
 * `overviewOf` for a state after the other, as a window has them: what did not change between two states is not
 * looked at again, and the parts that say the same are the same objects. Each is equal to that of `overviewOf`.
 */
export function createOverview(): (state: WorkspaceState) => Overview {
  const memo = new StateMemo();
  let last: { readonly state: WorkspaceState; readonly overview: Overview } | null = null;
  return (state) => {
    if (last?.state === state) return last.overview;
    memo.show(state);
    const overview = assemble(memo);
    last = { state, overview };
    return overview;
  };
}

function assemble(memo: StateMemo): Overview {
  const order = memo.of('order', [], issueIdsInOrder);
  const heard = memo.of('heard', [], partiesHeard);
  const issues = order.flatMap((id) =>
    memo.of(cellOf(id), [heard], (state) => issueOverview(state, id, heard)),
  );
  const wanted = new Set(order.map(cellOf));
  memo.keepOnly((name) => wanted.has(name) || !name.startsWith(CELL));
  const blocking = memo.of('blocking', [order], (state) => blockingOf(state, order));
  const views = issues.map(({ issue, divergence }) => ({
    issue: issue.id,
    positions: divergence.positions,
  }));
  const hearings = issues
    .filter(({ issue }) => isUnsettled(issue))
    .map(({ issue, points }) => ({ issue: issue.id, notHeard: points.notHeard }));
  return {
    issues,
    byIssue: new Map(issues.map((one) => [one.issue.id, one])),
    contested: issues.toSorted(compareContested),
    open: openQuestions(issues, blocking),
    blocking,
    pairs: memo.of('pairs', stancesIn(views), (state) => partyDistances(state, views)),
    movements: issues
      .flatMap(({ issue, moves }) => moves.map((move) => ({ issue, move })))
      .toSorted((a, b) => compareMoves(a.move, b.move)),
    silence: memo.of(
      'silence',
      hearings.flatMap(({ issue, notHeard }) => [issue, ...notHeard]),
      (state) => silenceOf(state, hearings),
    ),
  };
}

const CELL = 'issue ';

function cellOf(issue: Id): string {
  return CELL + issue;
}

function issueOverview(
  state: WorkspaceState,
  id: Id,
  heard: readonly Party[],
): readonly IssueOverview[] {
  const issue = entity(state, 'issue', id);
  if (!issue) return [];
  const divergence = divergenceOf(state, id);
  const points = openPointsOf(state, id, divergence, heard);
  return [{ issue, divergence, points, moves: movesOn(state, id) }];
}

/** All on which distances between parties rest, in a row. */
function stancesIn(views: readonly IssueViews[]): readonly unknown[] {
  return views.flatMap(({ issue, positions }) => [
    issue,
    ...positions.flatMap(({ position, stances }) => [
      position.id,
      ...stances.flatMap(({ party, stance }) => [party, stance]),
    ]),
  ]);
}

/**
 * Orders issues, the most contested first: what is not settled before what is; what diverges before what does not; then
 * by formal objections, by the polarization of the most contested position, by how many positions are held, by contras
 * that nobody answered, the more the earlier. What is equal in all of it keeps its place.
 */
export function compareContested(a: IssueOverview, b: IssueOverview): number {
  return compareLists(contest(a), contest(b));
}

function contest({ issue, divergence }: IssueOverview): readonly number[] {
  return [
    Number(!isUnsettled(issue)),
    Number(!isDiverging(divergence.kind)),
    -divergence.formalObjections,
    -(divergence.mostContested?.polarization ?? 0),
    -divergence.held.length,
    -divergence.unansweredContras,
  ];
}

/** Whether views on an issue differ, in the one word of its divergence. */
export function isDiverging(kind: DivergenceKind): boolean {
  return kind === 'apart' || kind === 'opposed';
}

function openQuestions(
  issues: readonly IssueOverview[],
  blocking: Blocking,
): readonly OpenQuestion[] {
  return issues
    .filter(({ issue }) => isUnsettled(issue))
    .map(({ issue, divergence }) => ({
      issue,
      kind: divergence.kind,
      blocks: allBlockedBy(blocking, issue.id),
      blockedBy: allThatBlock(blocking, issue.id),
    }))
    .toSorted(compareOpen);
}

/** How far an issue is from an answer, the farthest first. */
const DISTANCE_FROM_ANSWER: readonly DivergenceKind[] = [
  'no-position',
  'no-stance',
  'no-holder',
  'apart',
  'opposed',
  'agreed',
];

/**
 * Orders open questions, the worst first: placeholders, which are room for later, last; then by how many issues each
 * keeps open; how far it is from an answer (no position, nobody heard, nobody holds one, several views, one
 * opposed, one); and its priority. What is equal in all of it keeps its place.
 */
export function compareOpen(a: OpenQuestion, b: OpenQuestion): number {
  return compareLists(urgency(a), urgency(b));
}

function urgency({ issue, kind, blocks }: OpenQuestion): readonly number[] {
  return [
    Number(issue.type === 'placeholder'),
    -blocks.length,
    DISTANCE_FROM_ANSWER.indexOf(kind),
    PRIORITIES.indexOf(issue.priority),
  ];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
