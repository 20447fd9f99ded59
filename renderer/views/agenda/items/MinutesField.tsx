import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../shared/model/entities.ts';
import { editStep, minutesStep } from './item-steps.ts';
import styles from './MinutesField.module.css';
import { useStep } from '../use-step.ts';
import { sayLength } from '../words.ts';

interface MinutesFieldProps {
  readonly item: AgendaItem;
  /** What the item is called. */
  readonly name: string;
  readonly isEditable: boolean;
  readonly tabIndex: 0 | -1;
}

/** How long an item takes: by five minutes more or less, or typed. */
export function MinutesField({ item, name, isEditable, tabIndex }: MinutesFieldProps) {
  const { t } = useTranslation('agenda');
  const step = useStep();
  const [typed, setTyped] = useState<string | null>(null);
  if (!isEditable) return <span className={styles.length}>{sayLength(t, item.minutes)}</span>;
  const commit = async () => {
    const minutes = typed === null || typed.trim() === '' ? Number.NaN : Number(typed);
    const isOther = Number.isInteger(minutes) && minutes >= 0 && minutes !== item.minutes;
    if (!isOther || (await step(editStep(t, item.id, { minutes })))) setTyped(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') void commit();
      else setTyped(null);
      event.currentTarget.closest<HTMLElement>('[data-item]')?.focus({ preventScroll: true });
    }
  };
  return (
    <div className={styles.field}>
      <button
        type="button"
        className={styles.step}
        tabIndex={tabIndex}
        aria-label={t('item.less')}
        title={t('item.less')}
        onClick={() => void step(minutesStep(t, item.id, -1))}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        data-minutes=""
        className={styles.minutes}
        tabIndex={tabIndex}
        aria-label={t('item.minutes', { name })}
        autoComplete="off"
        value={typed ?? String(item.minutes)}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, '').slice(0, 5))}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => void commit()}
        onKeyDown={press}
      />
      <span aria-hidden="true" className={styles.unit}>
        {t('item.unit')}
      </span>
      <button
        type="button"
        className={styles.step}
        tabIndex={tabIndex}
        aria-label={t('item.more')}
        title={t('item.more')}
        onClick={() => void step(minutesStep(t, item.id, 1))}
      >
        +
      </button>
    </div>
  );
}
