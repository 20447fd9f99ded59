const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** What people write that a party does when it holds something. */
export const HOLDING_VERBS = either(
  'sees?|thinks?|believes?|wants?|holds?(?! (?:up|back|out|on|off|true|water)\\b)|proposes?|prefers?|supports?|favou?rs?|argues?(?! about)(?: for)?|says?(?! nothing)|suggests?',
  'considers?|insists?(?: (?:on|that))?|reads?(?= [^;?!]{1,90}\\b(?:as|differently|narrowly|broadly|widely|strictly|to)\\b)|takes?(?= (?:it|this|that|them|the [^.,;]{1,50}?) (?:as|to (?:be|include|mean|cover|allow|forbid|exclude|require|permit|apply|imply|give)|for)\\b)|describes?|foresees?|envisages?|envisions?|supposes?|assumes?',
  'refuses?(?= to)|understands?|regards?|expects?|recommends?|asks? for|calls? for|advocates?|maintains?|feels?(?= (?:that|the|it|this|a|an|we|they|there)\\b)|felt(?= that)|finds?',
  'accepts?|endorses?|backs?|demands?|urges?|opts? for|tends? (?:to|towards?)|votes? for|sticks? to|hopes?|limits?(?= (?:it|this|the|them|its|all)\\b)',
  'would(?=[;:.]|$)',
  'estimates?|reckons?|(?:has|have|had) in mind|(?:has|have|had) (?:talked|spoken) about(?= (?:\\d|an? |the |one |two |three ))',
  'seconds(?= (?:it|this|the|that)\\b|[.;]|$)|seconded',
  '(?:gives?|assigns?)(?= (?:it|them|the [\\p{L}-]+) (?:an?|no|only|the|this|that|more|less|full)\\b)',
  '(?:remark(?:s|ed)|observe[sd]?|mention(?:s|ed)?|warned|comment(?:s|ed)|explain(?:s|ed)|report(?:s|ed)|recalled|recalls|confirm(?:s|ed))(?= that)|remind(?:s|ed) (?:us|everyone|everybody|the \\p{L}+)(?= that)',
  '(?:was|were) (?:(?:strongly|clearly|generally|broadly|all) )?in favou?r(?: of)?|(?:was|were) for(?= (?:it|this|that|the|an?|keeping|\\p{Ll}+ing)\\b)',
  'points? (?:out|to)|stresses|states?|adds?|claims?|notes(?!:| (?:on|from|about|for|of|before|after)\\b)|note that|replies|replied|answers?|agree[ds]?|counters?',
  'repl(?:y|ies)|leans? towards?|pleads? for|pushes for|moves?(?= that)|moved(?= that)|welcomes?|requests?|requires?',
  'contends?|contended|submits?(?= that)|submitted(?= that)|asserts?|alleges?|asked for',
  'would (?:also )?ask(?= that)|would (?:like|prefer|limit|restrict|keep|leave|allow|have|rather)|(?:can|could|would) (?:also )?(?:live with|accept|agree (?:to|with))',
  '(?:has|have) (?:asked(?= that)|described|proposed|suggested|argued|asked for|put forward|written|called for|said|recommended|drafted|designed|foreseen|envisaged|laid out|opted for)',
  '(?:am|is|are|was|were) of the (?:view|opinion)(?= that)|(?:am|is|are) leaning towards?|(?:am|is|are|would be) (?:happy|fine|ok|okay|comfortable) with',
  '(?:am|is|are) with(?= \\p{Lu})|(?:sides?|goes|go) with(?= \\p{Lu})',
  '(?:am|is|are) (?:(?:strongly|clearly|generally|broadly|very much|all) )?(?:for|pro|in favou?r(?: of)?)',
  'thought|argued(?! about)(?: for)?|proposed|suggested|believed|wanted|preferred|supported|favou?red|considered|recommended',
  'insisted(?: on)?|maintained|said(?! nothing)|stressed|noted|pointed out|added|countered|answered|responds?(?= that)|responded(?= that)',
);

const NOT = "(?:(?:do|does|did)(?: not|n[’']t))";

/** What people write that a party does when it is against something. */
export const OPPOSING_VERBS = either(
  'advises? against|advised against',
  'no longer (?:thinks?|believes?|wants?|supports?|holds?|favou?rs?|insists?(?: on)?)(?: that)?',
  'doubts (?:it|this|that)(?=[,.;]|$)|rejects?|opposes?|objects?(?: to)?|disagrees?(?: with)?|objected(?: to)?|opposed|rejected|disagreed(?: with)?',
  '(?:am|is|are|was|were) (?:(?:strongly|firmly|strictly|clearly|rather|also) )?(?:against|opposed to)',
  "(?:am|is|are|was|were) (?:opposed|not convinced|not in favou?r|not happy|unhappy|uneasy)(?: of| by| with| about)?|(?:is|are|was|were)n[’']t (?:convinced|in favou?r|happy|keen)(?: of| by| with| on)?",
  "refuses?(?! to)|refused(?! to)|(?:do|does|did)(?: not|n[’']t) share (?:this|that|the) (?:view|opinion)",
  "(?:would|could|will|does|do|did|is|are|was|were)(?: not|n[’']t)(?=[,.;:]|$)|would(?: not|n[’']t) (?:want|like|see|favou?r|recommend|welcome|allow|have|go for)",
  "(?:can(?:not|[’']t| not)|could(?: not|n[’']t)|will not|won[’']t|would not|wouldn[’']t) (?:accept|support|agree(?: (?:with|to))?|live with|go along with|endorse|back)",
  "would(?: not|n[’']t)(?= (?!mind|object|oppose|be|have|say|think|call|go so)\\p{Ll}+)",
  `${NOT} (?:want|support|see(?! (?:this|that|it) in\\b)|accept|like|favou?r|agree(?: with)?)`,
);

/** What people write that a party does when it has doubts. */
export const DOUBTING_VERBS = either(
  'fears?|worr(?:y|ies)(?: about)?|warns?(?: (?:of|against))?|warned(?: (?:of|against))?|doubts?|feared',
  '(?:am|is|are|was|were) (?:concerned|worried|afraid)(?: (?:about|of))?|(?:has|have) (?:concerns|doubts)(?: about)?',
);

/** How it is said that somebody is neither for nor against it. */
export const HESITATING = either(
  'abstain(?:s|ed)?(?: so far)?(?=[.,;]|$)',
  '(?:not (?:so |really |quite )?sure|undecided|silent|no (?:view|opinion|preference))(?= yet\\b|[.,;]|$)(?: yet)?',
  "(?:has|have)(?: not|n[’']t) (?:yet |quite |really )?(?:decided|made up (?:her|his|its|their|my|our) minds?|discussed (?:it|this|that)|looked at (?:it|this|that)|considered (?:it|this|that))\\b(?: (?:yet|on (?:it|this|that)))?",
  '(?:could|can) go either way\\b',
  '(?:leaves?|left) (?:it|this|that|the (?:question|matter|point|issue)) open\\b',
  "(?:is|are)(?: not|n[’']t) (?:so |really |quite )?sure\\b(?: (?:about|on|of|as to) (?:it|this|that))?",
  '(?:is|are|remains?|stays?|seems?) (?:(?:rather|still|somewhat|a bit) )?(?:sceptical|skeptical|hesitant|lukewarm|undecided|torn|neutral|unsure|on the fence)\\b(?: (?:about|on|of|as to) (?:it|this|that))?',
  `${NOT} (?:mind|care)\\b(?: (?:either way|which|when|where))?`,
  '(?:has|have|had) no (?:objections?|preference|(?:strong |own )?(?:views?|opinions?|feelings))\\b(?: (?:to|about|on) (?:it|this|that|either))?',
);

/** What may stand between a party and its verb. */
export const ADVERBS =
  '(?:(?:also|however|clearly|only|still|always|mostly|strongly|firmly|generally|largely|rather|now|apparently|really|always|initially|originally|then|therefore|instead) )?(?:(?:seems?|appears?|continues?|intends?) to )?';

/** When it was, before the party: “In April the choir …”. */
export const WHEN =
  '(?:(?:[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|\\d{4})|[Ll]ast (?:week|month|year|time|night)|[Yy]esterday|[Aa]t (?:the|our|its) (?:last |previous |first )?(?:meeting|call|session)|[Oo]n \\p{Lu}\\p{Ll}+day),? )?';

/** What may stand in parentheses after a party: “DT C (Annex C, section 4) sees it …”. */
export const ASIDE = '(?: \\([^()]{1,60}\\))?';

/** A place between a name and the colon behind it: “DT M, Annex J: all”. */
export const PLACED =
  '(?:, (?:[Aa]nnex|[Aa]ppendix|[Ss]ection|[Ss]ec\\.|[Aa]rt(?:icle|\\.)|[Cc]hapter|[Cc]lause|[Pp]art|[Ss]tep|[Pp]p?\\.|[Pp]ages?|[Pp]ara(?:graph|\\.)?|[Ll]ines?|§+)[^:;?!.]{1,40}(?=\\s?:))?';

/** What may be put in between a party and what it does. */
export const BETWEEN =
  '(?:,? (?:by contrast|in contrast|on the contrary|on the other hand|on the one hand|for (?:its|their) part),?|, (?:however|meanwhile|instead|too),)?';

/** Verbs by which people, and no papers, are said to do something. */
export const PERSONAL = either(
  'wants?|wanted|thinks?|thought|believes?|believed|proposes?|proposed|prefers?|preferred|supports?|supported',
  'suggest(?:s|ed)|urge[sd]?|(?:remark|point|mention)(?:s|ed)(?: out)? that|favou?rs?|insists?|insisted|says?(?! nothing)|said(?! nothing)|argued?(?! about)|would (?:like|prefer|rather|accept)|repl(?:y|ies)|refuses?|recommends?|asks? for|calls? for',
  'holds?(?= that)|contends?|submits?(?= that)|asked for|advocates?|feels? that|agrees?|rejects?|opposes?|objects?|disagrees?|fears?|worry|worries|doubts?|is against',
  '(?:are|was|were) (?:against|in favou?r)|(?:is|are) (?:opposed|not convinced|in favou?r)|do not want|does not want',
  '(?:is|are) (?:concerned|worried|afraid)|leans? towards?|moved(?= that)|demands?|welcomes?',
  '(?:has|have|had) in mind|advises? against',
  'seconded|(?:was|were) opposed|opposed(?! to)|rejected|objected|favou?red|insisted|argued that|refused',
);
