import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { comingAfter } from '../../../../shared/agenda/plan.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useWorkspace } from '../../../state/store.ts';
import styles from './CarryOver.module.css';
import { carryStep } from './session-steps.ts';
import type { SessionLook } from './session-look.ts';
import { useStep } from '../use-step.ts';

/** What a session that is over did not come to, and where it can be carried over. */
export function CarryOver({ look: { session, notReached } }: { readonly look: SessionLook }) {
  const { t } = useTranslation('agenda');
  const step = useStep();
  const next = useWorkspace((state) => comingAfter(state, session.id)[0]);
  return (
    <div className={styles.left}>
      <p>{t('carry.left', { count: notReached.length })}</p>
      {next ? (
        <Button onClick={() => void step(carryStep(t, session.id, next.id, uuidv7))}>
          {t('carry.to', { session: next.title })}
        </Button>
      ) : (
        <p>{t('carry.nowhere')}</p>
      )}
    </div>
  );
}
