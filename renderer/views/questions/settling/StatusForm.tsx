import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import { ISSUE_STATUSES } from '../../../../shared/model/vocabulary.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { statusCommand } from './commands.ts';
import styles from './forms.module.css';
import type { FormProps } from './form-props.ts';
import { useFirstField } from './use-first-field.ts';
import { useSettle } from './use-settle.ts';

/** Another status for an issue: one button each. */
export function StatusForm({ line, onDone }: FormProps) {
  const { t } = useTranslation('questions');
  const settle = useSettle();
  const form = useFirstField();
  const now = useWorkspace((state) => entity(state, 'issue', line.id)?.status);
  return (
    <div
      ref={form}
      role="group"
      aria-label={t('status.label', { label: line.label })}
      className={styles.choices}
    >
      <span className={styles.label}>{t('status.label', { label: line.label })}</span>
      {ISSUE_STATUSES.filter((status) => status !== now).map((status) => {
        const word = t(`vocabulary:issue-status.${status}`);
        return (
          <Button
            key={status}
            onClick={() => {
              onDone();
              const said = t('settled.status', { label: line.label, status: word });
              void settle(line, statusCommand(line.id, status), said);
            }}
          >
            {word}
          </Button>
        );
      })}
    </div>
  );
}
