import { WHEN } from './verbs.ts';

/** Nobody's view is told in a sentence that is longer, in characters. */
export const LONGEST = 1200;

/** “Sunday is better for me, the hall is taken on Saturday.” */
export const SUITS =
  /^(.{2,60}?) (?:is|are|would be|works?|suits?) (?:much )?(?:better|best|fine|good|ok) (?:for|with|by) (?:me|us)(?:[,:;] (?:(?:because|since|as) )?(.+))?[.!]?$/u;

/** “Sunday, I would say.” */
export const ADDED_AFTER =
  /^(?!(?:[Ww]hat|[Ww]ho|[Hh]ow|[Ww]hy|[Ww]here|[Ww]hen)\b)(.{2,80}?), (?:I|we) (?:would|’d|'d)? ?(?:say|think|suggest|guess)(?:(?:[:;,]| [–—-]) (?:(?:because|since|as) )?(.+))?[.!]?$/u;

/** “It must not”, with why; they may say so of what was asked. */
export const DENIED =
  /^(?:not(?=[.,;]|$)|otherwise(?=[.,;]|$)|(?:that )?(?:they|it|we|this|he|she) (?:can[’']t|cannot|won[’']t|(?:must|should|do|does|may|will|is|are|could|would)(?:n[’']t| not)))(?=[.,;!]|$)(?:,? (?:because|since|as) (.+))?/u;

/** “Their reason is that …” */
export const GIVEN =
  /^.{1,60}[’'](?:s)? (?:main |own |only )?(?:(?:argument|reason|reasoning|rationale|point|case)(?: (?:is|was)|:)|(?:answer|reply|response) (?:is|was) that )/u;

/** “Her reply: …”, “Ann’s counter is that …”: that answers what was said against it. */
export const COUNTERING =
  /^.{1,60}[’'](?:s)? (?:(?:repl(?:y|ies)|response|counter(?:-?argument)?|reaction)(?: (?:is|was)(?: that)?|:)|answer:) /u;

/** “Team A’s reason is …”: why it holds what it does. */
export const REASONED =
  /^.{1,60}[’'](?:s)? (?:main |own |only )?(?:reason|reasoning|rationale)(?: (?:is|was)|:)/u;

/** To be with somebody, by the verb, and with whom. */
export const SIDING = /(?:with|tends? to(?:wards?)?|leans? to(?:wards?)?)$/u;
export const SIDED_WITH =
  /^(\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)?)(?: (?:here|there|on (?:this|that)|in this))?(?:(?:[,:;]|,? (?:because|since|as)| [–—-]) (.+?))?[.!]?$/u;

/** What is welcomed for being there. */
export const PAPERS =
  /^(?:the|this|that|your) (?:\p{L}+ )?(?:report|draft|paper|document|initiative|work|opportunity|consultation|progress|effort|text|chance)s?(?![\p{L}-])/iu;

/** “A middle way was floated by the office: …” */
export const FLOATED =
  /^(?:An?|One|Another|The) (?:\p{L}+ )?(?:middle (?:way|ground)|compromise|alternative|option|idea|suggestion|solution|proposal) (?:was|has been|is|were) (?:also )?(?:floated|proposed|suggested|put forward|offered|raised|made) by (?:the )?(\p{L}[^.,:;]{1,40}?)(?::| is(?: that| to)?|, namely(?: that| to)?) /u;

/** “A compromise put forward by the council is …” */
export const PUT_FORWARD =
  /^(?:An?|One|Another|The) (?:\p{L}+ )?(?:middle (?:way|ground)|compromise|alternative|option|idea|suggestion|solution|proposal) (?:put forward|proposed|suggested|offered|floated|raised|made) by (?:the )?(\p{L}[^.,:;]{1,40}?) (?:is|was|would be)(?: that| to)? /u;

/** A paper of somebody's that has something in it: “the North text has seven members”. */
export const PAPER_HAS =
  /^.{1,60} (?:text|draft|paper|proposal|version|charter|annex|appendix) (?:has|have|puts?) /u;

/** How it is said what is to be. */
export const NORMATIVE =
  /\b(?:should|must|ought|(?:is|are) to|needs? to be|has to be|have to be|would be better)\b/iu;

/** What whoever is written to holds: “you propose …”. */
export const YOU =
  /(?<=^|, |; (?:but )?)[Yy]ou (?=(?:also |would )?(?:said|wrote|proposed|suggested|wanted|preferred|propose|suggest|want|prefer|think|argue|say|write|would|insist|recommend)\b)/u;

/** What is called yours, of whoever is written to: “your draft”. */
export const YOURS =
  /^[Yy]our (?=(?:\p{Ll}+ )?(?:draft|text|paper|proposal|version|plan|note|memo|idea|suggestion|point|view|position)(?!\p{L}))/u;

/** When it was, at the beginning of a sentence. */
export const AT_FIRST = new RegExp(`^${WHEN}(?=\\p{L})`, 'u');
