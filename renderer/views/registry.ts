import { lazy, type ComponentType } from 'react';
import type { ActionName } from '../../shared/actions.ts';
import { IssueIcon, OutlineIcon } from '../components/icons.tsx';
import type { Overlay, ViewName } from '../state/ui.ts';
import { Outline } from './outline/Outline.tsx';
import { StanceActions } from './stances/StanceActions.tsx';

/** A view as the rail, the menu and the palette offer it. */
export interface ViewEntry {
  readonly name: ViewName;
  /** The action that shows it; its label is the view's name. */
  readonly action: ActionName;
  readonly icon: ComponentType;
  readonly component: ComponentType;
}

/** The views, in the rail's order. The first comes with the window; load the others lazily. */
export const VIEWS: readonly ViewEntry[] = [
  { name: 'outline', action: 'view-outline', icon: OutlineIcon, component: Outline },
  {
    name: 'issue',
    action: 'view-issue',
    icon: IssueIcon,
    component: lazy(async () => ({ default: (await import('./issue/IssueView.tsx')).IssueView })),
  },
];

type OverlayName = Overlay['name'];

const PARTIES = lazy(async () => ({
  default: (await import('./parties/PartiesDialog.tsx')).PartiesDialog,
}));

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
  'set-stance': lazy(async () => ({
    default: (await import('./stances/StancePopover.tsx')).StancePopover,
  })),
  about: lazy(async () => ({ default: (await import('./help/About.tsx')).About })),
  export: lazy(async () => ({ default: (await import('./export/ExportDialog.tsx')).ExportDialog })),
  import: lazy(async () => ({ default: (await import('./import/ImportDialog.tsx')).ImportDialog })),
  parties: PARTIES,
  'new-party': PARTIES,
};

/** What stands at the window's end: the details of what is selected. */
export const DETAILS: ComponentType | null = lazy(async () => ({
  default: (await import('./details/DetailsPanel.tsx')).DetailsPanel,
}));

/** What binds actions whatever the view, while a workspace is open; none of them shows anything. */
export const ALWAYS: readonly ComponentType[] = [StanceActions];
