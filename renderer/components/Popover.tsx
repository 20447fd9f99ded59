import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';
import { classes } from './classes.ts';
import styles from './Popover.module.css';

interface OwnPopoverProps {
  /** What the popover is called. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement<Record<string, unknown>, string>;
  readonly placement?: PopoverProps['placement'];
  /** What is in it; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A small panel beside the button that opens it; Escape or a click elsewhere closes it. */
export function Popover({ label, trigger, placement = 'bottom start', children }: OwnPopoverProps) {
  return (
    <DialogTrigger>
      <Pressable>{trigger}</Pressable>
      <AriaPopover placement={placement} className={classes(styles.popover)}>
        <Dialog aria-label={label} className={classes(styles.panel)}>
          {({ close }) => children(close)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
