import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { foundSet } from '../map/work-slice.ts';
import type { Found } from './use-search.ts';

/** Says how much was found, and tells the map, which marks it and goes from one to the next. */
export function useTellFound({ text, hits }: Found): void {
  const { t } = useTranslation('find');
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  useEffect(() => {
    if (text === '') return;
    announce(t('count', { count: hits.length }));
    dispatch(foundSet({ text, ids: hits.map(({ id }) => id) }));
  }, [text, hits, announce, t, dispatch]);
}
