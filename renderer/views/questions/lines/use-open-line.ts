import { useCallback } from 'react';
import { useGoTo } from '../../../app/use-go-to.ts';
import { useCanEdit } from '../../../state/commands.ts';
import type { Line } from './openness.ts';
import { useBegin } from '../settling/use-begin.ts';
import { WAYS_OF } from './ways.ts';

/** Gives the function that goes to the place of a line, or where that is gone begins to settle it. */
export function useOpenLine(): (line: Line) => void {
  const goTo = useGoTo();
  const begin = useBegin();
  const canEdit = useCanEdit();
  return useCallback(
    (line) => {
      if (!goTo(line.kind, line.id) && canEdit) begin(line, WAYS_OF[line.openness][0]);
    },
    [goTo, begin, canEdit],
  );
}
