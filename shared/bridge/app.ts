import type { OpenWorkspace, RecentWorkspace } from './workspace.ts';

/** What a person chose for the app; kept outside every workspace. */
export interface Settings {
  readonly author: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** A language of the catalogue, or `system`. */
  readonly language: string;
}

/** What a window can show from the first moment on. */
export interface AppBeginning {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly settings: Settings;
  /** The system's language, as a BCP 47 tag. */
  readonly systemLanguage: string;
  readonly recent: readonly RecentWorkspace[];
}

/** What a window is told once its file is open, or could not be opened. */
export interface AppInfo extends AppBeginning {
  /** The workspace that this window has open, or `null` on the start screen. */
  readonly workspace: OpenWorkspace | null;
  /** Whether it holds what the window was given as seen last. */
  readonly isAsSeen: boolean;
}
