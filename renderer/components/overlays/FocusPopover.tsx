import { useState, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { AriaLocale } from './AriaLocale.tsx';
import { classes } from '../classes.ts';
import styles from './FocusPopover.module.css';

/** How much of a large anchor counts when the popover finds its place, in CSS pixels. */
const ANCHOR_HEIGHT = 40;

interface FocusPopoverProps {
  /** What the popover is called. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small panel beside where the focus was when it opened; Escape or a click elsewhere closes it. */
export function FocusPopover({ label, onClose, children }: FocusPopoverProps) {
  const [anchor] = useState(() => ({ current: anchorNow() }));
  return (
    <AriaLocale>
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        className={classes(styles.popover)}
        getTargetRect={headOf}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog aria-label={label} className={classes(styles.dialog)}>
          {children}
        </Dialog>
      </Popover>
    </AriaLocale>
  );
}

/** What the keys act on: what has the focus, a row of it where it is a list, or else the view. */
function anchorNow(): Element | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return document.querySelector('main');
  const row = focused.getAttribute('aria-activedescendant');
  return (row === null ? null : document.getElementById(row)) ?? focused;
}

function headOf(target: Element): DOMRect {
  const { x, y, width, height } = target.getBoundingClientRect();
  return new DOMRect(x, y, width, Math.min(height, ANCHOR_HEIGHT));
}
