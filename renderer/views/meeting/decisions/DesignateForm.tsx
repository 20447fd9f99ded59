import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import type { Decision, Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { DesignationFields } from './DesignationFields.tsx';
import type { CaptureDraft } from '../capture/draft.ts';
import { EvidencePart } from './EvidencePart.tsx';
import styles from '../fields/fields.module.css';
import { panelClosed } from '../meeting-slice.ts';

interface DesignateFormProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly decision: Id;
}

/** The chair designates a decision, once more if need be, with the evidence beside; the earlier ones stay. */
export function DesignateForm({ state, session, decision }: DesignateFormProps) {
  const found = entity(state, 'decision', decision);
  return found ? <Form state={state} session={session} decision={found} /> : null;
}

interface FormProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly decision: Decision;
}

function Form({ state, session, decision }: FormProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  const [level, setLevel] = useState<CaptureDraft['designation']>(decision.designation);
  const [reason, setReason] = useState('');
  const label = labelOf(state, decision);
  const designate = async (event: FormEvent) => {
    event.preventDefault();
    if (level === null) return;
    const on = wallTimeAt(Date.now(), session.timeZone).slice(0, 10);
    const said = { decision: decision.id, level, by: session.chair, reason: reason.trim(), on };
    if (!(await run({ type: 'designate', id: uuidv7(), ...said }))) return;
    announce(t('said.designated', { label, designation: t(`vocabulary:designation.${level}`) }));
    dispatch(panelClosed());
  };
  return (
    <form className={styles.form} onSubmit={(event) => void designate(event)}>
      <p>
        {label} <bdi>{decision.text}</bdi>
      </p>
      <div className={styles.beside}>
        <div className={styles.form}>
          <DesignationFields
            level={level}
            reason={reason}
            onChange={(to) => {
              setLevel(to.level);
              setReason(to.reason);
            }}
          />
          <div className={styles.buttons}>
            <Button type="submit" tone="primary" disabled={!canEdit || level === null}>
              {t('decision.designate-button')}
            </Button>
            <span className={styles.label}>
              {session.chair === ''
                ? t('decision.earlier-stay')
                : t('decision.by-chair', { chair: session.chair })}
            </span>
          </div>
        </div>
        <EvidencePart state={state} issue={decision.issue} />
      </div>
    </form>
  );
}
