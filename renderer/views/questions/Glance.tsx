import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { elementOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { leadOf } from '../details/leads/lead.ts';
import { LeadLink } from '../details/leads/LeadLink.tsx';
import { tellingReasons, type Glance as GlanceModel } from './glance.ts';
import styles from './Glance.module.css';
import type { Line } from './lines/openness.ts';
import { labelsOf, sayNames, sayReason } from './lines/words.ts';

interface GlanceProps {
  readonly glance: GlanceModel;
  readonly state: WorkspaceState;
}

/** How many issues are open and how many block others, and the three that are most in the way. */
export function Glance({ glance, state }: GlanceProps) {
  const { t } = useTranslation('questions');
  const title = useId();
  const { open, blocking, worst } = glance;
  return (
    <section className={styles.glance} aria-labelledby={title}>
      <h2 id={title} className={styles.count}>
        {t('glance.open', { count: open })} {open > 0 && t('glance.blocking', { count: blocking })}
      </h2>
      {worst.length > 0 && (
        <ol className={styles.worst}>
          {worst.map((line) => (
            <Worst key={line.key} line={line} state={state} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Worst({ line, state }: { readonly line: Line; readonly state: WorkspaceState }) {
  const { t, i18n } = useTranslation('questions');
  const found = elementOf(state, line.id);
  if (!found) return null;
  const clauses = [
    ...(line.blocks.length > 0
      ? [t('glance.blocks', { names: sayNames(t, labelsOf(state, line.blocks)) })]
      : []),
    ...tellingReasons(line.reasons).map((reason) => sayReason(i18n, state, reason)),
  ];
  return (
    <li className={styles.line}>
      <LeadLink lead={leadOf(state, found)} withText={false} />{' '}
      {t('glance.why', { reasons: clauses.reduce((first, rest) => t('names', { first, rest })) })}
    </li>
  );
}
