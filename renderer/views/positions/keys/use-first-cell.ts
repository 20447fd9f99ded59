import { useEffect, useEffectEvent } from 'react';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { issueOf } from '../../issue/head/issue-order.ts';
import { firstCellOn } from './cell-at.ts';
import { issueOpened } from '../positions-slice.ts';
import type { Shown } from '../shown.ts';

/**
 * Begins where somebody was in another view: at the issue to which belongs what is selected there. The
 * first time, with a party that was heard on it.
 */
export function useFirstCell(
  state: WorkspaceState,
  { issues, columnOf, rows }: Pick<Shown, 'issues' | 'columnOf' | 'rows'>,
): void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const begin = useEffectEvent(() => {
    const { ui, positions } = store.getState();
    const { row, column } = positions.at;
    const isNew = row === null && column === null;
    const selected = ui.selected && issueOf(state, ui.selected.id);
    const asked = issues.find(({ id }) => id === selected) ?? (isNew ? issues[0] : undefined);
    // What was opened stays open while it is about the same issue.
    if (!asked || asked.id === positions.issue) return;
    const first = columnOf(asked.id);
    const at = isNew && first ? firstCellOn(first, rows) : { row, column: asked.id };
    dispatch(issueOpened({ issue: null, at }));
  });
  useEffect(() => begin(), []);
}
