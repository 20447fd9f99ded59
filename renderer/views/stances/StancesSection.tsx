import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { useWorkspace } from '../../state/store.ts';
import { Section } from '../details/Section.tsx';
import type { SectionProps } from '../details/sections/section-props.ts';
import { StanceHistory } from './StanceHistory.tsx';
import { stanceEntries } from './stances-model.ts';
import tools from '../details/sections/sections.module.css';
import styles from './StancesSection.module.css';

/** Who thinks what of a position: one entry a party, with what it thought before beneath. */
export function StancesSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const entries = useMemo(() => (state ? stanceEntries(state, id) : []), [state, id]);
  return (
    <Section
      title={t('vocabulary:kinds.stance')}
      tools={<ActionButton name="set-stance" tone="quiet" className={tools.tool} />}
    >
      {entries.length === 0 && <p className={styles.none}>{t('stance.none')}</p>}
      <ul className={styles.list} aria-label={t('vocabulary:kinds.stance')}>
        {entries.map((entry) => (
          <li key={entry.party.id} className={styles.entry}>
            <StanceHistory entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
