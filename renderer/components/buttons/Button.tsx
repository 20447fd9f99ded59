import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

/** How much a button draws the eye. */
export type ButtonTone = 'plain' | 'primary' | 'quiet';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` for the one thing to do next, `quiet` for what should not draw the eye. */
  readonly tone?: ButtonTone | undefined;
  /**
   * Whether it does nothing just now, for what it began is under way. It keeps the focus, unlike one that is
   * `disabled`: a person's next key would be heard by nobody.
   */
  readonly busy?: boolean;
}

/** A button with words on it. */
export function Button({ tone = 'plain', busy, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, toneClass(tone), className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}

function toneClass(tone: ButtonTone): string | undefined {
  switch (tone) {
    case 'plain':
      return undefined;
    case 'primary':
      return styles.primary;
    case 'quiet':
      return styles.quiet;
  }
}
