import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import styles from './Button.module.css';

export type ButtonTone = 'plain' | 'primary' | 'quiet';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` for the one thing to do next, `quiet` for what should not draw the eye. */
  readonly tone?: ButtonTone | undefined;
}

/** A button with words on it. */
export function Button({ tone = 'plain', className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(styles.button, toneClass(tone), className)} {...rest}>
      {children}
    </button>
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
