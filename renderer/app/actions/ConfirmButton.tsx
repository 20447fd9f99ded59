import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { Button } from '../../components/buttons/Button.tsx';
import { useAppSelector } from '../../state/store.ts';
import styles from './ConfirmButton.module.css';
import { matches } from './keys.ts';
import { usePlatform } from './use-keys.ts';
import { SAVE, useSaveKeys } from './use-save-keys.ts';

interface ConfirmButtonProps {
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** The button that does what a dialogue is for. One key does so, too, from any field of it, and stands on the button. */
export function ConfirmButton({ busy, onConfirm, children }: ConfirmButtonProps) {
  const platform = usePlatform();
  const keys = useSaveKeys();
  const isAsked = useAppSelector(({ ui }) => ui.asked !== null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !matches(SAVE, event, platform)) return;
    event.preventDefault();
    event.stopPropagation();
    // Whoever is asked whether to leave answers that first.
    if (!busy && !isAsked) onConfirm();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    // Before the fields, which have a use of their own for Enter.
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, []);
  return (
    <Button tone="primary" busy={busy} aria-keyshortcuts={keys.aria} onClick={onConfirm}>
      {children}
      <kbd className={styles.keys} aria-hidden="true">
        {keys.text}
      </kbd>
    </Button>
  );
}
