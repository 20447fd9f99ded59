import { useTranslation } from 'react-i18next';
import type { ActionItem } from '../../../../shared/agenda/left.ts';
import { inARow } from '../../../components/facts.ts';
import { useDates } from '../../details/dates.ts';
import styles from './OpenActions.module.css';

interface ActionFactsProps {
  readonly action: ActionItem;
  /** What is said after who and by when. */
  readonly more?: string | undefined;
}

/** Who does something, and by when. */
export function ActionFacts({ action: { owner, due }, more }: ActionFactsProps) {
  const { t } = useTranslation('meeting');
  const dates = useDates();
  return (
    <p className={styles.soft}>
      <bdi>
        {inARow([
          owner || t('actions.nobody'),
          due !== null && t('actions.due', { day: dates.day(due) }),
          more,
        ])}
      </bdi>
    </p>
  );
}
