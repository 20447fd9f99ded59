import type { PositionViews } from '../../../../shared/analysis/divergence.ts';
import { argumentsBelow } from '../../../../shared/analysis/map.ts';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { Party } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { linksTo } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { elementLine, idsOf, onIssues, reason, worstPlace, type Found } from './line-parts.ts';
import { keyOf, type Line } from './openness.ts';

/** Arguments against that nobody answered. */
export function contraLines(state: WorkspaceState, issues: readonly Found[]): readonly Line[] {
  const each = issues.flatMap((found) =>
    found.points.unanswered.map(({ argument, on }) => ({ id: argument, on, found })),
  );
  return [...Map.groupBy(each, ({ id }) => id)].map(([id, places]) => {
    const views = places.flatMap(({ found }) =>
      found.divergence.positions.filter(({ unanswered }) => unanswered.includes(id)),
    );
    const holders = holdersIn(views);
    const replies = linksTo(state, id, 'objects-to').map(({ from }) => from);
    return elementLine(state, 'contra', 'argument', id, {
      sign: 'contra',
      reasons: [
        { key: 'against', elements: [...new Set(places.map(({ on }) => on))] },
        ...reason('held-by', { parties: holders }),
        ...reason('answered-by', { elements: replies }),
      ],
      ...onIssues(places.map(({ found }) => found)),
      parties: new Set(holders),
      weight: [worstPlace(places), holders.length],
    });
  });
}

/** Live positions that nobody holds. */
export function holderLines(state: WorkspaceState, issues: readonly Found[]): readonly Line[] {
  const each = issues.flatMap((found) => found.points.withoutHolder.map((id) => ({ id, found })));
  return [...Map.groupBy(each, ({ id }) => id)].map(([id, places]) => {
    const views = places
      .flatMap(({ found }) => found.divergence.positions)
      .find(({ position }) => position.id === id);
    const opponents = (views?.opponents ?? []).map(({ party }) => party.id);
    const isSilent = (views?.stances.length ?? 0) === 0;
    return elementLine(state, 'no-holder', 'position', id, {
      sign: 'position',
      reasons: [
        ...(isSilent ? [{ key: 'no-stance' as const }] : []),
        ...reason('opponents', { parties: opponents }),
      ],
      ...onIssues(places.map(({ found }) => found)),
      parties: new Set((views?.stances ?? []).map(({ party }) => party.id)),
      weight: [worstPlace(places), opponents.length],
    });
  });
}

/** Assumptions that are contested, and on which something open rests. */
export function contestedLines(state: WorkspaceState, issues: readonly Found[]): readonly Line[] {
  const each = issues.flatMap((found) =>
    found.points.contested.map(({ assumption, under }) => ({ id: assumption.id, under, found })),
  );
  return [...Map.groupBy(each, ({ id }) => id)].map(([id, places]) => {
    const under = new Set(places.flatMap((place) => place.under));
    const views = places
      .flatMap(({ found }) => found.divergence.positions)
      .filter(({ position }) => standsOn(state, position.id, under));
    return elementLine(state, 'contested', 'assumption', id, {
      sign: 'assumption',
      reasons: [
        { key: 'rests-on', elements: [...under] },
        ...reason('questioned-by', {
          elements: linksTo(state, id, 'questions').map(({ from }) => from),
        }),
      ],
      ...onIssues(places.map(({ found }) => found)),
      parties: new Set(holdersIn(views)),
      weight: [worstPlace(places), under.size],
    });
  });
}

/** Whether a position, or an argument on it, is one of those that rest on an assumption. */
function standsOn(state: WorkspaceState, position: Id, under: ReadonlySet<Id>): boolean {
  return (
    under.has(position) ||
    argumentsBelow(state, position).some(({ argument }) => under.has(argument.id))
  );
}

/** Parties that are silent on some issues, and after them those that said nothing at all. */
export function silentLines({ silence }: Overview, issues: readonly Found[]): readonly Line[] {
  const byId = new Map(issues.map((found) => [found.issue.id, found]));
  const withPositions = issues.filter(({ divergence }) => divergence.kind !== 'no-position');
  return [
    ...silence.partly.map(({ party, issues: on }) =>
      partyLine(
        party,
        'silent-on',
        on.flatMap((id) => byId.get(id) ?? []),
      ),
    ),
    ...(withPositions.length === 0 ? [] : silence.never).map((party) =>
      partyLine(party, 'silent', []),
    ),
  ];
}

function partyLine(party: Party, key: 'silent-on' | 'silent', on: readonly Found[]): Line {
  return {
    key: keyOf('not-heard', party.id),
    openness: 'not-heard',
    kind: 'party',
    id: party.id,
    sign: null,
    label: party.shortName,
    text: party.name,
    tags: [...new Set(on.flatMap(({ issue }) => issue.tags))],
    reasons: [{ key, count: on.length }],
    ...onIssues(on),
    parties: new Set([party.id]),
    since: party.createdAt,
    weight: [on.length],
  };
}

function holdersIn(views: readonly PositionViews[]): readonly Id[] {
  return [...new Set(views.flatMap(({ holders }) => idsOf(holders)))];
}
