import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import box from '../../../components/fields/box.module.css';
import styles from '../capture/CaptureLine.module.css';
import type { CaptureDraft } from '../capture/draft.ts';
import fields from './fields.module.css';
import { NameField } from './NameField.tsx';

interface ActionFieldsProps {
  readonly state: WorkspaceState;
  readonly draft: CaptureDraft;
  readonly onChange: (to: Partial<CaptureDraft>) => void;
}

/** Who takes something on, and by when. */
export function ActionFields({ state, draft, onChange }: ActionFieldsProps) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <NameField
        label={t('details:field.owner')}
        state={state}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
        className={styles.short}
      />
      <label className={styles.day}>
        <span className={fields.label}>{t('details:field.due')}</span>
        <input
          type="date"
          className={box.box}
          max="9999-12-31"
          value={draft.due}
          onChange={(event) => onChange({ due: event.target.value })}
        />
      </label>
    </>
  );
}
