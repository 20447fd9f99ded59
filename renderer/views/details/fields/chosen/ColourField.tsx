import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTY_COLOURS, type PartyColour } from '../../../../../shared/model/vocabulary.ts';
import styles from './ColourField.module.css';
import { useSoon } from './use-soon.ts';

interface ColourFieldProps {
  readonly label: string;
  readonly value: PartyColour;
  readonly readOnly: boolean;
  readonly onChange: (colour: PartyColour) => Promise<unknown>;
}

/** One of the hues of parties; each is also named, for those who don't see it. */
export function ColourField({ label, value, readOnly, onChange }: ColourFieldProps) {
  const { t } = useTranslation('details');
  const name = useId();
  const [shown, choose] = useSoon(value, onChange);
  return (
    <fieldset className={styles.field} disabled={readOnly}>
      <legend className={styles.label}>
        {label} <span className={styles.name}>{t(`colour.${shown}`)}</span>
      </legend>
      <div className={styles.swatches}>
        {PARTY_COLOURS.map((colour) => (
          <input
            key={colour}
            type="radio"
            name={name}
            className={styles.swatch}
            data-colour={colour}
            aria-label={t(`colour.${colour}`)}
            title={t(`colour.${colour}`)}
            checked={colour === shown}
            onChange={() => choose(colour)}
          />
        ))}
      </div>
    </fieldset>
  );
}
