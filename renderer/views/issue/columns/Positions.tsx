import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../app/actions/ActionButton.tsx';
import { ComposerSlot } from '../entries/Composer.tsx';
import type { IssuePage } from '../issue-model.ts';
import { PageSection } from '../sections/PageSection.tsx';
import { PositionColumn } from './PositionColumn.tsx';
import { SideScroll } from './SideScroll.tsx';
import styles from './Positions.module.css';

/** The positions side by side, or one below the other where there is no room. */
export function Positions({ page: { issue, positions } }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  return (
    <PageSection title={t('positions.title', { count: positions.length })}>
      {positions.length === 0 && (
        <div className={styles.none}>
          <p>{t('positions.none')}</p>
          <ActionButton name="new-position" tone="primary" />
        </div>
      )}
      {positions.length > 0 && (
        <SideScroll className={styles.columns} label={t('vocabulary:kinds.position')}>
          {positions.map((node) => (
            <PositionColumn key={node.link.id} node={node} />
          ))}
        </SideScroll>
      )}
      <ComposerSlot parent={issue.id} as="responds-to" backTo={issue.id} />
    </PageSection>
  );
}
