import { append } from '../append.ts';
import type { Argument, Assumption, Issue, Link, Position } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { compareRanks } from '../model/order.ts';
import {
  childOf,
  childrenOf,
  elementOf,
  entity,
  linksFrom,
  linksTo,
  parentsOf,
} from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/** An argument in its place: what it speaks about, on which side, and how far below the position. */
export interface ArgumentPlace {
  readonly argument: Argument;
  readonly sign: 'pro' | 'contra';
  readonly on: Id;
  /** 0 right under the position. */
  readonly depth: number;
}

/** The positions that answer an issue, in outline order. */
export function positionsOf(state: WorkspaceState, issue: Id): readonly Position[] {
  return linksTo(state, issue, 'responds-to')
    .toSorted(compareRanks)
    .map(({ from }) => entity(state, 'position', from))
    .filter((position) => position !== undefined);
}

/** The positions on an issue that are still held up, in outline order. */
export function livePositionsOf(state: WorkspaceState, issue: Id): readonly Position[] {
  return positionsOf(state, issue).filter(({ status }) => status === 'live');
}

/**
 * All arguments below a position or an argument, each once, as one reads them: depth first, pros
 * before contras. Circles, which an import may bring, end where they would begin again.
 */
export function argumentsBelow(state: WorkspaceState, top: Id): readonly ArgumentPlace[] {
  const seen = new Set<Id>([top]);
  const found: ArgumentPlace[] = [];
  const waiting: ArgumentPlace[] = [];
  awaitArguments(waiting, state, top, 0);
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { id } = place.argument;
    if (seen.has(id)) continue;
    seen.add(id);
    found.push(place);
    awaitArguments(waiting, state, id, place.depth + 1);
  }
  return found;
}

/** Has what speaks about something wait, the first of the pros on top. Without lists in between: most have nothing. */
function awaitArguments(
  waiting: ArgumentPlace[],
  state: WorkspaceState,
  on: Id,
  depth: number,
): void {
  const links = linksTo(state, on);
  if (links.length === 0) return;
  const lastFirst = links.length === 1 ? links : links.toSorted((a, b) => compareRanks(b, a));
  for (const sign of ['contra', 'pro'] as const) {
    const type = sign === 'pro' ? 'supports' : 'objects-to';
    for (const link of lastFirst) {
      const argument = link.type === type ? entity(state, 'argument', link.from) : undefined;
      if (argument) waiting.push({ argument, sign, on, depth });
    }
  }
}

/** On which side an argument speaks, by its oldest link that says so; `null` where none does. */
export function argumentSign(state: WorkspaceState, argument: Id): 'pro' | 'contra' | null {
  for (const { type } of linksFrom(state, argument)) {
    if (type === 'supports') return 'pro';
    if (type === 'objects-to') return 'contra';
  }
  return null;
}

/** What a position or an argument takes for granted, in outline order. */
export function assumptionsOf(state: WorkspaceState, id: Id): readonly Assumption[] {
  const links = linksFrom(state, id, 'assumes');
  // Most have none, and this is asked of everything.
  if (links.length === 0) return [];
  return links
    .toSorted(compareRanks)
    .map(({ to }) => entity(state, 'assumption', to))
    .filter((assumption) => assumption !== undefined);
}

/** Every issue once, in outline order: each before the issues that stand anywhere below it. */
export function issuesInOrder(state: WorkspaceState): readonly Issue[] {
  return issueIdsInOrder(state)
    .map((id) => entity(state, 'issue', id))
    .filter((issue) => issue !== undefined);
}

/** The ids of `issuesInOrder`; no wording is read for it. */
export function issueIdsInOrder(state: WorkspaceState): readonly Id[] {
  const isIssue = new Set<Id>();
  for (const [id, kind] of state.kinds.entries()) if (kind === 'issue') isIssue.add(id);
  const { roots, under } = waysTo(state, isIssue);
  const seen = new Set<Id>();
  const issues: Id[] = [];
  const visitFrom = (start: Id): void => {
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (isIssue.has(id)) issues.push(id);
      const links = under.get(id) ?? [];
      for (let last = links.length - 1; last >= 0; last -= 1) {
        waiting.push(childOf(links[last] as Link));
      }
    }
  };
  for (const { id } of roots) visitFrom(id);
  // What stands only under itself, in a circle, is under no root.
  const stranded = [...under.keys()].filter((id) => !seen.has(id));
  for (const id of stranded.toSorted()) visitFrom(id);
  return issues;
}

/**
 * All ways down to some elements, in order: the roots from which one comes to any, and the links that lead there from
 * each element. Found from below, since most of a map leads to no issue.
 */
function waysTo(
  state: WorkspaceState,
  elements: Iterable<Id>,
): {
  readonly roots: readonly { readonly id: Id; readonly rank: string }[];
  readonly under: ReadonlyMap<Id, readonly Link[]>;
} {
  const reached = new Set<Id>(elements);
  const roots: { readonly id: Id; readonly rank: string }[] = [];
  const under = new Map<Id, Link[]>();
  // What is reached meanwhile is gone through as well.
  for (const id of reached) {
    const parents = parentsOf(state, id);
    const root = parents.length === 0 ? elementOf(state, id) : undefined;
    if (root) roots.push(root.element);
    for (const { parent, link } of parents) {
      const links = under.get(parent);
      if (links) links.push(link);
      else under.set(parent, [link]);
      reached.add(parent);
    }
  }
  for (const links of under.values()) if (links.length > 1) links.sort(compareRanks);
  return { roots: roots.sort(compareRanks), under };
}

/** Issues that stand below an issue, without another issue between: its follow-ups and the doubts about it. */
function issuesBelow(state: WorkspaceState, issue: Id): readonly Issue[] {
  const seen = new Set<Id>([issue]);
  const found: Issue[] = [];
  const children = (id: Id): Id[] =>
    childrenOf(state, id)
      .map(({ child }) => child)
      .toReversed();
  const waiting = children(issue);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const below = entity(state, 'issue', id);
    if (below) found.push(below);
    else append(waiting, children(id));
  }
  return found;
}

/** `issuesBelow` for many issues: what is below those above no other issue, as most are, is not gone through. */
export function issuesBelowAny(state: WorkspaceState): (issue: Id) => readonly Issue[] {
  const above = new Set<Id>();
  for (const { id } of state.tables.issue.values()) {
    for (const over of issuesOver(state, id)) above.add(over);
  }
  return (issue) => (above.has(issue) ? issuesBelow(state, issue) : []);
}

/** The issues that an element belongs to: those it stands under by whatever way, nearest first. */
export function issuesOver(state: WorkspaceState, element: Id): readonly Id[] {
  const seen = new Set<Id>([element]);
  const queue: Id[] = [element];
  const issues: Id[] = [];
  for (const id of queue) {
    for (const { parent } of parentsOf(state, id)) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      if (state.kinds.get(parent) === 'issue') issues.push(parent);
      else queue.push(parent);
    }
  }
  return issues;
}

/** Whether an issue still asks for an answer. */
export function isUnsettled(issue: Issue): boolean {
  return issue.status !== 'resolved' && issue.status !== 'withdrawn';
}
