import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { all, compareParties } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { GrowingBox } from '../../../components/fields/GrowingBox.tsx';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { CloseIcon } from '../../../components/buttons/icons.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import type { StatementDraft } from '../capture/draft.ts';
import styles from '../fields/fields.module.css';

interface StatementFieldsProps {
  readonly state: WorkspaceState;
  readonly statement: StatementDraft;
  readonly onChange: (to: StatementDraft) => void;
  /** Takes the statement away, where it is one of several. */
  readonly onDrop?: () => void;
}

/** What a party wants to be read beside a decision that it does not share. */
export function StatementFields({ state, statement, onChange, onDrop }: StatementFieldsProps) {
  const { t } = useTranslation('meeting');
  const { party, text } = statement;
  return (
    <div className={styles.row} role="group" aria-label={t('vocabulary:kind.minority-statement')}>
      <Select<Id>
        label={t('decision.statement-party')}
        className={styles.narrow}
        value={party ?? ''}
        options={[
          ...(party === null ? [{ value: '', label: t('capture.choose') }] : []),
          ...all(state, 'party')
            .toSorted(compareParties)
            .map(({ id, shortName }) => ({ value: id, label: shortName })),
        ]}
        onChange={(id) => onChange({ party: id || null, text })}
      />
      <label className={styles.wide}>
        <span className={styles.label}>{t('decision.statement')}</span>
        <GrowingBox value={text} onChange={(words) => onChange({ party, text: words })} />
      </label>
      {onDrop && (
        <IconButton
          label={t('decision.drop-statement')}
          icon={<CloseIcon />}
          className={styles.atEnd}
          onClick={onDrop}
        />
      )}
    </div>
  );
}
