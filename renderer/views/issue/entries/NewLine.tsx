import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './NewLine.module.css';

interface NewLineProps {
  /** What is written: “New pro”. */
  readonly label: string;
  /** Puts a text in place; `false` where it was refused: then the text stays. */
  readonly onCreate: (text: string) => Promise<boolean>;
  /** Called on Escape, and on Enter where nothing was typed. */
  readonly onCancel: () => void;
  /** Called when the focus went elsewhere and what was typed is in place. */
  readonly onLeave: () => void;
}

/** One line after another: Enter puts it in place and leaves room for the next, Escape ends it. */
export function NewLine({ label, onCreate, onCancel, onLeave }: NewLineProps) {
  const { t } = useTranslation('issue');
  const [text, setText] = useState('');
  const isOver = useRef(false);
  const send = async (): Promise<boolean> => {
    // What is typed while this one is on its way is the next one.
    setText('');
    const isMade = await onCreate(text);
    if (!isMade) setText((now) => (now === '' ? text : `${text} ${now}`));
    return isMade;
  };
  // Whatever takes the line away, what was typed in it is not lost.
  const sendLast = useEffectEvent(() => {
    if (!isOver.current && text.trim() !== '') void onCreate(text);
  });
  useEffect(() => () => sendLast(), []);
  const cancel = () => {
    isOver.current = true;
    onCancel();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (text.trim() === '') cancel();
      else void send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      cancel();
    }
  };
  const leave = async () => {
    if (isOver.current) return;
    if (text.trim() === '' || (await send())) onLeave();
  };
  return (
    <textarea
      rows={1}
      dir="auto"
      className={styles.line}
      data-unsaved={text.trim() === '' ? undefined : 1}
      aria-label={label}
      placeholder={t('add.placeholder', { what: label })}
      value={text}
      spellCheck={false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a person who wants to write here
      autoFocus
      onChange={(event) => setText(event.target.value)}
      onKeyDown={press}
      onBlur={() => void leave()}
    />
  );
}
