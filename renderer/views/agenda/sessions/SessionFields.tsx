import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/buttons/Button.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useEdit } from '../../details/fields/use-edit.ts';
import { ValueField } from '../../details/fields/written/ValueField.tsx';
import { ZoneField } from '../../details/fields/written/ZoneField.tsx';
import { deleteSessionStep } from './session-steps.ts';
import styles from './SessionFields.module.css';
import type { SessionLook } from './session-look.ts';
import { useStep } from '../use-step.ts';

/** When and where a session is, for how long and under whom, to be typed in place. */
export function SessionFields({ look: { session } }: { readonly look: SessionLook }) {
  const { t } = useTranslation('agenda');
  const readOnly = !useCanEdit();
  const edit = useEdit('session', session.id);
  const step = useStep();
  const common = { readOnly };
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <ValueField
          {...common}
          label={t('session.start')}
          as="wall-time"
          optional={false}
          value={session.start}
          onCommit={(start) => edit('start', start)}
        />
      </div>
      <div className={styles.wide}>
        <ZoneField
          {...common}
          label={t('session.zone')}
          value={session.timeZone}
          onCommit={(zone) => edit('timeZone', zone)}
        />
      </div>
      <ValueField
        {...common}
        label={t('session.minutes')}
        as="number"
        optional={false}
        value={String(session.minutes)}
        onCommit={(minutes) => edit('minutes', minutes)}
      />
      <TextField
        {...common}
        label={t('session.place')}
        value={session.place}
        onCommit={(place) => edit('place', place)}
      />
      <TextField
        {...common}
        label={t('session.chair')}
        value={session.chair}
        className={styles.wide}
        onCommit={(chair) => edit('chair', chair)}
      />
      {!readOnly && (
        <Button
          tone="quiet"
          className={styles.delete}
          onClick={() => void step(deleteSessionStep(t, session.id))}
        >
          {t('session.delete')}
        </Button>
      )}
    </div>
  );
}
