import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { ActionFields } from './ActionFields.tsx';
import styles from './CaptureLine.module.css';
import fields from './fields.module.css';
import { targetOf, targetsOf, type Place } from './capture-of.ts';
import { DecisionFields } from './DecisionFields.tsx';
import type { CaptureDraft, CaptureKind } from './draft.ts';
import { captureClosed, captureTyped, hinted } from './meeting-slice.ts';
import { NameField } from './NameField.tsx';
import { StanceFields } from './StanceFields.tsx';
import { useActs } from './use-acts.ts';

interface CaptureLineProps {
  readonly state: WorkspaceState;
  readonly place: Place;
}

/** What is being captured: who says it, what, and of what it speaks. Enter records it, Escape leaves it for later. */
export function CaptureLine({ state, place }: CaptureLineProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const acts = useActs();
  const draft = useAppSelector(({ meeting }) => meeting.draft);
  const line = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLInputElement>(null);
  const { kind } = draft;
  useEffect(() => {
    line.current?.querySelector('input')?.focus();
  }, []);
  const change = (to: Partial<CaptureDraft>) => dispatch(captureTyped(to));
  const giveBack = () => focusView(line.current);
  const record = () => {
    const view = viewOf(line.current);
    const missing = acts.record();
    if (missing === null) {
      view?.focus();
    } else if (missing === 'text' && document.activeElement !== text.current) {
      // Enter goes on from who says it to what is said.
      text.current?.focus();
    } else {
      dispatch(hinted(missing));
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      giveBack();
      dispatch(captureClosed());
    } else if (event.key === 'Enter' && isText(event.target)) {
      event.preventDefault();
      record();
    }
  };
  const speaks = kind !== 'decision' && kind !== 'action';
  return (
    // Enter and Escape act on the line as a whole, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={line}
      className={styles.line}
      aria-label={t('capture.line', { kind: t(`vocabulary:entry-type.${kind}`) })}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
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
          <span className={fields.label}>{t(textLabel(kind))}</span>
          <input
            dir="auto"
            ref={text}
            className={classes(fields.box, styles.text)}
            value={draft.text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ text: event.target.value })}
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
        <Button
          tone="quiet"
          onClick={() => {
            giveBack();
            dispatch(captureClosed());
          }}
        >
          {t('capture.leave')}
        </Button>
        <span className={styles.note}>{t('capture.keys')}</span>
      </div>
    </form>
  );
}

function textLabel(kind: CaptureKind): string {
  switch (kind) {
    case 'stance':
      return 'capture.reason';
    case 'decision':
      return 'capture.decided';
    case 'action':
      return 'capture.task';
    case 'pro':
    case 'contra':
    case 'question':
    case 'position':
    case 'note':
      return 'capture.text';
  }
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== 'button';
}

/** The view hears the keys again. */
function focusView(inside: HTMLElement | null): void {
  viewOf(inside)?.focus();
}

function viewOf(inside: HTMLElement | null): HTMLElement | null {
  return inside?.closest<HTMLElement>('[data-meeting]') ?? null;
}

interface UnderFieldProps extends CaptureLineProps {
  readonly draft: CaptureDraft;
  readonly onChange: (to: Partial<CaptureDraft>) => void;
}

/** What it speaks of, of all that it could. */
function UnderField({ state, place, draft, onChange }: UnderFieldProps) {
  const { t } = useTranslation('meeting');
  const targets = targetsOf(state, place.issue, draft.kind);
  if (targets.length === 0) return null;
  return (
    <label className={styles.under}>
      <span className={fields.label}>{t('capture.under')}</span>
      <select
        className={fields.box}
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
