import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { left, stayed } from '../../state/ui.ts';
import { Button } from '../buttons/Button.tsx';
import styles from './LeaveQuestion.module.css';

/** Asks whether what a dialogue holds may go. Who stays is where they were. */
export function LeaveQuestion() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const request = useRequest();
  const asked = useAppSelector(({ ui }) => ui.asked);
  const message = useId();
  const [before] = useState(() => document.activeElement);
  const stay = () => {
    dispatch(stayed());
    if (before instanceof HTMLElement) before.focus();
  };
  const leave = () => {
    dispatch(left());
    if (asked === 'close-workspace') void request('workspace.close');
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape stays, from any button in it
    <div
      className={styles.question}
      role="alertdialog"
      tabIndex={-1}
      aria-label={t('leave.title')}
      aria-describedby={message}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        stay();
      }}
    >
      <p id={message} className={styles.message}>
        {t('leave.message')}
      </p>
      <Button onClick={leave}>{t('leave.go')}</Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it came in answer to what a person just did */}
      <Button tone="primary" autoFocus onClick={stay}>
        {t('leave.stay')}
      </Button>
    </div>
  );
}
