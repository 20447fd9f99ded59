import { preferredExtensions } from '../../../shared/analysis/acceptability.ts';
import { argumentEvidence, attackGraphOf } from '../../../shared/analysis/argument-graph.ts';
import type { Circle } from '../../../shared/analysis/blocking.ts';
import { partyDistances, type PartyDistance } from '../../../shared/analysis/distance.ts';
import type { PositionViews } from '../../../shared/analysis/divergence.ts';
import { groupInformedConsensus, groupVoices } from '../../../shared/analysis/groups.ts';
import type { Move } from '../../../shared/analysis/movement.ts';
import { overviewOf, type IssueOverview } from '../../../shared/analysis/overview.ts';
import { describeDivergence } from '../../../shared/messages/describe-divergence.ts';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf, entity, labelOf, workspaceOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';
import type { Words } from '../words.ts';
import type {
  ElementReport,
  PositionReport,
  IssueReport,
  PairReport,
  MovementReport,
  AnalysisReport,
} from './report-form.ts';

/**
 * The analysis of a workspace.
 * @param wanted the issues that it is about; all where left empty. What blocks what is followed through all of them
 */
export function analysisReport(
  words: Words,
  state: WorkspaceState,
  wanted: readonly Id[],
): AnalysisReport {
  const overview = overviewOf(state);
  const label = labels(state);
  const isWanted = (issue: Id): boolean => wanted.length === 0 || wanted.includes(issue);
  const chosen = overview.contested.filter(({ issue }) => isWanted(issue.id));
  const circles = (all: readonly Circle[]): readonly (readonly string[])[] =>
    all
      .filter(({ issues }) => issues.some(isWanted))
      .map(({ path }) => path.map((issue) => label(issue)));
  const { precedence, blocks, deadlocks } = overview.blocking;
  return {
    title: workspaceOf(state)?.title ?? '',
    issues: chosen.map((one) => issueReport(words, state, one)),
    open: overview.open
      .filter(({ issue }) => isWanted(issue.id))
      .map(({ issue, kind, blocks: kept, blockedBy }) => ({
        issue: label(issue.id),
        kind,
        blocks: kept.map(label),
        blockedBy: blockedBy.map(label),
      })),
    blocking: {
      order: precedence.order.filter(isWanted).map(label),
      blocks: [...blocks.values()]
        .flat()
        .filter(({ by, issue }) => isWanted(by) || isWanted(issue))
        .map(({ by, issue, why, position }) => ({
          by: label(by),
          issue: label(issue),
          why,
          position: position === null ? null : label(position),
        })),
      cycles: circles(precedence.circles),
      deadlocks: circles(deadlocks),
    },
    pairs: (wanted.length === 0 ? overview.pairs : pairsOn(state, chosen)).map((pair) =>
      pairReport(state, pair),
    ),
    movements: overview.movements
      .filter(({ issue }) => isWanted(issue.id))
      .map(({ issue, move }) => ({ issue: label(issue.id), ...moveReport(state, move) })),
    silence: {
      never: overview.silence.never.map(({ shortName }) => shortName),
      partly: overview.silence.partly
        .map(({ party, issues }) => ({ party, issues: issues.filter(isWanted) }))
        .filter(({ issues }) => issues.length > 0)
        .map(({ party, issues }) => ({ party: party.shortName, issues: issues.map(label) })),
    },
  };
}

function issueReport(words: Words, state: WorkspaceState, one: IssueOverview): IssueReport {
  const { issue, divergence, points } = one;
  const label = labels(state);
  const positions = divergence.positions.map(({ position }) => position.id);
  const evidence = argumentEvidence(state, positions);
  const preferred = preferredExtensions(attackGraphOf(state, positions));
  const elementReport = (id: Id, text: string): ElementReport => {
    const about = evidence.get(id);
    const on = (side: 'pro' | 'contra'): readonly string[] =>
      (about?.speaking ?? [])
        .filter((speaking) => speaking.side === side)
        .map(({ argument }) => label(argument.id));
    return {
      id,
      label: label(id),
      text,
      pros: on('pro'),
      contras: on('contra'),
      strength: {
        dfQuad: about?.dfQuad ?? null,
        quadraticEnergy: about?.quadraticEnergy ?? null,
      },
      acceptability: about?.acceptability ?? 'undecided',
    };
  };
  return {
    id: issue.id,
    label: label(issue.id),
    text: issue.text,
    type: issue.type,
    status: issue.status,
    priority: issue.priority,
    kind: divergence.kind,
    sentence: describeDivergence(words.messages, state, divergence),
    positionsHeld: divergence.held.length,
    mostContested: divergence.mostContested ? label(divergence.mostContested.position.id) : null,
    formalObjections: divergence.formalObjections,
    unansweredContras: divergence.unansweredContras,
    positions: divergence.positions.map((views) => ({
      ...elementReport(views.position.id, views.position.text),
      ...viewsReport(state, views),
    })),
    arguments: [...evidence.keys()].flatMap((id) => {
      const argument = entity(state, 'argument', id);
      return argument ? [{ ...elementReport(id, argument.text), response: argument.response }] : [];
    }),
    // Answers to contras are in it too, and are no elements of the map.
    preferred:
      preferred?.map((extension) => extension.filter((id) => evidence.has(id)).map(label)) ?? null,
    positionsWithoutHolder: points.withoutHolder.map(label),
    contestedAssumptions: points.contested.map(({ assumption }) => label(assumption.id)),
    notHeard: points.notHeard.map(({ shortName }) => shortName),
    pairs: pairsOn(state, [one]).map((pair) => pairReport(state, pair)),
  };
}

function viewsReport(
  state: WorkspaceState,
  views: PositionViews,
): Omit<PositionReport, keyof ElementReport> {
  const groups = groupVoices(state, views.stances);
  return {
    stances: views.stances.map(({ party, stance }) => ({
      party: party.shortName,
      level: stance.level,
      formalObjection: stance.formalObjection,
      since: stance.since,
    })),
    holders: views.holders.map(({ shortName }) => shortName),
    opponents: views.opponents.map(({ party }) => party.shortName),
    counts: Object.fromEntries(
      STANCE_LEVELS.map((level, place) => [level, views.counts[place] ?? 0]),
    ) as Record<StanceLevel, number>,
    agreement: views.agreement,
    polarization: views.polarization,
    consensus: views.consensus,
    // One group alone says nothing of what groups share.
    groupConsensus: groups.length < 2 ? null : groupInformedConsensus(groups),
    groups: groups.map(({ group, agree, said }) => ({
      group: group?.shortName ?? null,
      agree,
      said,
    })),
    unansweredContras: views.unanswered.map(labels(state)),
  };
}

function pairsOn(
  state: WorkspaceState,
  issues: readonly IssueOverview[],
): readonly PartyDistance[] {
  return partyDistances(
    state,
    issues.map(({ issue, divergence }) => ({ issue: issue.id, positions: divergence.positions })),
  );
}

function pairReport(state: WorkspaceState, pair: PartyDistance): PairReport {
  const label = labels(state);
  return {
    parties: [pair.a.shortName, pair.b.shortName],
    distance: pair.distance,
    shared: pair.shared.map(({ position, distance }) => ({ position: label(position), distance })),
    heldApart: pair.heldApart.map(label),
    formalObjections: pair.formalObjections,
  };
}

function moveReport(state: WorkspaceState, move: Move): Omit<MovementReport, 'issue'> {
  const label = labels(state);
  const isOfParty = move.kind !== 'replaced';
  const [from, to] =
    move.kind === 'restated' ? [move.position, move.position] : [move.from, move.to];
  return {
    kind: move.kind,
    party: isOfParty ? move.party.shortName : null,
    from: label(from.id),
    to: label(to.id),
    before: isOfParty ? move.before.level : null,
    after: isOfParty ? move.stance.level : null,
    since: isOfParty ? move.stance.since : null,
    answers: move.kind === 'restated' ? [] : move.answers.map(({ id }) => label(id)),
  };
}

function labels(state: WorkspaceState): (id: Id) => string {
  return (id) => {
    const found = elementOf(state, id);
    return found ? labelOf(state, found.element) : id;
  };
}
