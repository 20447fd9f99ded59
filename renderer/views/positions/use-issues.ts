import { useMemo } from 'react';
import { issuesInOrder, isUnsettled, positionsOf } from '../../../shared/analysis/map.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAppSelector } from '../../state/store.ts';

/** An issue as one of the matrix's columns. */
export interface IssueEntry {
  readonly id: Id;
  /** How many live positions answer it. */
  readonly answers: number;
}

/** The issues of the matrix, in the order and by the filter that are chosen. */
export function useIssues(state: WorkspaceState): readonly IssueEntry[] {
  const onlyOpen = useAppSelector(({ positions }) => positions.onlyOpen);
  const { issue, position, link } = state.tables;
  return useMemo(
    () =>
      issuesInOrder(state)
        .filter((one) => !onlyOpen || isUnsettled(one))
        .map(({ id }) => ({
          id,
          answers: positionsOf(state, id).filter(({ status }) => status === 'live').length,
        })),
    // The order of the issues rests on these tables; what else changes leaves it as it is.
    // oxlint-disable-next-line react/exhaustive-deps
    [issue, position, link, state.roots, onlyOpen],
  );
}
