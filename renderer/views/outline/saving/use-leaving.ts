import { useLayoutEffect } from 'react';
import type { Desk } from '../desk.ts';
import { leaveLine } from '../go.ts';
import { rowActivated } from '../outline-slice.ts';

/** Leaves the line that is typed in when the view goes: nothing is typed in while it is away. */
export function useLeaving(desk: Desk): void {
  useLayoutEffect(
    () => () => {
      const { key } = desk.typing;
      if (key === null) return;
      leaveLine(desk);
      desk.dispatch(rowActivated({ key, typing: false, caret: 'end' }));
    },
    [desk],
  );
}
