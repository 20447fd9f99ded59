import { useTranslation } from 'react-i18next';
import { classes } from '../../../components/classes.ts';
import type { SessionLook } from './session-look.ts';
import styles from './SessionTotal.module.css';
import { sayLength } from '../words.ts';

/** How full a session is: the minutes of its items against its length. */
export function SessionTotal({
  look: { session, planned, over, isOpen },
}: {
  readonly look: SessionLook;
}) {
  const { t } = useTranslation('agenda');
  const { minutes } = session;
  const left = minutes - planned;
  const words = t(over > 0 ? 'session.over' : left > 0 ? 'session.left' : 'session.fits', {
    planned: sayLength(t, planned),
    length: sayLength(t, minutes),
    left: sayLength(t, Math.max(0, left)),
    over: sayLength(t, over),
  });
  const whole = Math.max(planned, minutes, 1);
  return (
    <div className={classes(styles.total, isOpen && over > 0 && styles.over)}>
      <div
        className={styles.bar}
        style={{
          '--planned': `${(100 * Math.min(planned, minutes)) / whole}%`,
          '--over': `${(100 * Math.max(0, planned - minutes)) / whole}%`,
        }}
        aria-hidden="true"
      />
      <p>{words}</p>
    </div>
  );
}
