import { useCallback, useState } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { StateMemo } from '../../../../shared/analysis/memo.ts';
import { issueColumn, type IssueColumn } from './matrix-model.ts';

/** Gives the column of an issue as the workspace stands; the same object for as long as it says the same. */
export type ColumnOf = (issue: Id) => IssueColumn | null;

/** Gives the columns of issues, each made when it is first asked for, and anew only where it changed. */
export function useColumnOf(state: WorkspaceState): ColumnOf {
  const [memo] = useState(() => new StateMemo());
  return useCallback(
    (issue) => {
      memo.show(state);
      return memo.of(issue, [], (now) => issueColumn(now, issue));
    },
    [memo, state],
  );
}
