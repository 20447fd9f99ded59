import type { Openness } from './openness.ts';

/** The ways in which a line can be settled in place. */
export const WAYS = [
  'position',
  'decision',
  'status',
  'answer',
  'counter',
  'stance',
  'agree',
  'question',
  'untie',
  'settle',
] as const;
/** A way of settling a line: each has a form of its own. */
export type Way = (typeof WAYS)[number];

/** The ways of settling what is open in one way; the first is the likeliest. */
export const WAYS_OF: { readonly [O in Openness]: readonly [Way, ...Way[]] } = {
  issue: ['position', 'decision', 'status'],
  circle: ['untie'],
  'no-position': ['position', 'status'],
  'follow-up': ['position', 'status'],
  contra: ['answer', 'counter'],
  'no-holder': ['stance'],
  contested: ['agree', 'question'],
  collision: ['settle'],
  'not-heard': ['stance'],
};

/** The key that begins each way, in Electron's notation. */
export const WAY_KEYS: { readonly [W in Way]: string } = {
  position: '=',
  decision: 'D',
  status: 'T',
  answer: 'A',
  counter: '-',
  stance: 'S',
  agree: 'G',
  question: '?',
  untie: 'U',
  settle: 'C',
};

/** Which ways open a form in the line; the others are done at once, or in a panel beside it. */
const WITH_FORM: ReadonlySet<Way> = new Set([
  'position',
  'decision',
  'status',
  'answer',
  'counter',
  'question',
  'untie',
]);

/** Whether a way of settling opens a form in the line. */
export function hasForm(openness: Openness, way: Way): boolean {
  return WITH_FORM.has(way) || (way === 'stance' && openness === 'not-heard');
}

/** The way that a key begins on a line, if any. */
export function wayOfKey(openness: Openness, key: string): Way | undefined {
  if (key === ' ') return WAYS_OF[openness][0];
  return WAYS_OF[openness].find((way) => WAY_KEYS[way].toLowerCase() === key.toLowerCase());
}
