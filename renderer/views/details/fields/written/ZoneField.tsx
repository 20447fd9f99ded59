import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import box from '../../../../components/fields/box.module.css';
import { classes } from '../../../../components/classes.ts';
import { useTyped } from './use-typed.ts';
import styles from './ValueField.module.css';

interface ZoneFieldProps {
  readonly label: string;
  /** An IANA name, `Europe/Berlin`. */
  readonly value: string;
  readonly readOnly: boolean;
  /** Saves a name; `false` where it was refused. */
  readonly onCommit: (zone: string) => Promise<boolean>;
}

/**
 * A time zone, by its name in the system's list: typed with what the list offers, saved on leaving the field and on
 * Enter. What is no zone is not saved, since its times would count as UTC; Escape brings the old one back.
 */
export function ZoneField({ label, value, readOnly, onCommit }: ZoneFieldProps) {
  const { t } = useTranslation('details');
  const id = useId();
  const { input, isRefused } = useTyped(value, (typed) => {
    const zone = knownAs(typed);
    if (typed.trim() === '' || zone === value) return null;
    return zone === undefined ? Promise.resolve(false) : onCommit(zone);
  });
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        list={`${id}-zones`}
        className={classes(box.box, styles.input)}
        readOnly={readOnly}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={isRefused ? `${id}-wrong` : undefined}
        {...input}
      />
      {isRefused && <p id={`${id}-wrong`}>{t('no-zone')}</p>}
      {!readOnly && <Zones id={`${id}-zones`} />}
    </div>
  );
}

function Zones({ id }: { readonly id: string }) {
  const [zones] = useState(() => ['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return (
    <datalist id={id}>
      {zones.map((zone) => (
        <option key={zone}>{zone}</option>
      ))}
    </datalist>
  );
}

/** The name of a time zone as it is written, however it was typed; `undefined` for what is none. */
function knownAs(typed: string): string | undefined {
  const name = typed.trim().replaceAll(' ', '_');
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')].find(
    (zone) => zone.toLowerCase() === name.toLowerCase(),
  );
  if (known !== undefined) return known;
  try {
    // Older names, such as `Europe/Kiev`, are known as well.
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
