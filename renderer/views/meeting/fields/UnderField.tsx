import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import box from '../../../components/fields/box.module.css';
import styles from '../capture/CaptureLine.module.css';
import { targetOf, targetsOf, type Place } from '../capture/capture-of.ts';
import type { CaptureDraft } from '../capture/draft.ts';
import fields from './fields.module.css';

interface UnderFieldProps {
  readonly state: WorkspaceState;
  readonly place: Place;
  readonly draft: CaptureDraft;
  readonly onChange: (to: Partial<CaptureDraft>) => void;
}

/** What it speaks of, of all that it could. */
export function UnderField({ state, place, draft, onChange }: UnderFieldProps) {
  const { t } = useTranslation('meeting');
  const targets = targetsOf(state, place.issue, draft.kind);
  if (targets.length === 0) return null;
  return (
    <label className={styles.under}>
      <span className={fields.label}>{t('capture.under')}</span>
      <select
        className={box.box}
        value={targetOf(state, place, draft)?.id}
        onChange={(event) => onChange({ on: event.target.value })}
      >
        {targets.map(({ id, label, text, depth }) => (
          <option key={id} value={id}>
            {`${'\u2002'.repeat(depth)}${label} ${text}`}
          </option>
        ))}
      </select>
    </label>
  );
}
