import { recall, remember } from '../../state/remembered.ts';

const KEY = 'palette-recent';
const LIMIT = 30;

/** What was chosen in the palette, the latest first. */
export function recentChoices(): readonly string[] {
  return recall(KEY, readKeys) ?? [];
}

/** Puts a choice before all others. */
export function rememberChoice(key: string): void {
  remember(KEY, [key, ...recentChoices().filter((other) => other !== key)].slice(0, LIMIT));
}

function readKeys(json: unknown): readonly string[] | undefined {
  return Array.isArray(json) && json.every((key) => typeof key === 'string') ? json : undefined;
}
