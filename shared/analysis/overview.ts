import type { Issue, Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PRIORITIES } from '../model/vocabulary.ts';
import { allBlockedBy, allThatBlock, blockingOf, type Blocking } from './blocking.ts';
import { partyDistances, type IssueViews, type PartyDistance } from './distance.ts';
import { divergenceOf, type Divergence, type DivergenceKind } from './divergence.ts';
import { isUnsettled, issueIdsInOrder } from './map.ts';
import { StateMemo, type Asking } from './memo.ts';
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
  /** The same, the most contested first; see `contestOf`. */
  readonly contested: readonly IssueOverview[];
  /** What is not settled, the worst first; see `urgencyOf`. */
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
  return assemble({ of: (_name, _given, find) => find(state) });
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
    memo.keepOnly(
      (name) => !name.startsWith(ISSUE) || overview.byIssue.has(name.slice(ISSUE.length)),
    );
    last = { state, overview };
    return overview;
  };
}

function assemble(ask: Asking): Overview {
  const order = ask.of('order', [], issueIdsInOrder);
  const heard = ask.of('heard', [], partiesHeard);
  const issues = order.flatMap((id) =>
    ask.of(ISSUE + id, [heard], (state) => issueOverview(state, id, heard)),
  );
  const blocking = ask.of('blocking', [order], (state) => blockingOf(state, order));
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
    contested: sortedBy(issues, contestOf),
    open: openQuestions(issues, blocking),
    blocking,
    pairs: ask.of('pairs', stancesIn(views), (state) => partyDistances(state, views)),
    movements: issues
      .flatMap(({ issue, moves }) => moves.map((move) => ({ issue, move })))
      .toSorted((a, b) => compareMoves(a.move, b.move)),
    silence: ask.of(
      'silence',
      hearings.flatMap(({ issue, notHeard }) => [issue, ...notHeard]),
      (state) => silenceOf(state, hearings),
    ),
  };
}

const ISSUE = 'issue ';

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
 * What an issue's place among the most contested is made of, the least first: whether it is settled, and whether views
 * on it agree; then formal objections, the polarization of the most contested position, how many positions are held,
 * contras that nobody answered, the more the earlier.
 */
export function contestOf({ issue, divergence }: IssueOverview): readonly number[] {
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
  const open = issues
    .filter(({ issue }) => isUnsettled(issue))
    .map(({ issue, divergence }) => ({
      issue,
      kind: divergence.kind,
      blocks: allBlockedBy(blocking, issue.id),
      blockedBy: allThatBlock(blocking, issue.id),
    }));
  return sortedBy(open, urgencyOf);
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
 * What an open question's place is made of, the least first: whether it is a placeholder, which is room for later; how many
 * issues it keeps open, the more the earlier; how far it is from an answer (no position, nobody heard, nobody holds
 * one, several views, one opposed, one); and its priority.
 */
export function urgencyOf({ issue, kind, blocks }: OpenQuestion): readonly number[] {
  return [
    Number(issue.type === 'placeholder'),
    -blocks.length,
    DISTANCE_FROM_ANSWER.indexOf(kind),
    PRIORITIES.indexOf(issue.priority),
  ];
}

/** Sorts by lists of numbers, the first that differs; what is equal in all keeps its place. */
function sortedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly number[],
): readonly Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .toSorted((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
    })
    .map(({ item }) => item);
}
