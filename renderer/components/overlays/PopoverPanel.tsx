import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';
import { AriaLocale } from './AriaLocale.tsx';
import { classes } from '../classes.ts';
import type { PopoverProps } from './Popover.tsx';
import styles from './PopoverPanel.module.css';

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
