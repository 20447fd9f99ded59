import { useTranslation } from 'react-i18next';
import box from '../../../components/fields/box.module.css';
import hidden from '../../../components/notices/VisuallyHidden.module.css';
import styles from './ElementPicker.module.css';
import { PickerLine, Target } from './PickerLine.tsx';
import { useElementChoice, type ElementChoice } from './use-element-choice.ts';

interface ElementPickerProps extends ElementChoice {
  readonly label: string;
  readonly labelHidden?: boolean;
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
  onCancel,
  takesFocus,
  ...choice
}: ElementPickerProps) {
  const { t } = useTranslation('details');
  const { id, picking, words, lines, take } = useElementChoice(choice);
  const { isOpen } = picking;
  const current = lines.find(({ isCurrent }) => isCurrent);
  const onEnter = () => {
    if (current) take(current);
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={labelHidden ? hidden.hidden : styles.label}>
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        className={box.box}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? current?.id : undefined}
        value={picking.query}
        placeholder={t('picker.placeholder')}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to type here
        autoFocus={takesFocus}
        onFocus={picking.open}
        onClick={picking.open}
        onBlur={picking.close}
        onChange={(event) => picking.type(event.target.value)}
        onKeyDown={(event) => picking.press(event, { count: lines.length, onEnter, onCancel })}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className={styles.list}
      >
        {lines.map((line) => (
          <PickerLine
            key={line.id}
            id={line.id}
            isCurrent={line.isCurrent}
            isRefused={line.target ? line.reason !== null : undefined}
            onTake={() => take(line)}
          >
            {line.target ? (
              <Target target={line.target} reason={line.reason} />
            ) : (
              t('picker.new', { text: words })
            )}
          </PickerLine>
        ))}
      </div>
      {isOpen && lines.length === 0 && !choice.onCreate && (
        <p className={styles.none}>{t('picker.none')}</p>
      )}
    </div>
  );
}
