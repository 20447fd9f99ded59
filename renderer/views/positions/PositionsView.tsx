import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useWorkspace } from '../../state/store.ts';
import { Comparison } from './Comparison.tsx';

/** Where views diverge: parties by issues, or by the positions of one issue. */
export function PositionsView() {
  const { t } = useTranslation('positions');
  const state = useWorkspace((workspace) => workspace);
  if (!state) return null;
  if (state.tables.issue.size === 0) {
    return (
      <EmptyState title={t('empty.no-issues')}>
        <p>{t('empty.no-issues-hint')}</p>
        <ActionButton name="view-outline" tone="primary" />
      </EmptyState>
    );
  }
  if (state.tables.party.size === 0) {
    return (
      <EmptyState title={t('empty.no-parties')}>
        <p>{t('empty.no-parties-hint')}</p>
        <ActionButton name="new-party" tone="primary" />
      </EmptyState>
    );
  }
  return <Comparison state={state} />;
}
