import { capitalized } from '../../../capitalized.ts';
import type { Claim } from '../claim.ts';
import { inMainOrder } from './german-order.ts';
import { TONGUES } from './tongues.ts';

/** Articles that are no part of a name. */
const ARTICLE =
  /^(?:[Ii]l|[Ll]o|[Gg]li|[Ee]l|[Ll]os|[Ll]as|[Ll]e|[Ll]a|[Ll]es|[Dd]er|[Dd]ie|[Dd]as|[Dd]e|[Hh]et) (?=.)/u;

/** What speaks of what was said before, in any of the languages. */
const BACK = /^(?:das|dies|es|cela|cette idée|eso|esto|ciò|questo|dat|dit|het voorstel)?$/u;

/** The claim in a sentence in another language than English; `null` where there is none. */
export function foreignClaim(sentence: string): Claim | null {
  // “The bars propose midnight” is English, as “the group will meet” is.
  if (/\b(?:the|of|to|and|that|with|by|be|it|they)\b/iu.test(sentence)) return null;
  for (const { claims, stated } of TONGUES) {
    for (const { attitude, pattern } of claims) {
      const groups = pattern.exec(sentence)?.groups;
      if (!groups) continue;
      const { party = '', text: said = '', told = '', reason = told } = groups;
      const why = /(?:,? (?:weil|da)) /u.test(sentence) ? inMainOrder(reason) : reason;
      const text = stated(said, sentence);
      return {
        party: capitalized(party.replace(ARTICLE, '')),
        attitude,
        text: BACK.test(text) ? '' : capitalized(text),
        reason: capitalized(why.replace(/[.!]$/u, '')),
        isGround: false,
      };
    }
  }
  return null;
}
