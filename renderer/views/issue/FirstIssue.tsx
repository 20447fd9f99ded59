import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { useAction } from '../../app/actions/context.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppDispatch } from '../../state/store.ts';
import { entitySelected, issueShown } from '../../state/ui.ts';
import styles from './FirstIssue.module.css';
import { NewLine } from './entries/NewLine.tsx';

/** Writes the first issue of a workspace, and turns to its page. */
export function FirstIssue() {
  const { t } = useTranslation('issue');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const canEdit = useCanEdit();
  const [isWriting, setWriting] = useState(false);
  const label = t('app:action.new-issue');
  useAction('new-issue', { enabled: canEdit, run: () => setWriting(true) });
  if (!isWriting) {
    return (
      <Button tone="primary" disabled={!canEdit} onClick={() => setWriting(true)}>
        {label}
      </Button>
    );
  }
  const create = async (text: string) => {
    const id = uuidv7();
    const element = { kind: 'issue' as const, fields: { text } };
    const isMade = await run({ type: 'add-element', id, element, place: { under: 'nothing' } });
    if (isMade) {
      dispatch(entitySelected({ kind: 'issue', id }));
      dispatch(issueShown(id));
    }
    return isMade;
  };
  return (
    <div className={styles.line}>
      <NewLine
        label={label}
        onCreate={create}
        onCancel={() => setWriting(false)}
        onLeave={() => setWriting(false)}
      />
    </div>
  );
}
