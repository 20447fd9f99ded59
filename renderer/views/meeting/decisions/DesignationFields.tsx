import { useTranslation } from 'react-i18next';
import { DESIGNATIONS } from '../../../../shared/model/vocabulary.ts';
import { GrowingBox } from '../../../components/fields/GrowingBox.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import type { CaptureDraft } from '../capture/draft.ts';
import styles from '../fields/fields.module.css';

interface DesignationFieldsProps {
  readonly level: CaptureDraft['designation'];
  readonly reason: string;
  readonly onChange: (to: {
    readonly level: CaptureDraft['designation'];
    readonly reason: string;
  }) => void;
}

type Choice = (typeof DESIGNATIONS)[number] | 'none';

/** What the chair calls the outcome, and why. Nothing computes it. */
export function DesignationFields({ level, reason, onChange }: DesignationFieldsProps) {
  const { t } = useTranslation('meeting');
  return (
    <div className={styles.row}>
      <Select<Choice>
        label={t('decision.designation')}
        className={styles.narrow}
        value={level ?? 'none'}
        options={[
          { value: 'none', label: t('decision.no-designation') },
          ...DESIGNATIONS.map((value) => ({
            value,
            label: t(`vocabulary:designation.${value}`),
          })),
        ]}
        onChange={(value) => onChange({ level: value === 'none' ? null : value, reason })}
      />
      <label className={styles.wide}>
        <span className={styles.label}>{t('decision.why')}</span>
        <GrowingBox
          value={reason}
          disabled={level === null}
          onChange={(words) => onChange({ level, reason: words })}
        />
      </label>
    </div>
  );
}
