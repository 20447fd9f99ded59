import { useEffect, useEffectEvent } from 'react';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { issueOf } from '../issue/issue-order.ts';
import { cellActivated, issueOpened } from './positions-slice.ts';

/** Begins where somebody was in another view: at the issue to which belongs what is selected there. */
export function useFirstCell(state: WorkspaceState): void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const begin = useEffectEvent(() => {
    const { ui, positions } = store.getState();
    const issue = ui.selected && issueOf(state, ui.selected.id);
    if (issue === null) return;
    const { row } = positions.at;
    if (positions.issue === null) dispatch(cellActivated({ row, column: issue }));
    else if (positions.issue !== issue) {
      dispatch(issueOpened({ issue: null, at: { row, column: issue } }));
    }
  });
  useEffect(() => begin(), []);
}
