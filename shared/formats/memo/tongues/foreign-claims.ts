import { capitalized } from '../../../capitalized.ts';
import type { Claim } from '../holders/claim.ts';
import { tonguesFor } from './tongues.ts';

const ARTICLES =
  "(?:[Ii]l|[Ll]o|[Gg]li|[Ee]l|[Ll]os|[Ll]as|[Ll]e|[Ll]a|[Ll]es|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]e|[Hh]et|[Oo]s?|[Aa]s?|[Ii]) |[Ll][’']";
/** Articles that are no part of a name. */
const ARTICLE = new RegExp(`^(?:${ARTICLES})(?=.)`, 'u');

/** What speaks of what was said before, in any of the languages. */
const BACK =
  /^(?:das|dies|es|cela|cette idée|ça|eso|esto|ello|ciò|questo|dat|dit|het voorstel|isso|isto|a ideia|den Antrag|den Vorschlag|la proposition|la propuesta|la proposta|a proposta)?$/u;

/** Who has no name: “einige”, “hay quien”. */
const SOMEBODY =
  /^(?:einige|manche|andere|viele|mehrere|jemand|certain(?:e)?s|d[’']autres|plusieurs|quelqu[’']un|algun[oa]s|otr[oa]s|vari[oa]s|hay quien(?:es)?|alguien|alcun[ie]|altr[ie]|qualcuno|c[’']è chi|molti|sommigen|anderen|velen|iemand|algu(?:n|ma)s|outr[oa]s|vári[oa]s|alguém|há quem)(?: \p{L}+)?$/iu;

/** Between what one holds and what the next does. */
const TURN = new RegExp(
  ` ?; +|, (?:tandis que|alors que|mientras(?: que)?|mentre|terwijl|enquanto|während|wohingegen) |,? (?:und|aber|jedoch|et|mais|y|pero|e|ma|en|maar|mas) (?=(?:${ARTICLES})\\p{L}|\\p{Lu})|, (?=(?:${ARTICLES})\\p{L}|\\p{Lu})`,
  'u',
);

/** “…, la famiglia Bruni no”: the other side of what was just said. */
const NOT = new RegExp(
  `^(.+?)[,;] (?:(?:und|aber|et|mais|y|pero|e|ma|en|maar|mas) )?((?:${ARTICLES})?\\p{L}[\\p{L} .’'-]{1,40}) (?:nicht|nein|non|pas|no|niet|não)\\.?$`,
  'u',
);

const SIDE_WORD =
  '(?:dafür|dagegen|pour|contre|a favor|en contra|a favore|favorevol[ei]|contrari[oaei]|contro|voor|tegen|contra)';
/** “Die Jugend ist dafür, der Vorstand dagegen”: the verb is said once. */
const SIDES = new RegExp(
  `^(\\p{L}[^,;:]{1,50}?) (ist|sind|war|waren|est|sont|está|están|è|sono|is|zijn|é|são) (${SIDE_WORD})[,;] (?:(?:und|aber|et|mais|y|pero|e|ma|en|maar|mas) )?(\\p{L}[^,;:]{1,50}?),? (?:(?:ist|sind|est|sont|está|è|is|é) )?(${SIDE_WORD})\\.?$`,
  'u',
);

/** The claims in a sentence in another language than English; none where there are none. */
export function foreignClaims(sentence: string): readonly Claim[] {
  // “The bars propose midnight” is English, as “the group will meet” is.
  if (/\b(?:the|to|and|that|with|be|it|they)\b/iu.test(sentence)) return [];
  const [, first = '', other = ''] = NOT.exec(sentence) ?? [];
  const said = other === '' ? [] : claimsIn(first);
  const [one] = said;
  if (one && one.text === '')
    return [...said, { ...one, party: named(other), attitude: opposite(one.attitude), reason: '' }];
  const [, party = '', verb = '', side = '', next = '', counter = ''] = SIDES.exec(sentence) ?? [];
  if (counter !== '')
    return [
      ...claimsIn(`${party} ${verb} ${side}.`),
      ...claimsIn(`${capitalized(next)} ${verb} ${counter}.`),
    ];
  const parts = sentence.split(TURN);
  if (parts.length > 1 && parts.length < 5) {
    const each = parts.map(claimsIn);
    if (each.every((claims) => claims.length > 0)) return each.flat();
  }
  return claimsIn(sentence);
}

function opposite(attitude: Claim['attitude']): Claim['attitude'] {
  return attitude === 'holds' ? 'rejects' : 'holds';
}

function claimsIn(sentence: string): readonly Claim[] {
  // Nobody says anything in two words, or without a verb.
  if (!/ \S+ /u.test(sentence) || !/ \p{Ll}/u.test(sentence)) return [];
  for (const { claims, stated, because } of tonguesFor(sentence)) {
    for (const { attitude, pattern } of claims) {
      const groups = pattern.exec(sentence)?.groups;
      if (!groups) continue;
      const { party = '', text: whole = '', told = '', reason = told } = groups;
      const said = whole.replace(/[.!]$/u, '');
      const why = because?.(reason, sentence) ?? reason;
      const text = stated(said, sentence);
      const claim = {
        attitude: attitude === 'remarks' ? 'holds' : attitude,
        text: BACK.test(text) ? '' : capitalized(text),
        reason: capitalized(why.replace(/[.!]$/u, '')),
        isGround: attitude === 'remarks',
        isRemark: attitude === 'remarks',
      } as const;
      return partiesIn(party).map((name) => ({ party: name, ...claim }));
    }
  }
  return [];
}

/** Those who hold something together: “M. Perret et Mme Costa”; who speaks, where nobody is named. */
function partiesIn(words: string): readonly string[] {
  if (words === '') return ['we'];
  const each = words.split(
    new RegExp(`(?:, | (?:und|et|y|e|en|sowie) )(?=(?:${ARTICLES})\\p{L}|\\p{Lu})`, 'u'),
  );
  return each.map(named);
}

function named(words: string): string {
  const name = capitalized(words.replace(ARTICLE, '').trim());
  return SOMEBODY.test(name) || /^(?:Wir|Alle)$/u.test(name) ? 'Some' : name;
}
