import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastMoment } from '../../../shared/history/entries.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { overlayClosed, type Selected } from '../../state/ui.ts';
import { lookedBack } from './past-slice.ts';
import { usePresent } from './present.ts';

/**
 * Gives the function that shows the workspace as it stood at a moment, from the present or from another moment.
 * @param selected of the function: what is to be seen first
 */
export function useLookBack(): (moment: PastMoment, selected?: Selected | null) => Promise<void> {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const request = useRequest();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const present = usePresent();
  return useCallback(
    async (moment, selected = null) => {
      const path = store.getState().workspace.open?.path;
      const past = await request('history.past', moment);
      if (past === undefined || store.getState().workspace.open?.path !== path) return;
      if (past === null) {
        announce(t('said.no-moment'), 'assertive');
        return;
      }
      dispatch(overlayClosed());
      (present ?? store).dispatch(lookedBack({ moment, ...past, selected }));
    },
    [t, announce, request, dispatch, store, present],
  );
}
