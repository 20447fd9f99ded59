import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { classes } from '../../components/classes.ts';
import { useWorkspace } from '../../state/store.ts';
import styles from './ElementPicker.module.css';
import { LeadSign } from './LeadLink.tsx';
import type { LinkTarget } from './link-targets.ts';

interface ElementPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What a query finds; keep the function the same while it finds the same. */
  readonly find: (state: WorkspaceState, query: string) => readonly LinkTarget[];
  readonly onPick: (id: Id) => void;
  /** Called on Escape. */
  readonly onCancel?: () => void;
  readonly autoFocus?: boolean;
}

/**
 * Finds an element by its label or by words of its text. What may not be chosen is listed too, with
 * the reason.
 */
export function ElementPicker({
  label,
  labelHidden,
  find,
  onPick,
  onCancel,
  autoFocus,
}: ElementPickerProps) {
  const { t, i18n } = useTranslation('details');
  const announce = useAnnounce();
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const state = useWorkspace((workspace) => workspace);
  const found = useMemo(
    () => (state && isOpen ? find(state, query) : []),
    [state, isOpen, find, query],
  );
  const current = found[Math.min(at, found.length - 1)];

  const reasonOf = ({ refusal }: LinkTarget): string | null =>
    refusal && describeRefusal(i18n, refusal).message;
  const pick = (target: LinkTarget | undefined) => {
    if (!target) return;
    const reason = reasonOf(target);
    if (reason) {
      announce(reason, 'assertive');
      return;
    }
    setQuery('');
    setOpen(false);
    onPick(target.id);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) setOpen(true);
        else if (found.length > 0) {
          const step = event.key === 'ArrowDown' ? 1 : -1;
          setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
        }
        return;
      }
      case 'Enter':
        event.preventDefault();
        pick(current);
        return;
      case 'Escape':
        if (!isOpen && !onCancel) return;
        event.preventDefault();
        event.stopPropagation();
        if (onCancel) onCancel();
        else setOpen(false);
    }
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        className={styles.input}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? `${id}-${current.id}` : undefined}
        value={query}
        placeholder={t('picker.placeholder')}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
        autoFocus={autoFocus}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen} className={styles.list}>
        {found.map((target) => {
          const reason = reasonOf(target);
          return (
            // Keys act on the field above, as a combobox has it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={target.id}
              id={`${id}-${target.id}`}
              role="option"
              aria-selected={target === current}
              aria-disabled={reason !== null}
              className={classes(styles.option, reason !== null && styles.refused)}
              // The focus stays in the field, so that the list does not close before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(target)}
            >
              <LeadSign lead={target} />
              <span>
                <span className={styles.name}>{target.label}</span> {target.text}
                {reason && <span className={styles.reason}>{reason}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {isOpen && found.length === 0 && <p className={styles.none}>{t('picker.none')}</p>}
    </div>
  );
}
