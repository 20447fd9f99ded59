import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { all, presentStances } from '../../../shared/model/queries.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { PartyChip } from '../../components/PartyChip.tsx';
import { StanceBadge } from '../../components/StanceBadge.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';
import { partyKeys, stanceKey, type StanceChoice } from './stance-keys.ts';
import { partyChosen } from './stances-slice.ts';
import styles from './StanceChooser.module.css';
import { useSetStance } from './use-set-stance.ts';

/** Puts the focus on an element as it appears: the next key is meant for it. */
const focusFirst = (element: HTMLElement | null) => element?.focus();

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
  const dispatch = useAppDispatch();
  const setStance = useSetStance();
  const announce = useAnnounce();
  const id = useId();
  const state = useWorkspace((workspace) => workspace);
  const keys = useMemo(() => (state ? partyKeys(all(state, 'party')) : []), [state]);
  const stances = useMemo(
    () => (state ? presentStances(state, position) : undefined),
    [state, position],
  );
  const last = useAppSelector(({ stances: { lastParty } }) => lastParty);
  const [choice, setChoice] = useState<StanceChoice>(() => {
    const known = keys.find((entry) => entry.party.id === (asked ?? last));
    const only = keys.length === 1 ? keys[0] : undefined;
    return { party: (known ?? only)?.party.id ?? null, formalObjection: false };
  });
  if (keys.length === 0) return <NoParties />;

  const chosen = keys.find((entry) => entry.party.id === choice.party)?.party;
  const choose = (next: StanceChoice) => {
    setChoice(next);
    if (next.party !== null) dispatch(partyChosen(next.party));
  };
  const set = (party: Id, level: StanceLevel) => {
    dispatch(partyChosen(party));
    onDone();
    return setStance({ party, position, level, formalObjection: choice.formalObjection });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const outcome = stanceKey(choice, keys, event.key);
    if (outcome.do === 'nothing') return;
    event.preventDefault();
    event.stopPropagation();
    if (outcome.do === 'choose') choose(outcome.choice);
    else if (outcome.do === 'set') void set(outcome.party, outcome.level);
    else announce(t('stance.choose-party'), 'assertive');
  };
  return (
    // The keys act on the chooser as a whole, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.chooser} onKeyDown={press}>
      <p className={styles.title}>{t('stance.on', { position: label })}</p>
      <div className={styles.parts}>
        <div
          role="listbox"
          className={styles.parties}
          aria-label={t('vocabulary:kinds.party')}
          aria-activedescendant={choice.party === null ? undefined : `${id}-${choice.party}`}
          aria-describedby={`${id}-hint`}
          tabIndex={0}
          ref={focusFirst}
        >
          {keys.map(({ party, key }) => {
            const now = stances?.get(party.id);
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={party.id}
                id={`${id}-${party.id}`}
                role="option"
                aria-selected={party.id === choice.party}
                className={styles.party}
                onClick={() => choose({ ...choice, party: party.id })}
              >
                <kbd className={styles.key}>{key}</kbd>
                <PartyChip party={party} />
                {now && (
                  <span className={styles.now}>
                    <StanceBadge level={now.level} />
                  </span>
                )}
              </div>
            );
          })}
        </div>
        <div role="group" aria-label={t('field.level')}>
          {STANCE_LEVELS.map((level, index) => (
            <button
              key={level}
              type="button"
              className={styles.level}
              aria-keyshortcuts={String(index + 1)}
              disabled={!chosen}
              onClick={() => chosen && void set(chosen.id, level)}
            >
              <kbd className={styles.key}>{index + 1}</kbd>
              <StanceBadge level={level} withWords />
            </button>
          ))}
        </div>
      </div>
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={choice.formalObjection}
          onChange={(event) => choose({ ...choice, formalObjection: event.target.checked })}
        />
        <kbd className={styles.key}>!</kbd> {t('field.formalObjection')}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {chosen ? t('stance.hint', { party: chosen.shortName }) : t('stance.choose-party')}
      </p>
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
