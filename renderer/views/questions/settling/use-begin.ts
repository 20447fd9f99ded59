import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppDispatch } from '../../../state/store.ts';
import { overlayOpened } from '../../../state/ui.ts';
import { useQuestions } from '../context.ts';
import type { Line } from '../lines/openness.ts';
import { wayOpened } from '../questions-slice.ts';
import { hasForm, type Way } from '../lines/ways.ts';
import { agreeCommand } from './commands.ts';
import { useSettle } from './use-settle.ts';

/** Gives the function that begins to settle a line in a way: opens the form for it, or does it at once. */
export function useBegin(): (line: Line, way: Way) => void {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const settle = useSettle();
  const { focusList } = useQuestions();
  return useCallback(
    (line, way) => {
      if (hasForm(line.openness, way)) {
        dispatch(wayOpened({ key: line.key, way }));
        return;
      }
      // What is done at once takes the line away, and its buttons with it.
      focusList();
      if (way === 'stance') {
        dispatch(overlayOpened({ name: 'set-stance', position: line.id, party: null }));
      } else if (way === 'settle') {
        dispatch(overlayOpened({ name: 'settle-copies', first: line.id }));
      } else if (way === 'agree') {
        void settle(line, agreeCommand(line.id), t('settled.agree', { label: line.label }));
      }
    },
    [t, dispatch, settle, focusList],
  );
}
