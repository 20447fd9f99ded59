import type { Change, ChangeOf } from '../model/changes.ts';
import { changesBetween } from '../model/compare.ts';
import {
  isElementKind,
  type Decision,
  type EntityOf,
  type Issue,
  type Stance,
} from '../model/entities.ts';
import { compareIds, type Id } from '../model/id.ts';
import { elementOf, parentsOf, type KindedElement } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { ElementKind } from '../model/vocabulary.ts';
import { issuesInOrder, issuesOver } from './map.ts';
import { movesOn, type Move } from './movement.ts';

/** The fields of elements that are one word of a few. */
export type StandingField = 'status' | 'type' | 'priority' | 'response';

/** What happened to an element between two states. */
export type ElementChange =
  | { readonly kind: 'added'; readonly element: KindedElement }
  /** It is no more; the element as it was. */
  | { readonly kind: 'removed'; readonly element: KindedElement }
  /** Its text is another; `before` is what it said. */
  | { readonly kind: 'reworded'; readonly element: KindedElement; readonly before: string }
  /** What is said beside the text, or the answer to an objection, is other than it was. */
  | { readonly kind: 'explained'; readonly element: KindedElement }
  | {
      readonly kind: 'restated';
      readonly element: KindedElement;
      readonly field: StandingField;
      readonly before: string;
      readonly after: string;
    }
  /** It stands under something else. */
  | { readonly kind: 'moved'; readonly element: KindedElement };

/** What happened around one issue between two states. */
export interface IssueChanges {
  /** `null` for what stands under no issue. */
  readonly issue: Issue | null;
  readonly elements: readonly ElementChange[];
  readonly moves: readonly Move[];
  /** Stances of parties that had none on that position. */
  readonly firstStances: readonly Stance[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly EntityOf<'action-item'>[];
}

/** What happened between two states: around each issue that something happened to, in outline order. */
export interface Changes {
  readonly issues: readonly IssueChanges[];
  readonly parties: readonly EntityOf<'party'>[];
}

/** What a reader who knows the one state has to be told to know the other. */
export function changesSince(before: WorkspaceState, after: WorkspaceState): Changes {
  const changes = changesBetween(before, after);
  const elements = [...elementChanges(changes, before, after), ...movedElements(changes, after)];
  const newStances = created(changes, 'stance');
  const decisions = created(changes, 'decision');
  const actions = created(changes, 'action-item');
  const home = (id: Id): Id | null => issueOf(after, id) ?? issueOf(before, id);
  const elementsOf = Map.groupBy(elements, ({ element }) => home(element.element.id));
  const stancesOf = Map.groupBy(newStances, ({ position }) => home(position));
  const about = (issue: Issue | null): IssueChanges => {
    const id = issue?.id ?? null;
    const moves = id === null ? [] : newMoves(before, after, id);
    const told = new Set(moves.flatMap((move) => ('stance' in move ? [move.stance.id] : [])));
    return {
      issue,
      elements: elementsOf.get(id) ?? [],
      moves,
      firstStances: (stancesOf.get(id) ?? []).filter(
        (stance) => !told.has(stance.id) && isFirst(before, stance),
      ),
      decisions: decisions.filter(({ issue: of }) => of === id),
      actions: actions.filter(({ issue: of }) => of === id),
    };
  };
  const gone = [...before.tables.issue.values()].filter(({ id }) => !after.tables.issue.has(id));
  return {
    issues: [...issuesInOrder(after), ...gone.toSorted((a, b) => compareIds(a.id, b.id)), null]
      .map(about)
      .filter(isTold),
    parties: created(changes, 'party'),
  };
}

function isTold({ elements, moves, firstStances, decisions, actions }: IssueChanges): boolean {
  return [elements, moves, firstStances, decisions, actions].some((list) => list.length > 0);
}

function created<K extends 'stance' | 'decision' | 'action-item' | 'party'>(
  changes: readonly Change[],
  kind: K,
): readonly EntityOf<K>[] {
  return changes
    .filter((change) => change.kind === kind && change.op === 'create')
    .map((change) => (change as Extract<ChangeOf<K>, { op: 'create' }>).after);
}

/** The issue around which an element is told of: itself, or the nearest one over it. */
function issueOf(state: WorkspaceState, id: Id): Id | null {
  if (state.kinds.get(id) === 'issue') return id;
  return issuesOver(state, id)[0] ?? null;
}

function elementChanges(
  changes: readonly Change[],
  before: WorkspaceState,
  after: WorkspaceState,
): readonly ElementChange[] {
  return changes.flatMap((change): readonly ElementChange[] => {
    if (!isElementKind(change.kind)) return [];
    const element = elementOf(change.op === 'delete' ? before : after, change.id);
    if (!element) return [];
    switch (change.op) {
      case 'create':
        return [{ kind: 'added', element }];
      case 'delete':
        return [{ kind: 'removed', element }];
      case 'update':
        return updates(element, change as ChangeOf<ElementKind> & { op: 'update' });
    }
  });
}

const STANDING: readonly StandingField[] = ['status', 'type', 'priority', 'response'];

function updates(
  element: KindedElement,
  { before, after }: Extract<ChangeOf<ElementKind>, { op: 'update' }>,
): readonly ElementChange[] {
  const [was, is]: readonly Readonly<Record<string, unknown>>[] = [before, after];
  const found: ElementChange[] = [];
  if (before.text !== undefined) found.push({ kind: 'reworded', element, before: before.text });
  for (const field of STANDING) {
    const [old, now] = [was?.[field], is?.[field]];
    if (typeof old === 'string' && typeof now === 'string') {
      found.push({ kind: 'restated', element, field, before: old, after: now });
    }
  }
  if (is && ('detail' in is || 'responseText' in is || 'quotation' in is)) {
    found.push({ kind: 'explained', element });
  }
  return found;
}

/** Elements that were there already and stand somewhere else now. */
function movedElements(
  changes: readonly Change[],
  after: WorkspaceState,
): readonly ElementChange[] {
  const fresh = new Set(changes.flatMap(({ op, id }) => (op === 'create' ? [id] : [])));
  const moved = new Set<Id>();
  for (const change of changes) {
    if (change.kind !== 'link' || change.op !== 'create') continue;
    const { from, to } = change.after;
    for (const child of [from, to]) {
      const isPlace = parentsOf(after, child).some(({ link }) => link.id === change.id);
      if (isPlace && !fresh.has(child)) moved.add(child);
    }
  }
  return [...moved].flatMap((id) => {
    const element = elementOf(after, id);
    return element ? [{ kind: 'moved' as const, element }] : [];
  });
}

function newMoves(before: WorkspaceState, after: WorkspaceState, issue: Id): readonly Move[] {
  const known = new Set(before.tables.issue.has(issue) ? movesOn(before, issue).map(keyOf) : []);
  return movesOn(after, issue).filter((move) => !known.has(keyOf(move)));
}

function keyOf(move: Move): string {
  switch (move.kind) {
    case 'replaced':
      return `${move.from.id} ${move.to.id}`;
    case 'revised':
      return `${move.from.id} ${move.to.id} ${move.party.id}`;
    case 'restated':
      return `${move.stance.id} ${move.before.level} ${move.stance.level}`;
  }
}

function isFirst(before: WorkspaceState, { party, position }: Stance): boolean {
  return !(before.indexes.stancesOn.get(position) ?? []).some((stance) => stance.party === party);
}
