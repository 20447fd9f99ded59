import { useMemo } from 'react';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAppSelector } from '../../../state/store.ts';
import { partyRows, type PartyRow } from './rows.ts';

/** The rows of the matrix as the workspace and the view stand. */
export function useRows(state: WorkspaceState): readonly PartyRow[] {
  const isGrouped = useAppSelector(({ positions }) => positions.isGrouped);
  const openGroups = useAppSelector(({ positions }) => positions.openGroups);
  const { party, membership } = state.tables;
  return useMemo(
    () => partyRows(state, { isGrouped, open: new Set(openGroups) }),
    // Rows are made of these two tables; what else changes leaves them as they are.
    // oxlint-disable-next-line react/exhaustive-deps
    [party, membership, isGrouped, openGroups],
  );
}
