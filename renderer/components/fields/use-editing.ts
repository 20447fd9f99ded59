import {
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
} from 'react';
import { edited, isUnsaved, startEditing, type Editing, type EditingEvent } from './editing.ts';

/** How long nobody types before what was typed is saved, in milliseconds. */
const PAUSE = 600;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is edited in place, and how it is saved. */
export interface EditingOptions {
  /** The text as the workspace has it. */
  readonly value: string;
  /**
   * Saves a text, with `useRunCommand`'s function as a rule. `false` where it was refused: then what
   * was typed stays, marked.
   */
  readonly onCommit: (text: string) => Promise<boolean>;
  /** Whether the text may not be empty: then an empty field is not saved and goes back. */
  readonly required?: boolean | undefined;
  /** Whether Enter makes a new line; Ctrl or Cmd with Enter saves then. */
  readonly multiline?: boolean | undefined;
}

/**
 * Edits a text in place: saves on a pause, on leaving and on Enter; Escape brings back the text from
 * before. A change from elsewhere never takes away what is being typed.
 * @returns what to spread on the `input` or `textarea`, and whether the last attempt was refused
 */
export function useEditing({ value, onCommit, required, multiline }: EditingOptions) {
  const [state, dispatch] = useReducer(edited, value, startEditing);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    dispatch({ type: 'changed', value });
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focused = useRef(false);
  // Saving on a timer or on the way out must see the latest state, rendered or not.
  const latest = useRef<Editing>(state);
  useEffect(() => {
    latest.current = state;
  });
  const happen = (event: EditingEvent) => {
    latest.current = edited(latest.current, event);
    dispatch(event);
  };

  async function commit(text: string): Promise<void> {
    happen({ type: 'sent', text });
    happen({ type: 'settled', text, saved: await onCommit(text) });
    if (!focused.current) happen({ type: 'left' });
  }

  function flush(): void {
    clearTimeout(timer.current);
    const { typed } = latest.current;
    if (typed === null || !isUnsaved(latest.current)) return;
    if (required && typed.trim() === '') return;
    void commit(typed);
  }

  const flushLast = useEffectEvent(flush);
  useEffect(() => () => flushLast(), []);

  const fieldProps = {
    value: state.typed ?? value,
    'aria-invalid': state.refused || undefined,
    'data-undo': isUnsaved(state) ? undefined : 'app',
    'data-unsaved': state.refused ? 1 : undefined,
    onFocus: () => {
      focused.current = true;
      happen({ type: 'entered', value });
    },
    onChange: (event: ChangeEvent<Field>) => {
      happen({ type: 'typed', text: event.target.value });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    onBlur: () => {
      focused.current = false;
      if (required && latest.current.typed?.trim() === '') happen({ type: 'escaped' });
      flush();
      happen({ type: 'left' });
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        flush();
        happen({ type: 'entered', value: latest.current.typed ?? value });
      } else if (event.key === 'Escape') {
        const { before, typed } = latest.current;
        if ((typed ?? value) === before) return;
        event.preventDefault();
        event.stopPropagation();
        clearTimeout(timer.current);
        happen({ type: 'escaped' });
        if (value !== before) void commit(before);
      }
    },
  };
  return { fieldProps, refused: state.refused };
}
