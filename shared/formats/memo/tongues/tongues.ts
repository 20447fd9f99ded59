import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { SPANISH } from './spanish.ts';
import type { Tongue } from './tongue.ts';

/** The languages, besides English, in which memos are read. A new one is one file and one line here. */
export const TONGUES: readonly Tongue[] = [GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH];

/** Words with which questions begin in any of them, as a part of a pattern. */
export const QUESTION_WORDS = TONGUES.map(({ questionWords }) => questionWords).join('|');
