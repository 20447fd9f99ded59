import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { Guard } from '../../components/notices/Guard.tsx';
import { useAppSelector } from '../../state/store.ts';
import { VIEWS } from '../../views/registry.ts';

/** The view that was chosen, or what is said until there is something to see. */
export function View() {
  const { t } = useTranslation();
  const name = useAppSelector(({ ui }) => ui.view);
  const isLoaded = useAppSelector(({ workspace }) => workspace.data !== null);
  const awaited = useAppSelector(({ workspace: { open, data } }) =>
    open?.readOnly === 'opening' && data === null ? open.name : null,
  );
  const view = VIEWS.find((entry) => entry.name === name);
  return (
    <>
      {awaited !== null && <EmptyState title={t('opening', { name: awaited })} />}
      {isLoaded && view && (
        <Guard key={name}>
          <view.component />
        </Guard>
      )}
    </>
  );
}
