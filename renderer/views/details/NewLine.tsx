import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppSelector, useWorkspace } from '../../state/store.ts';
import type { Draft } from '../outline/outline-state.ts';
import { signOf } from '../outline/typing/signs.ts';
import styles from './DetailsPanel.module.css';
import { leadTo } from './leads/lead.ts';
import { LeadLink } from './leads/LeadLink.tsx';
import { Section } from './Section.tsx';

/** The line that the hand is on, if it is not in the workspace yet. */
export function useNewLine(): Draft | undefined {
  return useAppSelector(({ ui, outline: { active, drafts } }) =>
    ui.isOnNewLine ? drafts.find(({ key }) => key === active?.key) : undefined,
  );
}

/** What can be said of a line that is not in the workspace yet: what it is to be, and where it goes. */
export function NewLine({ line }: { readonly line: Draft }) {
  const { t } = useTranslation('details');
  const { parent, failure } = line;
  const state = useWorkspace((workspace) => workspace);
  const lead = useMemo(
    () => (state && parent !== null ? leadTo(state, parent) : null),
    [state, parent],
  );
  return (
    <article className={styles.details} aria-labelledby="details-new-line">
      <header className={styles.head}>
        <h2 id="details-new-line" className={styles.title}>
          {t(`app:action.new-${signOf(line)}`)}
        </h2>
      </header>
      {lead && (
        <Section title={t('new-line.under')}>
          <LeadLink lead={lead} />
        </Section>
      )}
      <p className={styles.made}>{t(failure ? 'new-line.waiting' : 'new-line.hint')}</p>
    </article>
  );
}
