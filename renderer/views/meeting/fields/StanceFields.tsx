import { useTranslation } from 'react-i18next';
import { STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';
import { Select } from '../../../components/fields/Select.tsx';
import type { CaptureDraft } from '../capture/draft.ts';
import styles from './StanceFields.module.css';

interface StanceFieldsProps {
  readonly draft: CaptureDraft;
  readonly onChange: (to: Partial<CaptureDraft>) => void;
}

/** How far a party is for or against a position, and whether it objects formally. */
export function StanceFields({ draft, onChange }: StanceFieldsProps) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <Select
        label={t('details:field.level')}
        className={styles.level}
        value={draft.level ?? ''}
        options={[
          ...(draft.level === null ? [{ value: '', label: t('capture.choose') } as const] : []),
          ...STANCE_LEVELS.map((level) => ({
            value: level,
            label: t(`vocabulary:level.${level}`),
          })),
        ]}
        onChange={(level) => onChange({ level: level === '' ? null : level })}
      />
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={draft.formalObjection}
          onChange={(event) => onChange({ formalObjection: event.target.checked })}
        />
        {t('details:field.formalObjection')}
      </label>
    </>
  );
}
