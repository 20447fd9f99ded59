import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { Popover } from '../../components/overlays/Popover.tsx';
import { toggled } from '../../components/toggled.ts';
import styles from './Filter.module.css';

/** Choices that belong together. */
export interface FacetGroup<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

interface FacetMenuProps<Value extends string> {
  readonly label: string;
  readonly chosen: readonly Value[];
  /** Found when the menu opens. */
  readonly groups: () => readonly FacetGroup<Value>[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** A button that opens a list of choices, of which several can be made. */
export function FacetMenu<Value extends string>({
  label,
  chosen,
  groups,
  onChange,
}: FacetMenuProps<Value>) {
  const { t } = useTranslation();
  const name = chosen.length > 0 ? t('filter:some', { label, count: chosen.length }) : label;
  return (
    <Popover label={label} trigger={<Button aria-haspopup="dialog">{name}</Button>}>
      {() => (
        <div className={styles.facets}>
          {groups().map((group) => (
            <fieldset key={group.label} className={styles.group}>
              <legend>{group.label}</legend>
              {group.choices.length === 0 && <p>{t('filter:none')}</p>}
              {group.choices.map(({ value, label: words }) => (
                <label key={value} className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(value)}
                    onChange={() => onChange(toggled(chosen, value))}
                  />
                  {words}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </Popover>
  );
}
