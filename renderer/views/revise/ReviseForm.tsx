import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Position } from '../../../shared/model/entities.ts';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../../state/store.ts';
import { entitySelected } from '../../state/ui.ts';
import { revealRequested } from '../outline/outline-slice.ts';
import { reviseCommand } from './revise-command.ts';
import { revisionTyped } from './revise-slice.ts';
import styles from './ReviseForm.module.css';

interface ReviseFormProps {
  readonly state: WorkspaceState;
  readonly position: Position;
  readonly onDone: () => void;
}

/** The words of a position, to be put otherwise: Enter makes them a position that replaces the old one. */
export function ReviseForm({ state, position, onDone }: ReviseFormProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  const id = useId();
  const typed = useAppSelector(({ revise }) => revise.drafts[position.id]);
  const text = typed ?? position.text;
  const old = labelOf(state, position);
  const isFresh = useRef(true);
  const isSending = useRef(false);
  const isReady = text.trim() !== '' && text.trim() !== position.text;
  const replace = async () => {
    if (!isReady) {
      announce(t('revise.same'), 'assertive');
      return;
    }
    // Enter pressed twice is one new wording.
    if (isSending.current) return;
    isSending.current = true;
    const made = uuidv7();
    const isMade = await run(reviseCommand(state, position.id, made, text));
    isSending.current = false;
    if (!isMade) return;
    dispatch(revisionTyped({ position: position.id, text: null }));
    dispatch(entitySelected({ kind: 'position', id: made }));
    // The outline goes by its active line, and the keys with it.
    if (store.getState().ui.view === 'outline') dispatch(revealRequested(made));
    onDone();
    const { data } = store.getState().workspace;
    const revised = data && entity(data, 'position', made);
    announce(t('revise.done', { old, label: data && revised ? labelOf(data, revised) : '' }));
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id} className={styles.title}>
        {t('revise.title', { label: old })}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        className={styles.text}
        aria-describedby={`${id}-hint`}
        value={text}
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to write here
        autoFocus
        // Whoever comes back to it, from another window or later, goes on with what they wrote.
        onFocus={({ target }) => {
          if (target.value === position.text) target.select();
          else if (isFresh.current) target.setSelectionRange(text.length, text.length);
          isFresh.current = false;
        }}
        onChange={(event) =>
          dispatch(revisionTyped({ position: position.id, text: event.target.value }))
        }
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void replace();
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('revise.hint', { label: old })}
      </p>
      <div>
        <Button tone="primary" disabled={!isReady} onClick={() => void replace()}>
          {t('revise.do', { label: old })}
        </Button>
      </div>
    </div>
  );
}
