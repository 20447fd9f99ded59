import type { Issue } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { IssueOverview, Overview } from '../../../../shared/analysis/overview.ts';
import type { Move } from '../../../../shared/analysis/movement.ts';
import type { IssueColumn, PositionColumn } from './matrix-model.ts';
import type { ColumnOrder } from '../positions-slice.ts';

/**
 * The issues in an order. By movement: most moves first, then the latest; by silence: first where most parties are
 * missing that were heard elsewhere. What is equal keeps the outline's order.
 */
export function issuesOrdered(
  { issues, contested }: Pick<Overview, 'issues' | 'contested'>,
  order: ColumnOrder,
): readonly Issue[] {
  return ordered(issues, contested, order).map(({ issue }) => issue);
}

function ordered(
  issues: readonly IssueOverview[],
  contested: readonly IssueOverview[],
  order: ColumnOrder,
): readonly IssueOverview[] {
  switch (order) {
    case 'outline':
      return issues;
    case 'contested':
      return contested;
    case 'movement':
      return issues.toSorted(
        (a, b) => b.moves.length - a.moves.length || compareDays(latest(b), latest(a)),
      );
    case 'silence':
      return issues.toSorted((a, b) => b.points.notHeard.length - a.points.notHeard.length);
  }
}

/**
 * An issue with its positions in an order, those that are live before the others. By contest: the most polarized
 * first, then those with most parties against them; by movement: those with most parties that moved; by silence:
 * those on which fewest were heard. What is equal keeps the outline's order.
 */
export function positionsOrdered(column: IssueColumn, order: ColumnOrder): IssueColumn {
  if (order === 'outline') return column;
  const views = new Map(column.divergence.positions.map((one) => [one.position.id, one]));
  const weigh = (id: Id, position: PositionColumn): readonly number[] => {
    switch (order) {
      case 'contested':
        return [views.get(id)?.polarization ?? 0, views.get(id)?.opponents.length ?? 0];
      case 'movement':
        return [movedOn(position)];
      case 'silence':
        return [-position.entries.size];
    }
  };
  const weighed = column.positions.map((position) => ({
    position,
    weight: [Number(position.position.status === 'live'), ...weigh(position.position.id, position)],
  }));
  return {
    ...column,
    positions: weighed
      .toSorted((a, b) => compareWeights(b.weight, a.weight))
      .map(({ position }) => position),
  };
}

function movedOn({ entries, revisions }: PositionColumn): number {
  const moved = [...entries.values()].filter(({ movement }) => movement !== null);
  return new Set([...moved.map(({ party }) => party.id), ...revisions.keys()]).size;
}

function latest({ moves }: IssueOverview): string {
  return moves.reduce((day, move) => (dayOf(move) > day ? dayOf(move) : day), '');
}

function dayOf(move: Move): string {
  return move.kind === 'replaced' ? '' : move.stance.since;
}

function compareDays(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (const [index, weight] of a.entries()) {
    const difference = weight - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
