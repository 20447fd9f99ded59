import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { correctEntry, recordOf, type Recorded } from '../../../../shared/agenda/record.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { GrowingBox } from '../../../components/fields/GrowingBox.tsx';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { nameOf } from '../capture/capture-of.ts';
import styles from '../fields/fields.module.css';
import { panelClosed } from '../meeting-slice.ts';
import { NameField } from '../fields/NameField.tsx';

interface CorrectFormProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly entry: Id;
}

/** Corrects an entry of the minutes: what was recorded when stays on record beside it. */
export function CorrectForm({ state, session, entry }: CorrectFormProps) {
  const recorded = recordOf(state, session.id).find((one) => one.entry.id === entry);
  return recorded ? <Form state={state} recorded={recorded} /> : null;
}

interface FormProps {
  readonly state: WorkspaceState;
  readonly recorded: Recorded;
}

function Form({ state, recorded }: FormProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  const [text, setText] = useState(recorded.text);
  const [speaker, setSpeaker] = useState(recorded.speaker);
  const words = { text, speaker: nameOf(state, speaker) };
  const isSame = text.trim() === recorded.text && words.speaker === recorded.speaker;
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    if (isSame || text.trim() === '') return;
    if (!(await run(correctEntry(state, recorded, words, uuidv7)))) return;
    announce(t('said.corrected'));
    dispatch(panelClosed());
  };
  return (
    <form className={styles.form} onSubmit={(event) => void correct(event)}>
      <div className={styles.row}>
        <label className={styles.wide}>
          <span className={styles.label}>{t('correct.text')}</span>
          <GrowingBox value={text} onChange={setText} />
        </label>
        {SPOKEN.has(recorded.entry.type) && (
          <NameField
            label={t('capture.speaker')}
            state={state}
            value={speaker}
            onChange={setSpeaker}
            className={styles.narrow}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" tone="primary" disabled={!canEdit || isSame || text.trim() === ''}>
          {t('correct.button')}
        </Button>
        <span className={styles.label}>{t('correct.hint')}</span>
      </div>
    </form>
  );
}

/** What somebody says; a decision and an action are the group's, a stance its party's. */
const SPOKEN: ReadonlySet<string> = new Set(['pro', 'contra', 'question', 'position', 'note']);
