import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import styles from './Filter.module.css';

interface FilterFrameProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What else can be chosen. */
  readonly children: ReactNode;
  /** How much meets the filter, in words; `null` while nothing is left out. */
  readonly found: string | null;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** A filter: words first, which have the focus while it is open, then what a view can choose by, and how much is left. */
export function FilterFrame({ text, onText, children, found, onClear, onClose }: FilterFrameProps) {
  const { t } = useTranslation('filter');
  const words = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    words.current?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any field in it
    <div
      className={styles.filter}
      role="search"
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
        if (before.current instanceof HTMLElement) before.current.focus();
      }}
    >
      <input
        ref={words}
        type="search"
        className={styles.words}
        aria-label={t('words')}
        placeholder={t('words')}
        value={text}
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
      />
      {children}
      {found !== null && (
        <>
          <span className={styles.count}>{found}</span>
          <Button
            tone="quiet"
            onClick={() => {
              onClear();
              words.current?.focus();
            }}
          >
            {t('clear')}
          </Button>
        </>
      )}
    </div>
  );
}
