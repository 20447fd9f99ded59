import { isDiverging, type Overview } from '../analysis/overview.ts';
import { all } from '../model/queries.ts';
import type { Issue } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';

/** Why an issue should come on an agenda. */
export type Reason =
  | { readonly kind: 'raised' }
  | { readonly kind: 'diverges' }
  | { readonly kind: 'formal-objections'; readonly count: number }
  | { readonly kind: 'blocks'; readonly issues: readonly Id[] }
  | { readonly kind: 'high-priority' }
  | { readonly kind: 'unanswered'; readonly count: number }
  | { readonly kind: 'no-position' }
  | { readonly kind: 'open-for'; readonly days: number };

/** An issue that could come on an agenda, with what speaks for it. */
export interface Candidate {
  readonly issue: Issue;
  /** How much speaks for it: the sum of the weights of its reasons. */
  readonly value: number;
  readonly reasons: readonly Reason[];
  /** Whether a session that is yet to come has it already. */
  readonly isPlanned: boolean;
}

const DAY = 24 * 60 * 60_000;

/**
 * What each reason counts. A stated order of precedence, not a measurement: what was raised, what parts the
 * group and what holds others up come before what is only old.
 */
const WEIGHTS: {
  readonly [K in Reason['kind']]: (reason: Extract<Reason, { kind: K }>) => number;
} = {
  raised: () => 4,
  diverges: () => 4,
  'formal-objections': ({ count }) => 2 * Math.min(count, 3),
  blocks: ({ issues }) => 2 * Math.min(issues.length, 4),
  'high-priority': () => 3,
  unanswered: ({ count }) => Math.min(count, 3),
  'no-position': () => 1,
  'open-for': ({ days }) => Math.min(2, days / 30),
};

/**
 * The open issues that could come on an agenda, those for which most speaks first. Deferred ones and
 * placeholders are left out: nobody asks for them now.
 * @param overview of the same state
 * @param now milliseconds since 1970
 */
export function candidatesOf(
  state: WorkspaceState,
  overview: Overview,
  now: number,
): readonly Candidate[] {
  const planned = plannedIssues(state);
  return overview.open
    .filter(({ issue }) => issue.status !== 'deferred' && issue.type !== 'placeholder')
    .map(({ issue, blocks }) => {
      const reasons = reasonsFor(overview, issue, blocks, now);
      const value = reasons.reduce((sum, reason) => sum + weightOf(reason), 0);
      return { issue, value, reasons, isPlanned: planned.has(issue.id) };
    })
    .toSorted((a, b) => b.value - a.value);
}

function reasonsFor(
  { byIssue }: Overview,
  issue: Issue,
  blocks: readonly Id[],
  now: number,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const divergence = byIssue.get(issue.id)?.divergence;
  if (issue.status === 'raised') reasons.push({ kind: 'raised' });
  if (divergence && isDiverging(divergence.kind)) reasons.push({ kind: 'diverges' });
  if (divergence && divergence.formalObjections > 0) {
    reasons.push({ kind: 'formal-objections', count: divergence.formalObjections });
  }
  if (blocks.length > 0) reasons.push({ kind: 'blocks', issues: blocks });
  if (issue.priority === 'high') reasons.push({ kind: 'high-priority' });
  if (divergence && divergence.unansweredContras > 0) {
    reasons.push({ kind: 'unanswered', count: divergence.unansweredContras });
  }
  if (divergence?.kind === 'no-position') reasons.push({ kind: 'no-position' });
  const days = Math.floor((now - Date.parse(issue.createdAt)) / DAY);
  if (days > 0) reasons.push({ kind: 'open-for', days });
  return reasons;
}

function weightOf<K extends Reason['kind']>(reason: Extract<Reason, { kind: K }>): number {
  return WEIGHTS[reason.kind](reason);
}

function plannedIssues(state: WorkspaceState): ReadonlySet<Id> {
  const coming = new Set(
    all(state, 'session')
      .filter(({ status }) => status !== 'closed')
      .map(({ id }) => id),
  );
  return new Set(
    all(state, 'agenda-item').flatMap(({ session, issue }) =>
      issue !== null && coming.has(session) ? [issue] : [],
    ),
  );
}
