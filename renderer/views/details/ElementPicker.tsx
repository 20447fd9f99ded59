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
  /**
   * Makes something new of the words that were typed; offered first where it is given. `false` where
   * it was refused: then the words stay.
   */
  readonly onCreate?: (text: string) => Promise<boolean>;
  /** Called on Escape. */
  readonly onCancel?: () => void;
  readonly takesFocus?: boolean;
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
  onCreate,
  onCancel,
  takesFocus,
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
  const creates = onCreate !== undefined && isOpen && query.trim() !== '';
  // The first line is for something new, if that is offered; the others are what was found.
  const first = creates ? 1 : 0;
  const count = found.length + first;
  const line = Math.min(at, count - 1);
  const current = found[line - first];
  const currentId = creates && line === 0 ? `${id}-new` : current && `${id}-${current.id}`;

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
  const create = async () => {
    if (await onCreate?.(query.trim())) setQuery('');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) setOpen(true);
        else if (count > 0) {
          setAt((line + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
        }
        return;
      }
      case 'Enter':
        event.preventDefault();
        if (creates && line === 0) void create();
        else pick(current);
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
        aria-activedescendant={isOpen ? currentId : undefined}
        value={query}
        placeholder={t('picker.placeholder')}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
        autoFocus={takesFocus}
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
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className={styles.list}
      >
        {creates && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            id={`${id}-new`}
            role="option"
            aria-selected={line === 0}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void create()}
          >
            {t('picker.new', { text: query.trim() })}
          </div>
        )}
        {found.map((target) => {
          const reason = reasonOf(target);
          return (
            // Keys act on the field above, as a combobox has it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
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
                <span className={styles.name}>{target.label}</span> <bdi>{target.text}</bdi>{' '}
                {target.locator}
                {reason && <span className={styles.reason}>{reason}</span>}
              </span>
            </div>
          );
        })}
      </div>
      {isOpen && count === 0 && !onCreate && <p className={styles.none}>{t('picker.none')}</p>}
    </div>
  );
}
