import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import type { StatementDraft } from '../capture/draft.ts';
import styles from '../fields/fields.module.css';
import { panelClosed } from '../meeting-slice.ts';
import { StatementFields } from './StatementFields.tsx';

interface StatementFormProps {
  readonly state: WorkspaceState;
  readonly decision: Id;
}

/** A minority statement on a decision that was recorded already. */
export function StatementForm({ state, decision }: StatementFormProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  const [statement, setStatement] = useState<StatementDraft>({ party: null, text: '' });
  const found = entity(state, 'decision', decision);
  if (!found) return null;
  const { party, text } = statement;
  const isReady = canEdit && party !== null && text.trim() !== '';
  const attach = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const command = { type: 'add-minority-statement', id: uuidv7(), decision, party } as const;
    if (!(await run({ ...command, text: text.trim() }))) return;
    announce(t('said.statement', { label: labelOf(state, found) }));
    dispatch(panelClosed());
  };
  return (
    <form className={styles.form} onSubmit={(event) => void attach(event)}>
      <p>
        {labelOf(state, found)} <bdi>{found.text}</bdi>
      </p>
      <StatementFields state={state} statement={statement} onChange={setStatement} />
      <div className={styles.buttons}>
        <Button type="submit" tone="primary" disabled={!isReady}>
          {t('decision.attach')}
        </Button>
      </div>
    </form>
  );
}
