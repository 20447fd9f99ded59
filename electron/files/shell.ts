import type { Settings } from '../../shared/bridge.ts';
import type { Texts } from '../windows/texts.ts';
import type { Windows } from '../windows/windows.ts';
import type { Log } from './log.ts';
import type { PreferencesFile } from './preferences.ts';
import type { Workspaces } from './workspaces.ts';

/** All that the privileged side of the app works with. */
export interface Shell {
  readonly windows: Windows;
  readonly workspaces: Workspaces;
  readonly preferences: PreferencesFile;
  readonly texts: Texts;
  readonly log: Log;
  /** Puts changed settings into force in every window and menu. */
  settingsChanged(settings: Settings): void;
  /** Brings the menu up to date with what the windows say of their actions. */
  menuChanged(): void;
}
