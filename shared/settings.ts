import type { Settings } from './bridge.ts';

/** What holds until a person chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { author: '', theme: 'system', language: 'system' };
