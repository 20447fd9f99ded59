import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { useWorkspace } from '../../../state/store.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import styles from './LineRow.module.css';
import type { Line } from './openness.ts';

/** So many lead somewhere from a line; of more it is said how many. */
const MOST_CHIPS = 8;

interface LineChipsProps {
  readonly line: Line;
  readonly tabIndex: 0 | -1;
}

/** Where a line leads: the issues that it blocks, and those on which it is open. */
export function LineChips({ line, tabIndex }: LineChipsProps) {
  const { t } = useTranslation('questions');
  const { on } = line;
  // Of a party it would be nearly everything that is blocked.
  const blocks = line.openness === 'not-heard' ? [] : line.blocks;
  if (on.length + blocks.length === 0) return null;
  return (
    <div className={styles.chips}>
      <Chips words={t('on')} ids={on} tabIndex={tabIndex} />
      <Chips
        words={on.length === 0 ? t('blocks') : t('which-blocks', { count: on.length })}
        ids={blocks}
        tabIndex={tabIndex}
      />
    </div>
  );
}

interface ChipsProps {
  readonly words: string;
  readonly ids: readonly Id[];
  readonly tabIndex: 0 | -1;
}

function Chips({ words, ids, tabIndex }: ChipsProps) {
  const { t } = useTranslation('questions');
  const state = useWorkspace((workspace) => workspace);
  if (!state || ids.length === 0) return null;
  const shown = ids.slice(0, MOST_CHIPS).flatMap((id) => leadTo(state, id) ?? []);
  const more = ids.length - MOST_CHIPS;
  return (
    <span className={styles.group}>
      <span className={styles.words}>{words}</span>
      {shown.map((lead) => (
        <LeadLink key={lead.id} lead={lead} withText={false} tabIndex={tabIndex} />
      ))}
      {more > 0 && <span className={styles.words}>{t('more-chips', { count: more })}</span>}
    </span>
  );
}
