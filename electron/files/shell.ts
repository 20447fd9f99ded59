import type { Settings } from '../../shared/bridge.ts';
import type { Previews } from '../security/previews.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Texts } from '../windows/texts.ts';
import type { Windows } from '../windows/windows.ts';
import type { Worker } from '../work/client.ts';
import type { Backups } from './backups.ts';
import type { DroppedFile } from './dropped.ts';
import type { Log } from './log.ts';
import type { PreferencesFile } from './preferences.ts';
import type { Stores } from './stores.ts';
import type { Workspaces } from './workspaces.ts';

/** All that the privileged side of the app works with. */
export interface Shell {
  readonly windows: Windows;
  readonly workspaces: Workspaces;
  readonly stores: Pick<Stores, 'readOnce' | 'errand' | 'forget'>;
  readonly backups: Backups;
  readonly preferences: PreferencesFile;
  readonly texts: Texts;
  readonly previews: Previews<AppWindow>;
  readonly log: Log;
  /** What makes documents and reads files, beside everything else; its code is loaded when it is first needed. */
  worker(): Promise<Worker>;
  /** Puts changed settings into force in every window and menu. */
  settingsChanged(settings: Settings): void;
  /** Has a window take in a dropped file whose turn it is, if there is one. */
  takeDropped(window: AppWindow, file: DroppedFile | null): void;
  /** Lets go of the dropped files that a window did not read, and says so. */
  leaveDropped(window: AppWindow): void;
  /** Brings the menu up to date with what the windows say of their actions. */
  menuChanged(): void;
}
