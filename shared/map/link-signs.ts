import type { LinkType } from '../model/vocabulary.ts';

/** The small marks of ties on the map; those of answers and arguments are the signs of what they tie. */
export const LINK_SIGNS: { readonly [T in LinkType]: string } = {
  'responds-to': '=',
  supports: '+',
  'objects-to': '−',
  questions: '?',
  'suggested-by': '…',
  'depends-on': '↑',
  specializes: '›',
  replaces: '»',
  assumes: '~',
  cites: '@',
};
