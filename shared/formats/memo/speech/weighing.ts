import type { LabelledArgument } from './arguments.ts';

const GOOD = /^(?:pro|plus|advantage|benefit|upside|merit|strength|positive|up)/iu;

/** What a sentence calls a pro or a contra: “A contra: it looks restless”, “The downside is that …”, “One plus of the hut is …”. */
const CALLED =
  /^(?:an?|one|the|another|a further|a second|my|our)? ?(?:(?:obvious|main|clear|only|big|other|possible|first|second) )*(pro|con|contra|plus|minus|advantage|disadvantage|benefit|drawback|downside|upside|merit|strength|weakness|counter-?(?:argument|point))(?: (?:point|argument))?(?: (?:for|against|of|with|to|here)(?: ([^:,.]{2,60}?))?)?(?:, [^,:]{2,60},)?(?: (?:is|was|would be)(?: that| (?:obvious|clear|plain|known):)?| ?:) (.+)$/iu;

/** “On the plus side they save money.” */
const SIDED = /^on the (plus|minus|positive|negative|up|down|pro|contra|con) side[,:]? (.+)$/iu;

/** “What speaks against the sale: it cannot be undone.” */
const SPEAKS =
  /^(?:what (?:speaks|can be said|is said)|(?:the|a) case|speaking|what (?=supports|favours)) ?(for|in favou?r(?: of)?|against|supports|favours)(?: ([^:]{2,60}?))?(?: (?:is|was)(?: that)?| ?:) (.+)$/iu;

/** “I would add as a contra that it is far.” */
const ADDED =
  /^(?:I|we)?(?:[’']d| would| could| also)* ?(?:add|note|mention|count|see|list)? ?(?:here )?as an? (?:further |another |possible )?(pro|contra|con|plus|minus)(?:,? that|:) (.+)$/iu;

/** “The boat has the advantage that it is there.” */
const HAVING =
  /^([^.,:;]{2,50}?) (?:has|have|had|would have) the (?:great |clear |obvious )?(advantage|disadvantage|drawback|downside|benefit|merit) (?:that|of) (.+)$/iu;

/** “The main reason is safety”, “Reasons given are (a) …, (b) …”: for what was said before. */
const REASON =
  /^(?:(?:the|a|an|one|another) (?:(?:main|first|second|third|other|further|only|additional|chief|key) )*(?:reason|rationale|justification)(?: (?:given|cited|for (?:this|that|it)))?(?: (?:is|was)(?: that)?| ?:)|(?:our|its|their|the) (?:main )?reasons? ?:|(?:the |its |their )?reasons (?:given|cited|for (?:this|that)) (?:are|were|include)(?: that)?:?) (.{3,})$/iu;

/** “Against it, one might say that …”, “In favour of closing it was said that …”, “For the board speaks that …” */
const HEARD =
  /^(in favou?r(?: of)?|for|against|pro|contra)(?: ([^,:.]{2,50}?))?,? (?:(?<=, )(?:the )?\p{L}[^,.]{2,40}? (?:mentions?|argues?|notes?|cites?|points? (?:to|out))|(?:one|you|some|others|people|many) (?:might |could |may |can )?(?:say|argue|object|note)|it (?:was|is|has been|can be|could be|might be) (?:said|argued|noted|pointed out|objected|mentioned)|speaks)(?: the fact)?(?: that|(?<=mentions?|cites?|points? to)) (.+)$/iu;

/** “I realise that this makes it harder.” */
const CONCEDED =
  /^(?:I|we) (?:do |fully )?(?:realise|realize|admit|concede|grant|recogni[sz]e|am aware|are aware)(?: that)? ((?:this|that|it|they)\b.+)$/iu;

/** “Against it, that two boards cost more.” */
const THAT = /^(in favou?r of|for|against) (?:it|this|that|them)(?:,| (?:is|was))? that (.+)$/iu;

/** An argument that a sentence weighs, by what it calls it; `null` where it calls it nothing. */
export function weighedArgument(text: string): LabelledArgument | null {
  const [, called = '', of = '', said = ''] = CALLED.exec(text) ?? [];
  if (said !== '') return argument(GOOD.test(called), of, said);
  const [, side = '', on = ''] = SIDED.exec(text) ?? [];
  if (on !== '') return argument(GOOD.test(side), '', on);
  const [, way = '', what = '', spoken = ''] = SPEAKS.exec(text) ?? [];
  if (spoken !== '') return argument(!/against/iu.test(way), what, spoken);
  const [, as = '', added = ''] = ADDED.exec(text) ?? [];
  if (added !== '') return argument(GOOD.test(as), '', added);
  const [, whose = '', having = '', because = ''] = HAVING.exec(text) ?? [];
  if (because !== '') return argument(GOOD.test(having), whose, because);
  const [, heard = '', subject = '', claimed = ''] = HEARD.exec(text) ?? [];
  if (claimed !== '') return argument(!/against|contra/iu.test(heard), subject, claimed);
  const [, whether = '', that = ''] = THAT.exec(text) ?? [];
  if (that !== '') return argument(!/against/iu.test(whether), '', that);
  const [, conceded = ''] = CONCEDED.exec(text) ?? [];
  if (conceded !== '') return argument(false, '', conceded);
  const [, why = ''] = REASON.exec(text) ?? [];
  return why === '' ? null : argument(true, '', why);
}

function argument(isGood: boolean, target: string, text: string): LabelledArgument {
  const of = target.replace(/^(?:the|an?|this|that|it) ?/iu, '');
  return { side: isGood ? 'pro' : 'contra', target: of, text };
}

/** What is counted within one text, each by itself: “(a) it is near, (b) it is cheap, and (c) it is dry”; the text alone where nothing is. */
export function countedIn(text: string): readonly string[] {
  if (!/^\(?(?:a|1|i)\) /iu.test(text)) return [text];
  return text
    .split(/[,;.]?\s*(?:\b(?:and|or)\s+)?\(?(?:[a-h]|[1-8]|i{1,3}|iv)\)\s+/iu)
    .filter((part) => part !== '');
}
