import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/buttons/IconButton.tsx';
import { CloseIcon } from '../../components/buttons/icons.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { detailsToggled } from '../../state/ui.ts';
import styles from './DetailsPane.module.css';

/**
 * The details over the view, where there is no room beside it. The focus goes into it, and back to where it was when the
 * sheet is closed: by its button, by Escape, or by the action that opened it.
 */
export function DetailsSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { activeElement: cameFrom } = document;
    const element = sheet.current;
    element?.focus();
    return () => {
      const hasFocus = element?.contains(document.activeElement) ?? false;
      if (hasFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const close = () => dispatch(detailsToggled());
  const press = (event: KeyboardEvent<HTMLElement>) => {
    // What is open over the sheet has keys of its own.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
    event.preventDefault();
    close();
  };
  return (
    // The keys are heard by what is in it; this is where they come past.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={sheet}
      className={styles.sheet}
      aria-label={t('details')}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div className={styles.head}>
        <IconButton label={t('close')} icon={<CloseIcon />} onClick={close} />
      </div>
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
