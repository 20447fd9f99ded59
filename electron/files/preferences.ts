import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecentWorkspace, Settings } from '../../shared/bridge.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { isRecord } from '../../shared/record.ts';

/** Where a window was, in device-independent pixels. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** What the app remembers between starts, outside every workspace. */
export interface Preferences {
  readonly settings: Settings;
  /** Latest first. */
  readonly recent: readonly RecentWorkspace[];
  readonly window: WindowPlace | null;
}

/** How many workspaces the start screen offers. */
const RECENT_LIMIT = 12;

/** What the app remembers before anything was chosen or opened. */
export const DEFAULT_PREFERENCES: Preferences = {
  settings: DEFAULT_SETTINGS,
  recent: [],
  window: null,
};

/**
 * Reads what the app remembers out of a JSON text. Whatever is damaged or missing takes its default, field by
 * field: preferences are a convenience, and a bad one must not keep anybody from their work.
 * By hand rather than by schema: it stands before the first window.
 */
export function parsePreferences(text: string): Preferences {
  const root = record(parseJson(text));
  const settings = record(root['settings']);
  const defaults = DEFAULT_SETTINGS;
  return {
    settings: {
      author: typeof settings['author'] === 'string' ? settings['author'] : defaults.author,
      theme: isTheme(settings['theme']) ? settings['theme'] : defaults.theme,
      language: typeof settings['language'] === 'string' ? settings['language'] : defaults.language,
    },
    recent: Array.isArray(root['recent'])
      ? root['recent'].filter(isRecent).slice(0, RECENT_LIMIT)
      : [],
    window: isPlace(root['window']) ? root['window'] : null,
  };
}

/** The list with a workspace at its head, once. */
export function withRecent(
  recent: readonly RecentWorkspace[],
  opened: RecentWorkspace,
): readonly RecentWorkspace[] {
  return [opened, ...recent.filter(({ path }) => path !== opened.path)].slice(0, RECENT_LIMIT);
}

/** The preferences file: read once, kept in memory, written whole and atomically a moment after each change. */
export class PreferencesFile {
  readonly #path: string;
  #now: Preferences;
  #saving: Promise<void> = Promise.resolve();
  #isSaveDue = false;

  /** Reads the file, or starts with the defaults where it is missing or unreadable. */
  constructor(path: string) {
    this.#path = path;
    this.#now = parsePreferences(read(path));
  }

  get now(): Preferences {
    return this.#now;
  }

  /** Changes some of the preferences, and sees that they are written. */
  update(changes: Partial<Preferences>): void {
    this.#now = { ...this.#now, ...changes };
    if (this.#isSaveDue) return;
    this.#isSaveDue = true;
    this.#saving = this.#saving.then(() => this.#save());
  }

  /** Waits until what was changed is written, or could not be. */
  settled(): Promise<void> {
    return this.#saving;
  }

  async #save(): Promise<void> {
    this.#isSaveDue = false;
    try {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      mkdirSync(dirname(this.#path), { recursive: true });
      await writeFileAtomic(this.#path, `${JSON.stringify(this.#now, null, 2)}\n`);
    } catch {
      // A full disk or a folder without permission: the choice holds until the app ends, and no longer.
    }
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isTheme(value: unknown): value is Settings['theme'] {
  return value === 'system' || value === 'light' || value === 'dark';
}

function isRecent(value: unknown): value is RecentWorkspace {
  const { path, name, openedAt } = record(value);
  return typeof path === 'string' && typeof name === 'string' && typeof openedAt === 'string';
}

function isPlace(value: unknown): value is WindowPlace {
  const { x, y, width, height, isMaximized } = record(value);
  return [x, y, width, height].every(Number.isInteger) && typeof isMaximized === 'boolean';
}
