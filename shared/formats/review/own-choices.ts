import type { Id } from '../../model/id.ts';
import type { Reading } from '../reader.ts';
import type { ImportChoices } from './choices.ts';
import type { ReviewLine } from './lines.ts';

/** What is chosen for lines as long as nobody chooses otherwise. */
export type OwnChoices = Pick<ImportChoices, 'same' | 'texts'>;

/**
 * What is chosen for lines before anybody chooses: what is there stands for what says the same in the same place, and
 * what somebody put in other words since keeps them, unless the file speaks of everything, as our own data does.
 */
export function ownChoices(
  lines: readonly ReviewLine[],
  speaksOf: Reading['speaksOf'],
): OwnChoices {
  const same: Record<Id, Id> = {};
  const texts: Record<Id, string> = {};
  for (const { id, alike, now, isAgain } of lines) {
    if (isAgain) continue;
    if (alike?.isMeant) same[id] = alike.id;
    if (now !== null && speaksOf === 'content') texts[id] = now;
  }
  return { same, texts };
}
