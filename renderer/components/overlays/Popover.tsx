import type { ReactElement, ReactNode } from 'react';
import { later } from './later.tsx';

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

/**
 * A small panel beside the button that opens it; Escape or a click elsewhere closes it. What it needs
 * comes after the first paint; until then its button does nothing.
 */
export const Popover = later<PopoverProps>(
  async () => (await import('./PopoverPanel.tsx')).PopoverPanel,
  ({ trigger }) => trigger,
);
