import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';
import { AriaLocale } from './AriaLocale.tsx';
import { classes } from '../classes.ts';
import styles from './PopoverPanel.module.css';

/** A popover: its button, its content and where it opens. */
export interface PopoverProps {
  /** What the popover is called. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>, string>;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'end top';
  /** What is in it; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** `Popover` with all that it brings. */
export function PopoverPanel({
  label,
  trigger,
  placement = 'bottom start',
  children,
}: PopoverProps) {
  return (
    <AriaLocale>
      <DialogTrigger>
        <Pressable>{trigger}</Pressable>
        <AriaPopover placement={placement} className={classes(styles.popover)}>
          <Dialog aria-label={label} className={classes(styles.panel)}>
            {({ close }) => children(close)}
          </Dialog>
        </AriaPopover>
      </DialogTrigger>
    </AriaLocale>
  );
}
