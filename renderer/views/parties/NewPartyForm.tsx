import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../shared/model/id.ts';
import { PARTY_TYPES, type PartyColour, type PartyType } from '../../../shared/model/vocabulary.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import box from '../../components/fields/box.module.css';
import { Button } from '../../components/buttons/Button.tsx';
import { classes } from '../../components/classes.ts';
import { useRunCommand } from '../../state/commands.ts';
import { useWorkspace } from '../../state/store.ts';
import { ColourField } from '../details/fields/chosen/ColourField.tsx';
import styles from './NewPartyForm.module.css';
import { leastUsedColour } from './parties-model.ts';

interface NewPartyFormProps {
  readonly onAdded: (id: Id) => void;
}

/** A new party: its name is enough, all else has a default. Enter adds it. */
export function NewPartyForm({ onAdded }: NewPartyFormProps) {
  const { t } = useTranslation('details');
  const id = useId();
  const run = useRunCommand();
  const announce = useAnnounce();
  const state = useWorkspace((workspace) => workspace);
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [partyType, setPartyType] = useState<PartyType>('group');
  const [chosen, setChosen] = useState<PartyColour | null>(null);
  if (!state) return null;
  const colour = chosen ?? leastUsedColour(state);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const party = uuidv7();
    const short = shortName.trim() === '' ? {} : { shortName };
    const command = { type: 'add-party' as const, id: party, name, ...short, partyType, colour };
    if (!(await run(command))) return;
    announce(t('party.added', { name }));
    onAdded(party);
  };
  return (
    <form
      className={styles.form}
      aria-label={t('party.new')}
      onSubmit={(event) => void submit(event)}
    >
      <h3 className={styles.title}>{t('party.new')}</h3>
      <div className={styles.field}>
        <label htmlFor={`${id}-name`}>{t('field.name')}</label>
        <input
          id={`${id}-name`}
          className={classes(box.box, styles.input)}
          required
          value={name}
          placeholder={t('party.name-placeholder')}
          autoComplete="off"
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person asked for a new party
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-short`}>{t('field.shortName')}</label>
        <input
          id={`${id}-short`}
          className={classes(box.box, styles.input)}
          value={shortName}
          placeholder={t('party.short-placeholder')}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setShortName(event.target.value)}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {t('party.short-hint')}
        </p>
      </div>
      <fieldset className={styles.types}>
        <legend>{t('field.type')}</legend>
        {PARTY_TYPES.map((type) => (
          <label key={type} className={styles.type}>
            <input
              type="radio"
              name={`${id}-type`}
              checked={type === partyType}
              onChange={() => setPartyType(type)}
            />
            {t(`vocabulary:party-type.${type}`)}
          </label>
        ))}
      </fieldset>
      <ColourField
        label={t('field.colour')}
        value={colour}
        readOnly={false}
        onChange={async (hue) => setChosen(hue)}
      />
      <Button type="submit" tone="primary" className={styles.add} disabled={name.trim() === ''}>
        {t('party.create')}
      </Button>
    </form>
  );
}
