import type { Issue } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity, linksFrom, linksTo } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { isCircle, reachable, shortestCircle, stronglyConnected, type Next } from './graph.ts';
import { isUnsettled, issuesOver } from './map.ts';
import { stillStands } from './movement.ts';

/*
 * Two relations between issues that are not settled, from the same two kinds of link:
 *
 * - *precedence*: which is asked first. What an issue depends on comes before it, and so does what it
 *   follows from, since without that answer nobody would ask.
 * - *blocks*: which keeps which open. What an issue depends on keeps it open, and so does a question that
 *   follows from it: a group cannot settle on “yes, the committee mediates” while nobody knows who appoints
 *   the mediator.
 *
 * Where an issue and its follow-up depend on each other besides, the follow-up decides: the issue is asked
 * first, and its follow-up keeps it open.
 */

/** That an open issue keeps another one from being settled. */
export interface Block {
  /** The issue that is open. */
  readonly by: Id;
  /** The issue that cannot be settled before. */
  readonly issue: Id;
  /** Whether the blocked one depends on it, or it follows from the blocked one. */
  readonly why: 'depends-on' | 'follow-up';
  /** Of a follow-up: the answer from which it follows, where it is not the whole issue. */
  readonly position: Id | null;
}

/** Issues that wait for each other in a circle. */
export interface Circle {
  /** All of them, in the order given. */
  readonly issues: readonly Id[];
  /** A shortest circle from the first: each waits for the next, and the last for the first. */
  readonly path: readonly Id[];
}

/** Which issue is asked before which. */
export interface Precedence {
  /** Every issue once, each after those to be asked before it; else in the order given. Issues of a circle come together. */
  readonly order: readonly Id[];
  /** By issue: what is to be asked before it, directly. Only issues that have something. */
  readonly before: ReadonlyMap<Id, readonly Id[]>;
  /** Issues each of which is to be asked before the other. */
  readonly circles: readonly Circle[];
}

/** What holds what, over the whole workspace. Settled issues hold up nothing and wait for nothing. */
export interface Blocking {
  readonly precedence: Precedence;
  /** By open issue: what it keeps open, directly. Only issues that have something. */
  readonly blocks: ReadonlyMap<Id, readonly Block[]>;
  /** By blocked issue: what keeps it open, directly. */
  readonly blockedBy: ReadonlyMap<Id, readonly Block[]>;
  /** Issues that keep each other open. */
  readonly deadlocks: readonly Circle[];
}

/**
 * What is asked before what, and what keeps what open.
 * @param order all issues in the order that decides where nothing else does, as `issueIdsInOrder` has them
 */
export function blockingOf(state: WorkspaceState, order: readonly Id[]): Blocking {
  const before = new Map<Id, readonly Id[]>();
  const blocks = new Map<Id, readonly Block[]>();
  const blockedBy = new Map<Id, Block[]>();
  for (const issue of order) {
    const earlier = askedBefore(state, issue);
    if (earlier.length > 0) before.set(issue, earlier);
    const held = blocksOf(state, issue);
    if (held.length > 0) blocks.set(issue, held);
    for (const block of held) {
      const others = blockedBy.get(block.issue);
      if (others) others.push(block);
      else blockedBy.set(block.issue, [block]);
    }
  }
  return {
    precedence: precedenceOf(order, before),
    blocks,
    blockedBy,
    deadlocks: circlesIn(order, (id) => (blockedBy.get(id) ?? []).map(({ by }) => by)),
  };
}

/**
 * An order in which nothing comes before what it needs.
 * @param order the order that decides where nothing else does
 * @param before what each needs before it
 */
export function precedenceOf(
  order: readonly Id[],
  before: ReadonlyMap<Id, readonly Id[]>,
): Precedence {
  const next: Next = (id) => before.get(id) ?? [];
  return {
    order: stronglyConnected(order, next).flat(),
    before,
    circles: circlesIn(order, next),
  };
}

function circlesIn(order: readonly Id[], next: Next): readonly Circle[] {
  return stronglyConnected(order, next)
    .filter((part) => isCircle(part, next))
    .map((issues) => {
      const members = new Set(issues);
      const within: Next = (id) => next(id).filter((other) => members.has(other));
      return { issues, path: shortestCircle(issues[0] ?? '', within) };
    });
}

/** All issues that an open issue keeps open, nearest first: directly, or through others that it keeps open. */
export function allBlockedBy({ blocks }: Blocking, issue: Id): readonly Id[] {
  return reachable(issue, (id) => (blocks.get(id) ?? []).map((block) => block.issue)).filter(
    (id) => id !== issue,
  );
}

/** All open issues that keep an issue open, nearest first: directly, or through others. */
export function allThatBlock({ blockedBy }: Blocking, issue: Id): readonly Id[] {
  return reachable(issue, (id) => (blockedBy.get(id) ?? []).map(({ by }) => by)).filter(
    (id) => id !== issue,
  );
}

/** The unsettled issues to be asked before an issue, each once; none for one that is settled. */
export function askedBefore(state: WorkspaceState, issue: Id): readonly Id[] {
  const subject = entity(state, 'issue', issue);
  if (!subject || !isUnsettled(subject)) return [];
  const origins = originsOf(state, issue).map((origin) => origin.issue.id);
  const needed = linksFrom(state, issue, 'depends-on')
    .map(({ to }) => to)
    .filter((id) => !originsOf(state, id).some((origin) => origin.issue.id === issue));
  return [...new Set([...origins, ...needed])].filter((id) => {
    const other = entity(state, 'issue', id);
    return id !== issue && other !== undefined && isUnsettled(other);
  });
}

/** What an issue keeps open, directly, follow-ups first: an issue once for each answer that it follows from, or once. */
export function blocksOf(state: WorkspaceState, issue: Id): readonly Block[] {
  const subject = entity(state, 'issue', issue);
  if (!subject || !isUnsettled(subject)) return [];
  const origins = originsOf(state, issue)
    .filter(({ position }) => position === null || stillStands(state, position))
    .map(({ issue: origin, position }): Block => ({
      by: issue,
      issue: origin.id,
      why: 'follow-up',
      position,
    }));
  const dependents = dependentsOf(state, issue).map(({ id }): Block => ({
    by: issue,
    issue: id,
    why: 'depends-on',
    position: null,
  }));
  const follows = new Set(origins.map((block) => block.issue));
  return [...origins, ...dependents.filter((block) => !follows.has(block.issue))].filter(
    (block) => {
      const other = entity(state, 'issue', block.issue);
      return block.issue !== issue && other !== undefined && isUnsettled(other);
    },
  );
}

/** The issues to be settled before an issue. Those that it follows from are not among them: it is asked because of them. */
export function prerequisitesOf(state: WorkspaceState, issue: Id): readonly Issue[] {
  const origins = new Set(issuesOver(state, issue));
  return linksFrom(state, issue, 'depends-on')
    .filter(({ to }) => !origins.has(to))
    .map(({ to }) => entity(state, 'issue', to))
    .filter((other) => other !== undefined);
}

/** The issues that wait for an issue by `depends-on`; those that follow from it do not wait for it. */
export function dependentsOf(state: WorkspaceState, issue: Id): readonly Issue[] {
  return linksTo(state, issue, 'depends-on')
    .map(({ from }) => entity(state, 'issue', from))
    .filter((other) => other !== undefined)
    .filter(({ id }) => !issuesOver(state, id).includes(issue));
}

interface Origin {
  readonly issue: Issue;
  readonly position: Id | null;
}

/** What an issue follows from: an issue, or an answer to one. */
function originsOf(state: WorkspaceState, issue: Id): readonly Origin[] {
  return linksFrom(state, issue, 'suggested-by').flatMap(({ to }): readonly Origin[] => {
    const origin = entity(state, 'issue', to);
    if (origin) return [{ issue: origin, position: null }];
    return linksFrom(state, to, 'responds-to').flatMap((answer) => {
      const answered = entity(state, 'issue', answer.to);
      return answered ? [{ issue: answered, position: to }] : [];
    });
  });
}
