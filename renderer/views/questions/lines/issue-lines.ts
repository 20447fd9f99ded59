import { positionsOf } from '../../../../shared/analysis/map.ts';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { Issue } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { holdersOf, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { elementLine, idsOf, reason, type Found } from './line-parts.ts';
import type { Line, Reason } from './openness.ts';

/** In the order of the open issues; what is deferred comes after all that is not. */
function issueWeight({ issue, place }: Found): readonly number[] {
  return [issue.status === 'deferred' ? 0 : 1, -place];
}

/** An issue that is not settled. */
export function issueLine(state: WorkspaceState, found: Found): Line {
  const { issue, divergence, points, blocks } = found;
  return elementLine(state, 'issue', 'issue', issue.id, {
    sign: 'issue',
    reasons: [
      ...standing(issue),
      { key: divergence.kind, ...namedIn(found) },
      ...reason('unanswered', { count: points.unanswered.length }),
      ...reason('waits-for', { elements: points.waitsFor.map(({ id }) => id) }),
      ...reason('not-heard', { parties: idsOf(points.notHeard) }),
    ],
    on: [],
    blocks,
    parties: partiesOf(state, found),
    weight: issueWeight(found),
  });
}

/** The parties that have to do with an issue: with a stance on it, not heard on it, or holding what it follows from. */
function partiesOf(state: WorkspaceState, { divergence, points, origins }: Found): ReadonlySet<Id> {
  return new Set([
    ...divergence.positions.flatMap(({ stances }) => stances.map(({ party }) => party.id)),
    ...idsOf(points.notHeard),
    ...origins.flatMap((origin) => idsOf(holdersOf(state, origin))),
  ]);
}

function standing({ type, status }: Issue): readonly Reason[] {
  return [
    ...(type === 'question' ? [] : [{ key: type }]),
    ...(status === 'raised' || status === 'in-discussion' || status === 'deferred'
      ? [{ key: status }]
      : []),
  ];
}

/** Who and what a sentence on how views stand names. */
function namedIn({ divergence }: Found): Pick<Reason, 'elements' | 'parties'> {
  const { kind, held } = divergence;
  switch (kind) {
    case 'apart':
      return { parties: [...new Set(held.flatMap(({ holders }) => idsOf(holders)))] };
    case 'opposed': {
      const opposed = held.filter(({ opponents }) => opponents.length > 0);
      return { elements: opposed.map(({ position }) => position.id) };
    }
    case 'agreed':
      return { elements: held.map(({ position }) => position.id) };
    default:
      return {};
  }
}

/** Issues that nobody answered: all of them, or those that follow from another one. */
export function withoutPosition(
  state: WorkspaceState,
  issues: readonly Found[],
  openness: 'no-position' | 'follow-up',
): readonly Line[] {
  return issues
    .filter(
      ({ divergence, origins }) =>
        divergence.kind === 'no-position' && (openness === 'no-position' || origins.length > 0),
    )
    .map((found) =>
      elementLine(state, openness, 'issue', found.issue.id, {
        sign: 'issue',
        reasons: [
          ...standing(found.issue),
          ...(positionsOf(state, found.issue.id).length > 0 ? [{ key: 'given-up' as const }] : []),
          ...reason('follows-from', { elements: found.origins }),
        ],
        on: [],
        blocks: found.blocks,
        parties: partiesOf(state, found),
        weight: issueWeight(found),
      }),
    );
}

/** Issues that keep each other open. */
export function circleLines(
  state: WorkspaceState,
  { blocking }: Overview,
  issues: readonly Found[],
): readonly Line[] {
  const byId = new Map(issues.map((found) => [found.issue.id, found]));
  return blocking.deadlocks.flatMap(({ path }) => {
    const members = path.flatMap((id) => byId.get(id) ?? []);
    const [first] = members;
    if (!first) return [];
    const labels = [...members, first].map(({ issue }) => labelOf(state, issue));
    return [
      {
        ...elementLine(state, 'circle', 'issue', first.issue.id, {
          sign: null,
          reasons: [{ key: 'circle', count: members.length }],
          on: members.map(({ issue }) => issue.id),
          blocks: [...new Set(members.flatMap(({ blocks }) => blocks))].filter(
            (id) => !path.includes(id),
          ),
          parties: new Set(members.flatMap((found) => [...partiesOf(state, found)])),
          weight: [members.length],
        }),
        label: '',
        text: labels.join(' → '),
      },
    ];
  });
}
