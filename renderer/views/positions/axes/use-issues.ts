import { useMemo } from 'react';
import { issuesInOrder, isUnsettled, livePositionsOf } from '../../../../shared/analysis/map.ts';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAppSelector } from '../../../state/store.ts';
import { issuesOrdered } from './orders.ts';

/** An issue as one of the matrix's columns. */
export interface IssueEntry {
  readonly id: Id;
  /** How many live positions answer it. */
  readonly answers: number;
}

/**
 * The issues of the matrix, in the order and by the filter that are chosen.
 * @param overview is needed for every order but the outline's
 */
export function useIssues(state: WorkspaceState, overview: Overview | null): readonly IssueEntry[] {
  const onlyOpen = useAppSelector(({ positions }) => positions.onlyOpen);
  const order = useAppSelector(({ positions }) => positions.order);
  const { issue, position, link } = state.tables;
  const inOutline = useMemo(
    () => issuesInOrder(state),
    // The order of the issues rests on these tables; what else changes leaves it as it is.
    // oxlint-disable-next-line react/exhaustive-deps
    [issue, link, state.roots],
  );
  const inOrder = overview && order !== 'outline' ? issuesOrdered(overview, order) : inOutline;
  const ids = inOrder
    .filter((one) => !onlyOpen || isUnsettled(one))
    .map(({ id }) => id)
    .join(' ');
  return useMemo(
    () =>
      ids
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => ({
          id,
          answers: livePositionsOf(state, id).length,
        })),
    // The same issues with the same answers are the same columns.
    // oxlint-disable-next-line react/exhaustive-deps
    [ids, position, link],
  );
}
