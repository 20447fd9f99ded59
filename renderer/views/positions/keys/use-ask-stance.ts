import { useAppDispatch } from '../../../state/store.ts';
import { overlayOpened, type Overlay } from '../../../state/ui.ts';
import { livePositions } from '../axes/matrix-model.ts';
import type { Shown } from '../shown.ts';

/** Whether a stance can be set from the active cell, and what asks for it. */
export function useAskStance(shown: Shown): { readonly canAsk: boolean; readonly ask: () => void } {
  const dispatch = useAppDispatch();
  const overlay = overlayFor(shown);
  return {
    canAsk: overlay !== null,
    ask: () => {
      if (overlay) dispatch(overlayOpened(overlay));
    },
  };
}

function overlayFor({ columnOf, opened, rows, at }: Shown): Overlay | null {
  if (at.column === null) return null;
  const party = rows.find(({ key }) => key === at.row)?.party.id ?? null;
  if (opened) return { name: 'set-stance', position: at.column, party };
  const column = columnOf(at.column);
  const [first, second] = column ? livePositions(column) : [];
  if (!first) return null;
  // With several answers to the issue, which of them is meant comes first.
  return second
    ? { name: 'stance-on-issue', issue: at.column, party }
    : { name: 'set-stance', position: first.position.id, party };
}
