import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { GrowingBox } from '../../../components/fields/GrowingBox.tsx';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { ActionFields } from '../fields/ActionFields.tsx';
import styles from './CaptureLine.module.css';
import { newHolder } from './capture-of.ts';
import type { PlaceNow } from './place-now.ts';
import { DecisionFields } from '../decisions/DecisionFields.tsx';
import type { CaptureDraft, CaptureKind } from './draft.ts';
import fields from '../fields/fields.module.css';
import { captureTyped } from '../meeting-slice.ts';
import { NameField } from '../fields/NameField.tsx';
import { StanceFields } from '../fields/StanceFields.tsx';
import { UnderField } from '../fields/UnderField.tsx';
import { useCaptureLine } from './use-capture-line.ts';

interface CaptureLineProps {
  readonly state: WorkspaceState;
  readonly place: PlaceNow;
}

/** What is being captured: who says it, what, and of what it speaks. Enter records it, Escape leaves it for later. */
export function CaptureLine({ state, place }: CaptureLineProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const draft = useAppSelector(({ meeting }) => meeting.draft);
  const { line, text, leave, hearing } = useCaptureLine(place);
  const { kind } = draft;
  const change = (to: Partial<CaptureDraft>) => dispatch(captureTyped(to));
  const holder = newHolder(state, draft);
  const speaks = kind !== 'decision' && kind !== 'action';
  return (
    // Enter and Escape act on the line as a whole, wherever in it the focus is.
    <form
      ref={line}
      className={styles.line}
      aria-label={t('capture.line', { kind: t(`vocabulary:entry-type.${kind}`) })}
      {...hearing}
    >
      <div className={fields.row}>
        {speaks && (
          <NameField
            label={t(kind === 'stance' ? 'capture.party' : 'capture.speaker')}
            state={state}
            value={draft.speaker}
            onChange={(speaker) => change({ speaker })}
            className={styles.short}
          />
        )}
        {kind === 'stance' && <StanceFields draft={draft} onChange={change} />}
        <label className={styles.long}>
          <span className={fields.label}>{t(TEXT_LABELS[kind])}</span>
          <GrowingBox
            ref={text}
            className={styles.text}
            value={draft.text}
            onChange={(words) => change({ text: words })}
          />
        </label>
        {kind === 'action' && <ActionFields state={state} draft={draft} onChange={change} />}
        <UnderField state={state} place={place} draft={draft} onChange={change} />
      </div>
      {kind === 'decision' && place.issue !== null && (
        <DecisionFields state={state} issue={place.issue} draft={draft} onChange={change} />
      )}
      <div className={fields.buttons}>
        <Button type="submit" tone="primary">
          {t('capture.record')}
        </Button>
        <Button tone="quiet" onClick={leave}>
          {t('capture.leave')}
        </Button>
        <span className={styles.note}>
          {holder === null ? t('capture.keys') : t('capture.new-party', { name: holder })}
        </span>
      </div>
    </form>
  );
}

/** What the words of each kind are called: keys of `meeting.json`. */
const TEXT_LABELS: Readonly<Record<CaptureKind, string>> = {
  stance: 'capture.reason',
  decision: 'capture.decided',
  action: 'capture.task',
  pro: 'capture.text',
  contra: 'capture.text',
  question: 'capture.text',
  position: 'capture.text',
  note: 'capture.text',
};
