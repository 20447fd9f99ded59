import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useWorkspace } from '../../state/store.ts';

/** How everything hangs together: the whole map as a picture to move about in. */
export function MapView() {
  const { t } = useTranslation('map');
  const isEmpty = useWorkspace(({ kinds }) => kinds.size === 0);
  if (!isEmpty) return null;
  return (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.hint')}</p>
    </EmptyState>
  );
}
