import { lazy, type ComponentType } from 'react';
import type { ActionName } from '../../shared/actions.ts';
import type { Overlay, ViewName } from '../state/ui.ts';

/** A view as the rail, the menu and the palette offer it. */
export interface ViewEntry {
  readonly name: ViewName;
  /** The action that shows it; its label is the view's name. */
  readonly action: ActionName;
  readonly icon: ComponentType;
  readonly component: ComponentType;
}

/** The views, in the rail's order. The first comes with the window; load the others lazily. */
export const VIEWS: readonly ViewEntry[] = [];

type OverlayName = Overlay['name'];

/**
 * What opens over the view, by name; each reads what it needs from `ui.overlay` and closes itself
 * with `overlayClosed()`. `find` has its place in the header.
 */
export const OVERLAYS: { readonly [N in Exclude<OverlayName, 'find'>]?: ComponentType } = {
  palette: lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette })),
  settings: lazy(async () => ({ default: (await import('./settings/Settings.tsx')).Settings })),
  'keyboard-help': lazy(async () => ({
    default: (await import('./help/KeyboardHelp.tsx')).KeyboardHelp,
  })),
  about: lazy(async () => ({ default: (await import('./help/About.tsx')).About })),
};

/** What stands at the window's end: the details of what is selected. */
export const DETAILS: ComponentType | null = null;
