import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../app/actions/ActionButton.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { LeadLink } from '../leads/LeadLink.tsx';
import { pathsTo } from '../leads/places.ts';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** Where an element stands: one path from the top of the outline for each of its places. */
export function PlacesSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const paths = useMemo(() => (state ? pathsTo(state, id) : []), [state, id]);
  if (paths.length === 0) return null;
  return (
    <Section
      title={t('places.title', { count: paths.length })}
      tools={<ActionButton name="also-under" tone="quiet" className={styles.tool} />}
    >
      <ul className={styles.list} aria-label={t('places.title', { count: paths.length })}>
        {paths.map((path) => (
          <li key={path.map((lead) => lead.id).join()}>
            <ol className={styles.path}>
              {path.map((lead) => (
                <li key={lead.id}>
                  <LeadLink lead={lead} withText={false} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}
