import { later } from './later.tsx';
import type { PointMenuProps } from './PointMenuPanel.tsx';

/** A menu at a point: what can be done there, or which of several things is meant. Escape closes it. */
export const PointMenu = later<PointMenuProps>(
  async () => (await import('./PointMenuPanel.tsx')).PointMenuPanel,
);
