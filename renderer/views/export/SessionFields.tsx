import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsInOrder } from '../../../shared/agenda/warnings.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import box from '../../components/fields/box.module.css';
import { Select } from '../../components/fields/Select.tsx';
import type { StartChoice } from './export-model.ts';
import styles from './SessionFields.module.css';

interface SessionFieldProps {
  readonly state: WorkspaceState;
  /** `null` for all. */
  readonly session: Id | null;
  readonly onChange: (session: Id | null) => void;
}

/** One session, or all of them. */
export function SessionField({ state, session, onChange }: SessionFieldProps) {
  const { t } = useTranslation('exchange');
  const sessions = sessionsInOrder(state);
  return (
    <Select
      label={t('export.session')}
      value={session ?? ALL}
      options={[
        { value: ALL, label: t('export.all-sessions') },
        ...sessions.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(value) => onChange(value === ALL ? null : value)}
    />
  );
}

interface StartFieldProps {
  readonly state: WorkspaceState;
  readonly start: StartChoice;
  readonly onChange: (start: StartChoice) => void;
}

/** Since when changes are told: the last session that is over, one that is chosen, or a day. */
export function StartField({ state, start, onChange }: StartFieldProps) {
  const { t } = useTranslation('exchange');
  const day = useId();
  const sessions = sessionsInOrder(state);
  return (
    <div className={styles.start}>
      <Select
        label={t('export.since')}
        value={start.by === 'session' ? start.session : start.by}
        options={[
          { value: 'last', label: t('export.since-last') },
          ...sessions.map(({ id, title }) => ({
            value: id,
            label: t('export.since-session', { title }),
          })),
          { value: 'day', label: t('export.since-day') },
        ]}
        onChange={(value) => onChange(startOf(value))}
      />
      {start.by === 'day' && (
        <div className={styles.day}>
          <label htmlFor={day} className={styles.label}>
            {t('export.day')}
          </label>
          <input
            id={day}
            type="date"
            className={box.box}
            max="9999-12-31"
            value={start.day}
            onChange={(event) => onChange({ by: 'day', day: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}

// No id of a session is one of these words.
const ALL = 'all';

function startOf(value: string): StartChoice {
  if (value === 'last') return { by: 'last' };
  return value === 'day' ? { by: 'day', day: '' } : { by: 'session', session: value };
}
