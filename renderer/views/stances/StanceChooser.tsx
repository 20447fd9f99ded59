import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { entity } from '../../../shared/model/queries.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';
import { StanceBadge } from '../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../state/store.ts';
import { NewcomerForm } from './NewcomerForm.tsx';
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

/**
 * Parties with a letter each and levels with a digit each; a level is the last key. Whoever is no party yet is named there
 * and then.
 */
export function StanceChooser({ position, asked, label, onDone }: StanceChooserProps) {
  const { t } = useTranslation('details');
  const hint = useId();
  const state = useWorkspace((workspace) => workspace);
  const { keys, choice, choose, naming, setNaming, name, set, onKeyDown } = useStanceChoice({
    position,
    asked,
    onDone,
  });
  const { party } = choice;
  const whose =
    typeof party === 'string' ? state && entity(state, 'party', party)?.shortName : party?.name;
  return (
    // The keys act on the chooser as a whole, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.chooser} onKeyDown={onKeyDown}>
      <p className={styles.title}>{t('stance.on', { position: label })}</p>
      {naming !== null && (
        <NewcomerForm
          value={naming}
          onChange={setNaming}
          onName={name}
          onLeave={keys.length === 0 ? null : () => setNaming(null)}
        />
      )}
      {naming === null && (
        <>
          <div className={styles.parts}>
            <PartyChoices
              position={position}
              keys={keys}
              chosen={party}
              onChoose={(one) => choose({ ...choice, party: one, typed: '' })}
              onName={() => setNaming('')}
              hint={hint}
            />
            <div>
              <LevelChoices onChoose={party === null ? null : (level) => set(party, level)} />
              <label className={styles.flag}>
                <input
                  type="checkbox"
                  checked={choice.formalObjection}
                  onChange={(event) => choose({ ...choice, formalObjection: event.target.checked })}
                />
                <kbd className={styles.key}>!</kbd> {t('field.formalObjection')}
              </label>
            </div>
          </div>
          <p id={hint} className={styles.hint}>
            {whose === undefined
              ? t('stance.choose-party')
              : t(typeof party === 'string' ? 'stance.hint' : 'stance.hint-new', { party: whose })}
          </p>
        </>
      )}
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
