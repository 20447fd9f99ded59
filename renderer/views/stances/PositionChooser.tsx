import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { livePositionsOf } from '../../../shared/analysis/map.ts';
import type { Id } from '../../../shared/model/id.ts';
import { labelOf } from '../../../shared/model/queries.ts';
import { LabelChip } from '../../components/elements/LabelChip.tsx';
import { useWorkspace } from '../../state/store.ts';
import styles from './StanceChooser.module.css';

/** Puts the focus on the list as it appears: the next key is meant for it. */
const focusFirst = (element: HTMLElement | null) => element?.focus();

interface PositionChooserProps {
  readonly issue: Id;
  readonly title: string;
  readonly onChoose: (position: Id) => void;
}

/** The positions on an issue, the first nine with a digit each: on which of them a stance is to be set. */
export function PositionChooser({ issue, title, onChoose }: PositionChooserProps) {
  const { t } = useTranslation('details');
  const id = useId();
  const state = useWorkspace((workspace) => workspace);
  const positions = useMemo(() => (state ? livePositionsOf(state, issue) : []), [state, issue]);
  const [at, setAt] = useState(0);
  const current = positions[Math.min(at, positions.length - 1)];
  if (!state) return null;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const byDigit = /^[1-9]$/.test(event.key) ? positions[Number(event.key) - 1] : undefined;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const meant = byDigit ?? (event.key === 'Enter' ? current : undefined);
    if (!meant && step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (meant) onChoose(meant.id);
    else setAt((at + step + positions.length) % positions.length);
  };
  return (
    <div className={styles.chooser}>
      <p className={styles.title}>{title}</p>
      <div
        role="listbox"
        tabIndex={0}
        ref={focusFirst}
        className={styles.parties}
        aria-label={t('stance.which')}
        aria-activedescendant={current && `${id}-${current.id}`}
        aria-describedby={`${id}-hint`}
        onKeyDown={press}
      >
        {positions.map((position, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={position.id}
            id={`${id}-${position.id}`}
            role="option"
            aria-selected={position === current}
            className={styles.party}
            onClick={() => onChoose(position.id)}
          >
            <kbd className={styles.key}>{index < 9 ? index + 1 : ''}</kbd>
            <LabelChip label={labelOf(state, position)} kind="position" />
            <bdi className={styles.words}>{position.text}</bdi>
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('stance.which-hint')}
      </p>
    </div>
  );
}
