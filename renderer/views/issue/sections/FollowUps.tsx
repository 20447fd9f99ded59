import { useTranslation } from 'react-i18next';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { ComposerSlot } from '../entries/Composer.tsx';
import type { IssuePage } from '../issue-model.ts';
import styles from './lists.module.css';
import { PageSection } from './PageSection.tsx';

/** The questions that follow from the issue, its positions and their arguments. */
export function FollowUps({ page: { issue, followUps } }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  return (
    <div className={styles.part}>
      {followUps.length > 0 && (
        <PageSection title={t('follow-ups.title')}>
          <ul className={styles.list} aria-label={t('follow-ups.title')}>
            {followUps.map((lead) => (
              <li key={lead.link.id} className={styles.line}>
                <LeadLink lead={lead} />
                <span className={styles.soft}>
                  {t(`follow-ups.${lead.link.type}`, { label: lead.from })}
                  {lead.status && ` · ${t(`vocabulary:issue-status.${lead.status}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <ComposerSlot parent={issue.id} as="suggested-by" backTo={issue.id} />
    </div>
  );
}
