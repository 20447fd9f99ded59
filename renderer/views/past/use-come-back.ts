import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { viewChosen, type ViewName } from '../../state/ui.ts';
import { cameBack } from './past-slice.ts';
import { usePresent } from './present.ts';

/** Gives the function that leads back from the past to the present, to a view if one is named; nothing in the present. */
export function useComeBack(): (view?: ViewName) => void {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const present = usePresent();
  return useCallback(
    (view) => {
      if (!present) return;
      if (view) present.dispatch(viewChosen(view));
      present.dispatch(cameBack());
      announce(t('said.now'));
    },
    [t, announce, present],
  );
}
