import { useEffect, useId, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { partyByName } from '../../../shared/model/queries.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { useWorkspace } from '../../state/store.ts';
import { NameField } from '../meeting/fields/NameField.tsx';
import styles from './StanceChooser.module.css';
import type { Holder } from './stance-keys.ts';

interface NewcomerFormProps {
  /** What was typed of the name so far. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onName: (party: Holder) => void;
  /** Goes back to the parties, where there are some to choose from. */
  readonly onLeave: (() => void) | null;
}

/** Whoever is no party yet is named, and becomes one with the stance. A name that a party has is that party. */
export function NewcomerForm({ value, onChange, onName, onLeave }: NewcomerFormProps) {
  const { t } = useTranslation('details');
  const hint = useId();
  const form = useRef<HTMLFormElement>(null);
  const state = useWorkspace((workspace) => workspace);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  if (!state) return null;
  const name = value.trim();
  const known = partyByName(state, name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') onName(known ? known.id : { name });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back, from any part of it
    <form
      ref={form}
      className={styles.naming}
      aria-label={t('stance.newcomer')}
      aria-describedby={hint}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onLeave) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <NameField label={t('stance.name')} state={state} value={value} onChange={onChange} />
      <Button type="submit" tone="primary" disabled={name === ''}>
        {t(known ? 'stance.choose' : 'stance.add')}
      </Button>
      <p id={hint} className={styles.hint} aria-live="polite">
        {name === ''
          ? t('stance.name-hint')
          : known
            ? t('stance.is-known', { party: known.shortName })
            : t('stance.is-new', { name })}
      </p>
    </form>
  );
}
