import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAppDispatch, useAppSelector, useAppStore } from '../../../state/store.ts';
import styles from './AddLine.module.css';
import { newItemTyped } from '../agenda-slice.ts';
import { breakStep, freeStep, standingStep } from './session-steps.ts';
import type { SessionLook } from './session-look.ts';
import { useStep } from '../use-step.ts';

/** What may be added to an agenda besides issues: free items, breaks, and what the group always has. */
export function AddLine({ look: { session, missing } }: { readonly look: SessionLook }) {
  const { t } = useTranslation('agenda');
  const step = useStep();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const title = useAppSelector(({ agenda }) => agenda.typed[session.id] ?? '');
  const setTitle = (text: string) => dispatch(newItemTyped({ session: session.id, text }));
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && title !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTitle('');
    }
    if (event.key !== 'Enter' || title.trim() === '') return;
    event.preventDefault();
    setTitle('');
    void step(freeStep(t, session.id, title, uuidv7)).then((isAdded) => {
      // What was refused is there again, unless the next one is being typed already.
      if (!isAdded && !store.getState().agenda.typed[session.id]) setTitle(title);
    });
  };
  return (
    <footer className={styles.line}>
      <input
        className={styles.field}
        aria-label={t('new-item', { title: session.title })}
        placeholder={t('new-item-placeholder')}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={title}
        data-unsaved={title.trim() === '' ? undefined : 1}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={press}
      />
      <Button tone="quiet" onClick={() => void step(breakStep(t, { session: session.id }, uuidv7))}>
        {t('new-break')}
      </Button>
      {missing > 0 && (
        <Button tone="quiet" onClick={() => void step(standingStep(t, session.id, uuidv7))}>
          {t('standing.use', { count: missing })}
        </Button>
      )}
    </footer>
  );
}
