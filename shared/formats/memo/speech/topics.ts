import { isTitleSentence } from './announcing.ts';
import { askedIn } from './asking.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** What a sentence begins to speak of: “The second concerns the fridge.”; `null` where it begins nothing. */
export function topicBegun(sentence: string): string | null {
  const [, topic = ''] =
    /^(?:(?:the )?(?:first|second|third|fourth|last|other|next)|(?:a|another|one) (?:related|further|final|last|second|third|similar|different|more)(?= (?:question|issue|point|topic|matter)))(?: (?:one|question|issue|point|topic|matter|divergence|difference|disagreement))?(?: of (?:divergence|contention|disagreement|difference|debate|dispute))? (?:is about|concerns?|regards|relates to|has to do with|is) (?!about\b|that\b|whether\b|who\b|how\b|what\b|when\b|where\b|why\b|which\b)(.{3,80}?)[.:]$/iu.exec(
      sentence,
    ) ?? [];
  // “Where they really part is on fines.”
  const [, parted = ''] =
    /^where (?:they|we|(?:the |these )?(?:two )?(?:teams|groups|sides|drafts|texts|papers|views)|people|views|opinions) (?:really |still |also |mainly |most )*(?:differ|disagree|part(?: ways)?|diverge|are apart) (?:is|was)(?: on| over| about| in| the question of)? (?!that\b|whether\b|who\b|how\b|what\b|when\b|where\b|why\b|which\b)([^.?!:;,]{3,80})[.:]$/iu.exec(
      sentence,
    ) ?? [];
  // “Not far apart, with one exception: the late boat.”
  const [, except = ''] =
    /\b(?:exception|stumbling block|sticking point|bone of contention|point of contention)(?: is| remains)?: ?([^.?!:;,]{3,80})\.$/iu.exec(
      sentence,
    ) ?? [];
  // “Re: Section 3.1 of the draft.”
  const [, about = ''] = /^re: ?([^.?!:]{3,60}(?:\.\d+[^.?!:]{0,40})?)\.$/iu.exec(sentence) ?? [];
  // “You asked for our view on the library system.”
  const [, wanted = ''] =
    /^(?:you|they|the \p{L}+) (?:have )?(?:asked|wrote|requested)(?: [^,.;:]{2,60}?)? (?:for|about|to give) (?:my|our|their|its) (?:views?|opinion|position|thoughts|comments|input) (?:on|about|regarding) (.{3,80}?)\.$/iu.exec(
      sentence,
    ) ??
    // “We need to choose a venue for the dinner.”
    /\b(?:summari[sz]e|set out|present|describe|list|outline|collect) (?:the |our |both |your )?(?:two |three |different |main )*(?:positions|views|opinions|arguments) (?:on|about|regarding) (.{3,80}?)\.$/iu.exec(
      sentence,
    ) ??
    /^(?:(?:so|as you know|today|now),? )?(?:we|the \p{L}+) (?:now |still )?(?:need|have|must|ought|want) (?:to )?(?:choose|pick|find|decide (?:on|about)|agree on|settle(?: on)?|discuss) (?!(?:who|what|how|when|where|why|which|whether|it|that|this|if)\b)([^.?!:;,]{3,80})\.$/iu.exec(
      sentence,
    ) ??
    [];
  const [, there = ''] =
    /^(?:then|next|also|finally|lastly|and then|besides,?) there (?:is|are)(?: also| still)? (?!(?:a|an|some|no|two|three|several|many|nothing|nobody)\b)(?:the (?:question|issue|matter|point|topic) of )?([^.?!:;,]{3,60})\.$/iu.exec(
      sentence,
    ) ?? [];
  const said = there || topic || parted || except || about || wanted;
  return said === '' ? null : sentenceFrom(said);
}

/** What views part on, and what is said of it in the same sentence: “They differ on coffee: …”. */
export function differedOn(
  sentence: string,
): { readonly topic: string; readonly rest: string } | null {
  // “On Sundays they differ: South says yes, North says no.”
  const [, on = '', views = ''] =
    /^(?:but |and )?on ([^,;:.?!]{3,60}?),? (?:they|the two|(?:the|both|our|these) (?:two )?(?:teams|groups|sides|parties|drafts|texts|papers)|views|opinions) (?:also |still |however |really )*(?:differ|diverge|part(?: ways)?|disagree|are divided|are split|are apart): (.+)$/iu.exec(
      sentence,
    ) ?? [];
  if (views !== '') return { topic: sentenceFrom(on), rest: views };
  const [, topic = '', rest = ''] =
    /^(?:also,? )?(?:they|the two|(?:the|both|our|these) (?:two )?(?:teams|groups|sides|parties|views|opinions|drafts|texts|papers|submissions|documents|positions|reports)|views|opinions) (?:also |still |however |really |mainly )*(?:differ|diverge|part(?: ways)?|disagree|do not agree|don[’']t agree|are divided|are split|are at odds|are apart) (?:on|over|about|as to|as regards|regarding|with regard to|concerning|when it comes to) (?!(?:two|three|four|five|some|several|a few|many|\d) (?:\p{L}+ )?(?:matters|points|issues|questions|things|topics|respects|aspects|counts|places|areas)\b)([^:.]{3,60}?)(?:: (.+)|\.)$/iu.exec(
      sentence,
    ) ?? [];
  return topic === '' ? null : { topic: sentenceFrom(topic), rest };
}

/** What a sentence says that it is about, where it only opens it: “On fees there are two views”. */
export function topicAnnounced(sentence: string): string | null {
  const [, german = ''] =
    /^(?:zu|über) (?:den? |die |das |der |dem )?(.{3,80}?) (?:gibt es|haben wir|gehen die)\b/iu.exec(
      sentence,
    ) ?? [];
  if (german !== '') return sentenceFrom(german);
  const [, elsewhere = ''] =
    /^(?:sur|sobre|su|sul|sulla|sull[’']|sui|sulle|over) ((?:le |la |les |l[’']|el |los |las |il |lo |de |het |o |a |os |as )?[^,;:.?!]{3,80}?),? (?:les (?:avis|opinions|positions) (?:divergent|sont partagée?s)|(?:no hay acuerdo|hay (?:división|opiniones)|las opiniones)|(?:i pareri|le opinioni) |(?:de meningen|zijn we|verschillen)|as opiniões|não há acordo|nous ne sommes pas d[’']accord)/iu.exec(
      sentence,
    ) ?? [];
  if (elsewhere !== '') return sentenceFrom(elsewhere);
  const parted = PARTED.exec(sentence)?.[1] ?? '';
  if (parted !== '') return sentenceFrom(parted);
  const [, topic = ''] =
    /^(?:on|about|regarding|as to|concerning|with regard to|when it comes to) (?!(?:whether|who|how|what|which|when|where)\b|(?:most|all|many|some|much|both|two|three|several|a few|few|nearly all|almost all)(?: (?:of|other|such|points|issues|questions|things|matters)\b|$|,))([^,;:.?!]{3,80}?),? (?:there (?:are|is|was|were)|(?:they|(?:the )?two \p{L}+|(?:the )?(?:teams|groups|sides)) (?:also |still |again )*(?:part(?: ways)?|differ|disagree|diverge|are apart|do not agree|don[’']t agree)|we (?:(?:still|also|again|really) )*(?:have|see|differ|disagree|are (?:split|divided|torn|not agreed)|(?:do not|don[’']t|cannot|can[’']t|could not) agree)|(?:the |our )?(?:views|teams|opinions|groups))\b/iu.exec(
      sentence,
    ) ?? [];
  return topic === '' ? null : sentenceFrom(topic);
}

/** What nobody has said anything about yet: “Neither team has a view on new services.”; `null` where a sentence says no such thing. */
export function untouched(sentence: string): string | null {
  const [, topic = ''] =
    /^(?:and |also,? |finally,? )?(?:neither(?: of)?|none of|no)(?: the)?(?: two| three)?(?: (?:team|group|side|party|draft|text|paper|document|subteam|one|of us|of them)s?)? (?:(?:has|have|takes?|took) (?:an?|any|yet) (?:view|position|text)s? on|(?:has|have) (?:said|got|written) anything (?:on|about)|says? anything (?:on|about)|addresse?s?|covers?|touche?s?|mentions?|deals? with|discusse?s?|looked at|has addressed|have addressed)(?: yet)? (?:(?:issue|item|question|point) \d{1,2}, )?(?!(?:it|this|that|them|whether|who|how|what|when|where|why|which|anything|nothing|much|a word|so)\b)((?:the |an? |new |our |their )?[\p{L}][^.?!:;]{2,80})\.$/iu.exec(
      sentence,
    ) ?? [];
  if (topic !== '') return sentenceFrom(topic);
  // “Section 7 is silent on pets.”
  const [, unsaid = ''] =
    /^(?:and |also,? |finally,? )?(?:(?:the|their|its|our|this|neither|both|each) )?(?:\p{L}+ )?(?:drafts?|texts?|papers?|charters?|proposals?|documents?|(?:section|article|clause|annex|appendix|chapter|paragraph|rule) [\p{L}\p{N}.]{1,8}|§ ?[\d.]+) (?:is|are|remains?) (?:still |also |both )?silent (?:on|about|as to) (?!(?:it|this|that|them|whether|who|how|what|when|where|why|which)\b)([\p{L}][^.?!:;]{2,80})\.$/iu.exec(
      sentence,
    ) ?? [];
  if (unsaid !== '') return sentenceFrom(unsaid);
  const [, elsewhere = ''] =
    /^(?:zum|zur|zu den|über (?:den |die |das )?) ?(.{3,60}?) (?:sagt|sagen|steht|äußern sich) (?:keine[rs]?|in keinem|niemand|nichts)(?!\p{L})[^.?!]*\.$/iu.exec(
      sentence,
    ) ?? [];
  return elsewhere === '' ? null : sentenceFrom(elsewhere);
}

/** What a paper is said not to have: “The charter doesn't mention our Annex Y at all”, “Mediation is not mentioned”; `null` where it is no such. */
export function missing(sentence: string): string | null {
  const [, active = '', passive = ''] =
    /^(?:(?:the|their|its|this|your) (?:[\p{L}-]+ )?(?:draft|text|paper|charter|proposal|document|report|plan)(?: of [^.?!,;:]{2,30})? (?:does|do)(?: not|n[’']t) (?:mention|address|cover|deal with|say anything (?:on|about)) (?!(?:it|this|that|them|whether|who|how|what|when|where|why|which|anything)\b)([^.?!:;,]{3,60}?)|((?:the |our |an? )?\p{L}[^.?!:;,]{2,60}?) (?:is|are) (?:not|nowhere) (?:mentioned|addressed|covered|dealt with))(?: (?:at all|anywhere|there|in (?:it|there)))?\.$/iu.exec(
      withoutLocators(sentence),
    ) ?? [];
  const words = active || passive;
  return words === '' || /^(?:it|this|that|they|these)$/iu.test(words) ? null : sentenceFrom(words);
}

/** What a paper is said to bring up: “Art. 9 of the South text mentions an “arbiter””; `null` where none does. */
export function mentioned(sentence: string): string | null {
  const [, topic = ''] =
    /^(?:[^.?!]|\.\s?\d){3,80}? (?:mentions?|refers to|refer to|speaks? of|introduces?|brings? up) ((?:an?|the) [^,.?!:;]{2,60}|[“"][^“”"]{2,60}[”"])(?:, which [^.?!]+)?\.?$/iu.exec(
      withoutLocators(sentence),
    ) ?? [];
  const isPaper =
    /\b(?:text|draft|paper|proposal|version|charter|report|document|annex|appendix|article|section|chapter)\b|\bart\./iu;
  return topic === '' || !isPaper.test(sentence) ? null : sentenceFrom(topic);
}

/** “The main point of contention is the site”, “there is some disagreement about the organ”, “we could not agree on it”. */
const PARTED =
  /^(?:(?:(?:the|a|one|another|our)(?: (?:main|first|second|third|other|next|last|secondary|key|only|more|most))*|at) (?:point|issue|bone|matter|question|topic|subject|divergence|disagreement)(?: (?:of|under|at|in) (?:contention|issue|dispute|debate|stake|disagreement))?(?: (?:here|is about|is|remains|concerns|relates to|has to do with))+|(?:.{0,50}?)\b(?:there (?:is|are|was|were)|we have|emerged|arose|could not agree|did not agree|disagreed?|no agreement)(?: (?:still|also|some|no|two|three|several|different|strong|a lot of|much|a|an?))* ?(?:disagreements?|differences?|dissent|views?|camps?|opinions?|readings?|agreement|consensus|debate|controversy|discussion|tensions?|conflicts?|emerged)?(?: of opinion)? (?:on|about|over|regarding|between)) (?!that\b|whether\b|who\b|how\b|what\b|when\b|where\b|why\b|which\b|this\b|it\b|to\b|the following\b|(?:two|three|four|five|some|several|a few|many|\d) (?:\p{L}+ )?(?:matters|points|issues|questions|things|topics|respects)\b)([^.?!:;,]{3,80})[.:]$/iu;

/** What a sentence speaks of by its beginning, and what it says of that: “Regarding the hall, DT C wants …”. */
export function topicLed(
  sentence: string,
): { readonly topic: string; readonly rest: string } | null {
  // “On the question whether it should last, Ann favours …”, “On who appoints them, there is agreement …”
  const [, word = '', asks = '', said = ''] =
    /^(?:regarding|concerning|as for|as to|on|with regard to|with respect to|when it comes to)(?: the (?:question|issue|matter)(?: of)?| of)? (whether|who|how|what|which|when|where)\b ([^,:.?!]{3,100}?), (.{8,})$/iu.exec(
      sentence,
    ) ?? [];
  if (word !== '') return { topic: askedIn(`${word} ${asks}`), rest: said };
  const [, agreedOn = '', agreement = ''] =
    /^(?:on|about|regarding|as to|concerning|as for) ([^,;:.?!]{3,80}?),? (there(?:[’']s| is| was| seems to be) (?:(?:rough|broad|general|wide|some|full) )?(?:agreement|consensus)(?: (?:that|to)|:) .+)$/iu.exec(
      sentence,
    ) ?? [];
  if (agreement !== '') return { topic: sentenceFrom(agreedOn), rest: agreement };
  const [, topic = '', rest = ''] =
    /^(?:regarding|concerning|as for|as to|as regards|on|with regards? to|with respect to|when it comes to|turning to|bezüglich|hinsichtlich|zu|betreffend|quant (?:à|au|aux)|concernant|en ce qui concerne|pour ce qui est (?:de|du|des)|en cuanto a|respecto a|sobre|per quanto riguarda|quanto (?:a|al|alla|ai|alle)|riguardo (?:a|al|alla)|wat betreft|quanto (?:a|ao|à|aos|às)|no que diz respeito (?:a|ao|à)) (?!the (?:one|other) hand\b)((?:the |a |den |der |die |das |dem |la |le |les |el |los |las )?[^,:.?!]{3,60}?) ?[,:] (.{8,})$/iu.exec(
      sentence,
    ) ?? [];
  return topic === ''
    ? null
    : {
        topic: sentenceFrom(
          topic.replace(/^the (?:question|issue|subject|matter|topic) of /iu, ''),
        ),
        rest,
      };
}

/** What a few words name that only counts begins: “First, the role of the board.” */
export function topicCounted(said: string): string | null {
  const isFragment =
    /^(?:(?:the|a|an|our|der|die|das|le|la|les|el|los|las|il|lo|gli|de|het|o|os|as|\p{Lu}\p{Ll}+)\b|l[’'])[^?!:;,]{3,80}\.$/iu.test(
      said,
    ) &&
    !/\b(?:is|are|was|were|be|must|should|can|could|will|would|may|might|has|have|had|do|does|did|wants?|thinks?|says?|proposes?|prefers?|needs?)\b/iu.test(
      said,
    );
  // “Second point, complaints.” goes on in small letters.
  const isSmall =
    /^\p{Ll}[\p{L}’'-]*(?: [\p{L}\p{N}’'-]+){0,4}(?:, [\p{L}\p{N} ]{3,30})?\.$/u.test(said) &&
    isTitleSentence(`${sentenceFrom(said.replace(/,.*$/u, ''))}.`);
  return isFragment || isSmall ? sentenceFrom(said) : null;
}
