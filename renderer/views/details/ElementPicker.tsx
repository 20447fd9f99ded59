import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { useWorkspace } from '../../state/store.ts';
import styles from './ElementPicker.module.css';
import type { LinkTarget } from './link-targets.ts';
import { PickerLine, Target } from './PickerLine.tsx';
import { usePicking } from './use-picking.ts';

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
  const picking = usePicking();
  const { query, isOpen } = picking;
  const state = useWorkspace((workspace) => workspace);
  const found = useMemo(
    () => (state && isOpen ? find(state, query) : []),
    [state, isOpen, find, query],
  );
  const creates = onCreate !== undefined && isOpen && query.trim() !== '';
  // The first line is for something new, if that is offered; the others are what was found.
  const first = creates ? 1 : 0;
  const count = found.length + first;
  const line = picking.lineOf(count);
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
    picking.clear();
    picking.close();
    onPick(target.id);
  };
  const create = async () => {
    if (await onCreate?.(query.trim())) picking.clear();
  };
  const take = () => {
    if (creates && line === 0) void create();
    else pick(current);
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
        onFocus={picking.open}
        onClick={picking.open}
        onBlur={picking.close}
        onChange={(event) => picking.type(event.target.value)}
        onKeyDown={(event) => picking.press(event, { count, onEnter: take, onCancel })}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className={styles.list}
      >
        {creates && (
          <PickerLine id={`${id}-new`} isCurrent={line === 0} onTake={() => void create()}>
            {t('picker.new', { text: query.trim() })}
          </PickerLine>
        )}
        {found.map((target) => {
          const reason = reasonOf(target);
          return (
            <PickerLine
              key={target.id}
              id={`${id}-${target.id}`}
              isCurrent={target === current}
              isRefused={reason !== null}
              onTake={() => pick(target)}
            >
              <Target target={target} reason={reason} />
            </PickerLine>
          );
        })}
      </div>
      {isOpen && count === 0 && !onCreate && <p className={styles.none}>{t('picker.none')}</p>}
    </div>
  );
}
