import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { addingTo, type EntryRef, type NewKind } from './adding.ts';
import { addingSet } from '../issue-slice.ts';

/** Gives the function that begins to write a new element below an entry, where that can bear it. */
export function useAdd(): (target: EntryRef, what: NewKind) => void {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  return useCallback(
    (target, what) => {
      const { issue } = store.getState().ui;
      if (issue === null || !canEdit) return;
      const adding = addingTo(issue, target, what);
      if (adding) dispatch(addingSet(adding));
      else announce(t('add.not-here', { what: t(`vocabulary:kind.${what}`) }), 'assertive');
    },
    [t, dispatch, store, announce, canEdit],
  );
}
