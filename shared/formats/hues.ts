import type { PartyColour } from '../model/vocabulary.ts';

/** The muted hues of the parties, as the window has them on white. */
export const HUES: { readonly [C in PartyColour]: string } = {
  indigo: '#3f4f9e',
  ochre: '#8f6a10',
  teal: '#1d6f6c',
  plum: '#6e3566',
  moss: '#51682a',
  clay: '#a2533c',
  steel: '#44708f',
  rose: '#a8456a',
  umber: '#5b4636',
  slate: '#4b5563',
};
