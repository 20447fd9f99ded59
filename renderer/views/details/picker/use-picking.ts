import { useState, type KeyboardEvent } from 'react';
import { lineWithin } from '../../../components/rows/chosen-line.ts';

/** What a field with a list under it holds and hears. */
interface Picking {
  readonly query: string;
  readonly isOpen: boolean;
  /** The line that Enter takes, from 0; -1 where the list has none. */
  lineOf(count: number): number;
  /** What was typed, which begins the list anew. */
  type(query: string): void;
  open(): void;
  close(): void;
  /** Ends with an empty field. */
  clear(): void;
  /** Hears a key: arrows go round the list, Enter takes a line, Escape leaves. */
  press(event: KeyboardEvent, list: PickingList): void;
}

/** The list that keys act on. */
interface PickingList {
  readonly count: number;
  readonly onEnter: () => void;
  /** What Escape does; without it, it closes the list. */
  readonly onCancel: (() => void) | undefined;
}

/** What is typed in a field with a list under it, whether that list is open, and on which line it stands. */
export function usePicking(): Picking {
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const lineOf = (count: number) => lineWithin(at, count);
  return {
    query,
    isOpen,
    lineOf,
    type: (text) => {
      setQuery(text);
      setAt(0);
      setOpen(true);
    },
    open: () => setOpen(true),
    close: () => setOpen(false),
    clear: () => setQuery(''),
    press: (event, { count, onEnter, onCancel }) => {
      if (event.nativeEvent.isComposing) return;
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp': {
          event.preventDefault();
          const step = event.key === 'ArrowDown' ? 1 : -1;
          if (!isOpen) setOpen(true);
          else if (count > 0) setAt((lineOf(count) + step + count) % count);
          return;
        }
        case 'Enter':
          event.preventDefault();
          onEnter();
          return;
        case 'Escape':
          if (!isOpen && !onCancel) return;
          event.preventDefault();
          event.stopPropagation();
          if (onCancel) onCancel();
          else setOpen(false);
      }
    },
  };
}
