import { useId, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { presentStances } from '../../../shared/model/queries.ts';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import { StanceBadge } from '../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../state/store.ts';
import type { Holder, PartyKey } from './stance-keys.ts';
import styles from './StanceChooser.module.css';

/** Puts the focus on an element as it appears: the next key is meant for it. */
const focusFirst = (element: HTMLElement | null) => element?.focus();

interface PartyChoicesProps {
  readonly position: Id;
  readonly keys: readonly PartyKey[];
  readonly chosen: Holder | null;
  readonly onChoose: (party: Id) => void;
  /** Has somebody named who is not among them. */
  readonly onName: () => void;
  /** The id of what says which keys do what. */
  readonly hint: string;
}

/** The parties with a letter each, and what each thinks of a position now. */
export function PartyChoices({
  position,
  keys,
  chosen,
  onChoose,
  onName,
  hint,
}: PartyChoicesProps) {
  const { t } = useTranslation();
  const id = useId();
  const state = useWorkspace((workspace) => workspace);
  const stances = useMemo(
    () => (state ? presentStances(state, position) : undefined),
    [state, position],
  );
  const newcomer = typeof chosen === 'string' ? null : chosen;
  const active = newcomer ? `${id}-new` : `${id}-${String(chosen)}`;
  useLayoutEffect(() => {
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div>
      <div
        role="listbox"
        className={styles.parties}
        aria-label={t('vocabulary:kinds.party')}
        aria-activedescendant={chosen === null ? undefined : active}
        aria-describedby={hint}
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
              aria-selected={party.id === chosen}
              className={styles.party}
              onClick={() => onChoose(party.id)}
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
        {newcomer && (
          <div id={`${id}-new`} role="option" aria-selected className={styles.party}>
            <span className={styles.key} aria-hidden="true">
              ✓
            </span>
            <bdi className={styles.newcomer}>{newcomer.name}</bdi>
          </div>
        )}
      </div>
      <button type="button" className={styles.level} aria-keyshortcuts="+" onClick={onName}>
        <kbd className={styles.key} aria-hidden="true">
          +
        </kbd>
        {t('details:stance.somebody-else')}
      </button>
    </div>
  );
}
