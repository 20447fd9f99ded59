import { later } from './later.tsx';

/** Something that a menu offers. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same, as people read them. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
}

/** A menu at a point: what it offers, and what is told of it. */
export interface PointMenuProps {
  /** What the menu is called. */
  readonly label: string;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** What it offers, in groups between which there are lines. */
  readonly groups: readonly (readonly MenuChoice[])[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A menu at a point: what can be done there, or which of several things is meant. Escape closes it. */
export const PointMenu = later<PointMenuProps>(
  async () => (await import('./PointMenuPanel.tsx')).PointMenuPanel,
);
