import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { StanceBadge } from '../../components/elements/StanceBadge.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';
import { PartyChoices } from './PartyChoices.tsx';
import styles from './StanceChooser.module.css';
import { useStanceChoice } from './use-stance-choice.ts';

interface StanceChooserProps {
  readonly position: Id;
  /** The party that is asked about, or `null` for the one of the last time. */
  readonly asked: Id | null;
  /** The position's label. */
  readonly label: string;
  readonly onDone: () => void;
}

/** Parties with a letter each and levels with a digit each; a level is the last key. */
export function StanceChooser({ position, asked, label, onDone }: StanceChooserProps) {
  const { t } = useTranslation('details');
  const hint = useId();
  const { keys, choice, chosen, choose, set, onKeyDown } = useStanceChoice({
    position,
    asked,
    onDone,
  });
  if (keys.length === 0) return <NoParties />;
  return (
    // The keys act on the chooser as a whole, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.chooser} onKeyDown={onKeyDown}>
      <p className={styles.title}>{t('stance.on', { position: label })}</p>
      <div className={styles.parts}>
        <PartyChoices
          position={position}
          keys={keys}
          chosen={choice.party}
          onChoose={(party) => choose({ ...choice, party })}
          hint={hint}
        />
        <LevelChoices onChoose={chosen && ((level) => set(chosen.id, level))} />
      </div>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={choice.formalObjection}
          onChange={(event) => choose({ ...choice, formalObjection: event.target.checked })}
        />
        <kbd className={styles.key}>!</kbd> {t('field.formalObjection')}
      </label>
      <p id={hint} className={styles.hint}>
        {chosen ? t('stance.hint', { party: chosen.shortName }) : t('stance.choose-party')}
      </p>
    </div>
  );
}

/** The levels with a digit each. @param onChoose `null` as long as it is not known whose level it would be */
function LevelChoices({ onChoose }: { readonly onChoose: ((level: StanceLevel) => void) | null }) {
  const { t } = useTranslation('details');
  return (
    <div role="group" aria-label={t('field.level')}>
      {STANCE_LEVELS.map((level, index) => (
        <button
          key={level}
          type="button"
          className={styles.level}
          aria-keyshortcuts={String(index + 1)}
          disabled={!onChoose}
          onClick={() => onChoose?.(level)}
        >
          <kbd className={styles.key}>{index + 1}</kbd>
          <StanceBadge level={level} withWords />
        </button>
      ))}
    </div>
  );
}

function NoParties() {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  return (
    <div className={styles.chooser}>
      <p>{t('stance.no-parties')}</p>
      <Button
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do next
        autoFocus
        tone="primary"
        onClick={() => dispatch(overlayOpened({ name: 'new-party' }))}
      >
        {t('app:action.new-party')}
      </Button>
    </div>
  );
}
