import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeIn } from '../../app/frame/view-place.ts';
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
  useEffect(() => words.current?.focus(), []);
  // What is left is what a person goes on with.
  const toList = () => placeIn(document.querySelector('main'))?.focus({ preventScroll: true });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any field in it, Enter leads from the words to the list
    <div
      className={styles.filter}
      role="search"
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.nativeEvent.isComposing) return;
        const isInWords = event.target === words.current;
        if (event.key === 'Escape') onClose();
        else if (!isInWords || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        toList();
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
