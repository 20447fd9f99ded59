import { later } from './later.tsx';
import type { PopoverProps } from './PopoverPanel.tsx';

/**
 * A small panel beside the button that opens it; Escape or a click elsewhere closes it. What it needs
 * comes after the first paint; until then its button does nothing.
 */
export const Popover = later<PopoverProps>(
  async () => (await import('./PopoverPanel.tsx')).PopoverPanel,
  ({ trigger }) => trigger,
);
