import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import box from '../../components/fields/box.module.css';
import { Button } from '../../components/buttons/Button.tsx';
import { useRunCommand } from '../../state/commands.ts';
import styles from './NameStateForm.module.css';

/** Gives the workspace as it stands a name, under which it is found again. */
export function NameStateForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const run = useRunCommand();
  const [title, setTitle] = useState('');
  const isEmpty = title.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty || !(await run({ type: 'name-state', id: uuidv7(), title }))) return;
    announce(t('named.done', { title }));
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <label className={styles.field}>
        {t('named.name')}
        <input
          type="text"
          className={box.box}
          value={title}
          autoComplete="off"
          dir="auto"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by a person who opened the panel
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <Button type="submit" tone="primary" busy={isEmpty}>
        {t('named.give')}
      </Button>
    </form>
  );
}
