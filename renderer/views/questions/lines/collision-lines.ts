import { isElementKind } from '../../../../shared/model/entities.ts';
import type { ToSettle } from '../../../../shared/bridge.ts';
import { clockTime } from '../../../../shared/model/clock.ts';
import type { Collision, LostEdits } from '../../../../shared/model/collisions.ts';
import type { Wording } from '../../../../shared/model/field-histories.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, entity, kindOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { issueOf } from '../../issue/head/issue-order.ts';
import { aboutOf } from '../../merge/about.ts';
import { elementLine } from './line-parts.ts';
import { keyOf, type Line, type Reason } from './openness.ts';

/** What copies that came together left to be settled: a line for each thing that it is about. */
export function collisionLines(
  state: WorkspaceState,
  { collisions, lostEdits, names }: ToSettle,
): readonly Line[] {
  // What was deleted since it was asked for is no more in question.
  const there = collisions.filter(({ entity: id, kind }) => kindOf(state, id) === kind);
  const byEntity = [...Map.groupBy(there, ({ entity: id }) => id).values()];
  return [
    ...byEntity.map((own) => collided(state, own, names)),
    ...lostEdits.filter((lost) => kindOf(state, lost.entity) === undefined).map(lostLine),
  ];
}

function collided(
  state: WorkspaceState,
  own: readonly Collision[],
  names: ToSettle['names'],
): Line {
  const { kind, entity: id } = own[0] as Collision;
  const wordings = own.flatMap(({ standing, others }) => [standing, ...others]);
  const parts = {
    sign: null,
    reasons: own.map(({ field, standing, others }): Reason => ({
      key: 'collided',
      field,
      authors: authorsOf([standing, ...others]),
    })),
    on: issuesOf(state, id),
    blocks: [],
    parties: partiesOf(state, id),
    weight: [0, own.length],
    since: sinceWhen(wordings),
  };
  return isElementKind(kind)
    ? elementLine(state, 'collision', kind, id, parts)
    : {
        ...parts,
        key: keyOf('collision', id),
        openness: 'collision',
        kind,
        id,
        label: '',
        text: [names[id], aboutOf(state, kind, id)].filter(Boolean).join(' '),
        tags: [],
      };
}

/** What is gone has no place any more; what it was called and said is known from the log. */
function lostLine({ kind, entity: id, label, text, deletion, edits }: LostEdits): Line {
  return {
    key: keyOf('collision', id),
    openness: 'collision',
    kind,
    id,
    sign: null,
    label,
    text,
    tags: [],
    reasons: [
      { key: 'deleted-by', authors: authorsOf([deletion]) },
      { key: 'changed-by', authors: authorsOf(edits) },
    ],
    on: [],
    blocks: [],
    parties: new Set(),
    weight: [1, edits.length],
    since: sinceWhen([deletion, ...edits]),
  };
}

function authorsOf(wordings: readonly Wording[]): readonly string[] {
  return [...new Set(wordings.map(({ author }) => author))].toSorted();
}

/** It is in question since the second of them was written. */
function sinceWhen(wordings: readonly Wording[]): string {
  const [first, second = first] = wordings.map(({ clock }) => clock).toSorted();
  return second === undefined ? '' : new Date(clockTime(second)).toISOString();
}

/** The issue under which an element, or the position of a stance, is read. */
function issuesOf(state: WorkspaceState, id: Id): readonly Id[] {
  const element = elementOf(state, id) ? id : entity(state, 'stance', id)?.position;
  const issue = element === undefined ? null : issueOf(state, element);
  return issue === null || issue === id ? [] : [issue];
}

function partiesOf(state: WorkspaceState, id: Id): ReadonlySet<Id> {
  if (entity(state, 'party', id)) return new Set([id]);
  const holder = entity(state, 'stance', id)?.party;
  return new Set(holder === undefined ? [] : [holder]);
}
