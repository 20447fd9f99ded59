import type { ChangeEvent, KeyboardEvent, Ref } from 'react';
import box from './box.module.css';
import { classes } from '../classes.ts';
import styles from './GrowingBox.module.css';

interface GrowingBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/**
 * A line of text that takes as many lines as it needs, so that what was typed stays in sight. Enter hands in the form that it
 * stands in, as in a field of one line; what is pasted comes without line breaks.
 */
export function GrowingBox({
  value,
  onChange,
  ref,
  autoFocus,
  disabled,
  className,
}: GrowingBoxProps) {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const change = ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
    onChange(target.value.replaceAll(/\s*\n\s*/g, ' '));
  return (
    <textarea
      ref={ref}
      rows={1}
      dir="auto"
      className={classes(box.box, styles.box, className)}
      value={value}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asks for it was opened to be typed in
      autoFocus={autoFocus}
      disabled={disabled}
      autoComplete="off"
      spellCheck={false}
      onChange={change}
      onKeyDown={press}
    />
  );
}
