import { locatorsIn } from '../layout/locators.ts';
import { POSITING, posited } from '../holders/positing.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** What a paper says by itself, with the name before it where it is somebody's: “Green's Appendix 4 assumes that …”. */
export interface SaidByPaper {
  readonly text: string;
  /** Whose paper it is said to be; empty where nobody's. */
  readonly owner: string;
  /** Whether words lead to it that turn to something else: “I stumbled over line 12, where …”. */
  readonly isTurn: boolean;
}

/** “I stumbled over line 12, where the draft assumes …” */
const EMBEDDED =
  /^(?:[^.?!;]|\.(?=\s?\d)){5,120}?,? (?:where|in which) (?=(?:the|their|its|this) (?:draft|text|proposal|charter|paper|annex|appendix|chapter|flow ?chart)\b)/iu;

/** Words that only lead to what a paper says. */
const LEADS = [
  /^(?:(?:and )?(?:there is |then there is )?(?:also )?(?:an?|one|another) (?:follow-up|further|third|last|final|open|more|related|other)?[ -]?(?:question|point|issue|thing|follow-up)[:.] )/iu,
  /^(?:further|also|moreover|besides|finally|lastly|in addition|furthermore|separately|similarly|incidentally|in passing|in (?:this|that) (?:context|connection)|on a related note|related(?: to (?:this|that|it))?)[,:]? /iu,
  /^(?:(?:I|we) (?:would|want|wish|should)? ?(?:also )?(?:like )?(?:to )?|let me (?:also )?)(?:draw|call|direct) (?:your|the (?:group|committee|board)[’']s|our|everybody[’']s) attention to (?:the )?/iu,
  EMBEDDED,
  /^here,? (?=the )/iu,
  /^(?:something|one thing|another thing|one (?:more )?point|what) [^:.?!]{0,50}: /iu,
  /^(?:step|paragraph|para\.?|page|point|item|line) \S+ (?:of|in) /iu,
] as const;

const PAPER =
  '(?:annex|appendix|section|article|clause|chapter|draft|proposal|text|charter|paper|flow ?charts?|diagram|footnote)';
const SAYS = new RegExp(
  `^(?:(?:the |their |its |this )?${PAPER}(?![\\p{L}-])|([^’'.,;:]{1,40})(?:[’']s|(?<=s)[’']) (?:own |current |new )?${PAPER} [A-Z\\d])(?:[^.;:]|\\.(?=[\\p{L}\\d])){0,40}?,? (?:(?:which|that) )?(?:(?:still|also|even|thus|therefore|then|now) )?(${POSITING}|bans?|says(?! nothing)|states)(?: that)? (.+)$`,
  'iu',
);

/** “In Annex I the committee is supposed to mediate.” */
const MEANT =
  /^(?:in|at|under|on|by)?,? ?((?:the|its|their|an?) [^.,;:]{2,50}?|\p{Lu}[^.,;:]{1,50}?) (is|are) (?:also )?(?:supposed|expected|meant|assumed|said|foreseen|required) to (.{3,})$/iu;

/** Whether some words name a place in a document and nothing else: “Step 2 in Appendix Y”. */
function isOnlyPlace(words: string): boolean {
  const rest = withoutLocators(words).replace(
    /\b(?:in|of|at|the|step|on|see|under)\b|[\d,.\s]/giu,
    '',
  );
  return locatorsIn(words).length > 0 && rest === '';
}

/** What a paper says by itself: “Annex Y, Step 2 supposes that …”; `null` where none is said to say anything. */
export function saidByPaper(sentence: string): SaidByPaper | null {
  const isTurn = EMBEDDED.test(sentence);
  const words = LEADS.reduce((rest, lead) => rest.replace(lead, ''), sentence);
  const [, owner = '', verb = '', said = ''] = SAYS.exec(words) ?? [];
  if (said !== '') {
    // “The draft has 900 a month”
    const isFigure = /^(?:has|have|puts?)$/iu.test(verb) && /^\d/u.test(said);
    const text =
      isFigure || /^(?:says|states)$/iu.test(verb) ? said : posited(verb.toLowerCase(), said);
    return text === null ? null : { text: sentenceFrom(text), owner, isTurn };
  }
  // “Step 2 in Appendix Y: the board mediates.”, “In Annex J, step 2, the board mediates.”
  const [, where = '', stated = ''] =
    /^([^:?]{4,60}): ((?:the|its|an?) [^?]{6,}?)\.?$/iu.exec(words) ??
    /^(?:in|at|under) ([^:?]{4,60}?), ((?:the|its|an?) [^?]{6,}?)\.?$/iu.exec(words) ??
    [];
  if (isOnlyPlace(where)) return { text: sentenceFrom(stated), owner: '', isTurn: false };
  // “Annex: 30 days” is what that says.
  const [, own = ''] =
    /^(?:the )?(?:current |present |new |old )?(?:annex|appendix|draft|text|charter|proposal|paper|plan): ([^?:;]{2,80}?)\.?$/iu.exec(
      words,
    ) ?? [];
  if (own !== '') return { text: sentenceFrom(own), owner: '', isTurn: false };
  if (locatorsIn(words).length === 0) return null;
  const [, subject = '', is = '', done = ''] = MEANT.exec(withoutLocators(words)) ?? [];
  return subject === ''
    ? null
    : { text: sentenceFrom(`${subject} ${is} to ${done}`), owner: '', isTurn };
}
