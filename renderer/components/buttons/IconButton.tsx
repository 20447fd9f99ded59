import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it is called: its accessible name, and its tooltip unless `title` says more. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button with a sign on it. */
export function IconButton({ label, icon, title, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={title ?? label}
      className={classes(styles.icon, className)}
      {...rest}
    >
      {icon}
    </button>
  );
}
