import type { ComponentType } from 'react';
import type { ActionName } from '../../shared/actions.ts';
import { afterPaint } from '../components/after-paint.ts';
import {
  AgendaIcon,
  HistoryIcon,
  IssueIcon,
  MapIcon,
  MeetingIcon,
  OutlineIcon,
  PositionsIcon,
  QuestionsIcon,
} from '../components/buttons/icons.tsx';
import { later } from '../components/overlays/later.tsx';
import type { Overlay, ViewName } from '../state/ui.ts';
import { AgendaActions } from './agenda/AgendaActions.tsx';
import { AsideActions } from './meeting/aside/AsideActions.tsx';
import { Outline } from './outline/Outline.tsx';
import { ImportActions } from './import/ImportActions.tsx';
import { AlsoUnderActions } from './placing/AlsoUnderActions.tsx';
import { PastActions } from './past/PastActions.tsx';
import { ReviseActions } from './revise/ReviseActions.tsx';
import { StanceActions } from './stances/StanceActions.tsx';

/** A view as the rail, the menu and the palette offer it. */
export interface ViewEntry {
  readonly name: ViewName;
  /** The action that shows it; its label is the view's name. */
  readonly action: ActionName;
  readonly icon: ComponentType;
  readonly component: ComponentType;
}

const MAP = later(async () => (await import('./map/MapView.tsx')).MapView);
const ISSUE = later(async () => (await import('./issue/IssueView.tsx')).IssueView);
const POSITIONS = later(async () => (await import('./positions/PositionsView.tsx')).PositionsView);
const QUESTIONS = later(async () => (await import('./questions/QuestionsView.tsx')).QuestionsView);
const AGENDA = later(async () => (await import('./agenda/AgendaView.tsx')).AgendaView);
const MEETING = later(async () => (await import('./meeting/MeetingView.tsx')).MeetingView);
const HISTORY = later(async () => (await import('./history/HistoryView.tsx')).HistoryView);

/** The views, in the rail's order. The first comes with the window, the others `later`. */
export const VIEWS: readonly ViewEntry[] = [
  { name: 'outline', action: 'view-outline', icon: OutlineIcon, component: Outline },
  { name: 'map', action: 'view-map', icon: MapIcon, component: MAP },
  {
    name: 'issue',
    action: 'view-issue',
    icon: IssueIcon,
    component: ISSUE,
  },
  { name: 'positions', action: 'view-positions', icon: PositionsIcon, component: POSITIONS },
  { name: 'questions', action: 'view-questions', icon: QuestionsIcon, component: QUESTIONS },
  { name: 'agenda', action: 'view-agenda', icon: AgendaIcon, component: AGENDA },
  { name: 'meeting', action: 'view-meeting', icon: MeetingIcon, component: MEETING },
  { name: 'history', action: 'view-history', icon: HistoryIcon, component: HISTORY },
];

/** The views that can show the workspace as it stood. The others, of what happens now, lead back to the present. */
export const VIEWS_OF_PAST: ReadonlySet<ViewName> = new Set([
  'outline',
  'map',
  'issue',
  'positions',
  'questions',
  'agenda',
]);

type OverlayName = Overlay['name'];

const PALETTE = later(async () => (await import('./palette/Palette.tsx')).Palette);
const STANCE = later(async () => (await import('./stances/StancePopover.tsx')).StancePopover);
const PARTIES = later(async () => (await import('./parties/PartiesDialog.tsx')).PartiesDialog);

/**
 * What opens over the view, by name; each reads what it needs from `ui.overlay` and closes itself
 * with `overlayClosed()`. `find` has its place in the header.
 */
export const OVERLAYS: { readonly [N in Exclude<OverlayName, 'find'>]: ComponentType } = {
  palette: PALETTE,
  settings: later(async () => (await import('./settings/Settings.tsx')).Settings),
  'keyboard-help': later(async () => (await import('./help/KeyboardHelp.tsx')).KeyboardHelp),
  'set-stance': STANCE,
  'stance-on-issue': STANCE,
  'revise-position': later(async () => (await import('./revise/RevisePopover.tsx')).RevisePopover),
  'also-under': later(
    async () => (await import('./placing/AlsoUnderPopover.tsx')).AlsoUnderPopover,
  ),
  aside: later(async () => (await import('./meeting/aside/AsideDialog.tsx')).AsideDialog),
  about: later(async () => (await import('./help/About.tsx')).About),
  export: later(async () => (await import('./export/ExportDialog.tsx')).ExportDialog),
  import: later(async () => (await import('./import/ImportDialog.tsx')).ImportDialog),
  'name-state': later(async () => (await import('./past/NameStateDialog.tsx')).NameStateDialog),
  'merge-copy': later(async () => (await import('./merge/MergeDialog.tsx')).MergeDialog),
  backups: later(async () => (await import('./backups/BackupsDialog.tsx')).BackupsDialog),
  recover: later(async () => (await import('./recovery/RecoverDialog.tsx')).RecoverDialog),
  'settle-copies': later(async () => (await import('./merge/SettleDialog.tsx')).SettleDialog),
  parties: PARTIES,
  'new-party': PARTIES,
};

/** What stands at the window's end: the details of what is selected. It does not hold up what is looked at first. */
export const DETAILS = later(async () => {
  await new Promise<void>((resolve) => afterPaint(resolve));
  return (await import('./details/DetailsPanel.tsx')).DetailsPanel;
});

/** What binds actions whatever the view, while a workspace is open; none of them shows anything. */
export const ALWAYS: readonly ComponentType[] = [
  StanceActions,
  ReviseActions,
  AlsoUnderActions,
  AgendaActions,
  AsideActions,
  PastActions,
  ImportActions,
];

/** Loads beforehand what is opened often and in a hurry. */
export async function loadAhead(): Promise<void> {
  await Promise.all([PALETTE.load(), MAP.load(), ISSUE.load(), POSITIONS.load()]);
}
