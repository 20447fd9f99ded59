import { useEffect } from 'react';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { leavingAsked, overlayHeld, type Held } from '../../state/ui.ts';

/**
 * Keeps what a dialogue holds from going unasked.
 * @param holds what it holds, as `Dialog` has it
 * @param onClose closes it
 * @returns whether a person is to be asked now, and what Escape and the like do
 */
export function useHeldDialog(
  holds: Held | undefined,
  onClose: () => void,
): { readonly isAsked: boolean; readonly leave: () => void } {
  const dispatch = useAppDispatch();
  const isAsked = useAppSelector(({ ui }) => ui.asked !== null);
  useEffect(() => {
    dispatch(overlayHeld(holds ?? null));
    return () => void dispatch(overlayHeld(null));
  }, [dispatch, holds]);
  const leave = () => {
    if (holds === 'work') dispatch(leavingAsked());
    else onClose();
  };
  return { isAsked, leave };
}
