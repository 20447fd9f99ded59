import { isSomebody } from './anonymous.ts';
import { isGroupName, isTeamName } from './names.ts';
import { inMainOrder } from '../tongues/german-order.ts';
import type { Claim } from './claim.ts';
import { statementOf } from './statements.ts';
import { sentenceFrom } from '../words/wording.ts';

/** Sides that a name can be put on without a verb: “DT M pro, DT C contra”. */
export const SIDE = '(?:pro|contra|dafür|dagegen|against|in favou?r|(?:yes|no|for)(?=[.,;]|$))';

/** Whether a person is on a side by a word or two: “for, but only in winter”, “against (too dear)”; else `null`. */
export function sideTaken(said: string): Pick<Claim, 'attitude' | 'text' | 'reason'> | null {
  const [whole, side = ''] =
    /^(?:is |are )?(?:(?:strongly|firmly|very much|totally|dead|clearly|fully|all|quite|rather) )?(in favou?r|for|pro|dafür|pour|a favor|against|contra|opposed|dagegen|contre|en contra)(?: (?:it|this|that))?(?=$|[.,;:(–—-]| (?:because|since|as|if|but|provided|only|[-–—(]))/iu.exec(
      said,
    ) ?? [];
  if (whole === undefined) return null;
  const after = said.slice(whole.length).replace(/^[\s.,;:(–—-]+/u, '');
  const turned = /^(?:weil|da)\s+/iu.test(after)
    ? inMainOrder(after.replace(/^(?:weil|da)\s+/iu, ''))
    : after;
  const why = turned
    .replace(
      /^(?:because|since|as|but|denn|aber|car|parce que|mais|porque|pero|perché|ma|want|maar)\s+/iu,
      '',
    )
    .replace(/\)\.?$/u, '');
  const isFor = /^(?:in|for|pro|dafür|pour|a)(?!\p{L})/iu.test(side);
  return { attitude: isFor ? 'holds' : 'rejects', text: '', reason: sentenceFrom(why) };
}

/** What somebody who says it is for, or against, what was spoken of. */
const POOR =
  /^(?:that )?(?:it|this|that|they)(?:[’']s|[’']re| is| are| would be| will be) (?:(?:far|much|way|just|simply|all) )?(?:too \p{L}+|not (?:worth|necessary|needed)|unnecessary|useless|pointless|overkill|nonsense|an? (?:bad|terrible|poor) idea|a waste\b)/iu;
const GOOD =
  /^(?:that )?(?:it|this|that|they)(?:[’']s|[’']re| is| are| would be| will be| could be| might be| may be) (?:(?:clearly|really|well|long|perhaps) )?(?:(?:an?|the) (?:very )?(?:good |great |fine |excellent |possible |workable |fair )*(?:idea|compromise|solution|way (?:forward|out)|middle (?:way|ground)|basis)(?! (?:of|for|to)\b)|worth (?:it|trying|the)|overdue|a must\b|necessary|needed)/iu;

/** How somebody weighs what was spoken of: “it's too dear”; `null` for what says something else. */
export function weighedIn(said: string): Pick<Claim, 'attitude' | 'reason'> | null {
  // “Finds that too dear for small members”
  const [, poor = ''] =
    /^(?:that|this|it|them) (?:as )?((?:far |much |rather )?too (?!many\b|much\b|few\b)\p{L}+(?: (?:for|to|in|on) [^.;]*)?)[.;]?$/u.exec(
      said,
    ) ?? [];
  if (poor !== '') return { attitude: 'rejects', reason: sentenceFrom(poor) };
  if (POOR.test(said))
    return { attitude: 'rejects', reason: sentenceFrom(said.replace(/^that /u, '')) };
  return GOOD.test(said)
    ? { attitude: 'holds', reason: sentenceFrom(said.replace(/^that /u, '')) }
    : null;
}

/** Whether somebody is spoken of who may have no name: the writer, or “some”. */
export function isUnowned(said: string): boolean {
  return /^(?:I|we|our \p{L}+)$/iu.test(said) || isSomebody(said);
}

/** That views part is no view: “they read this differently”. */
export const DIFFERENTLY = /^(?:\S+ ){0,4}differently\b/u;

/** Whether what the writer or “some” say is a view on something, and no remark on the memo or the meeting. */
export function isView(said: string, attitude: Claim['attitude']): boolean {
  return (
    attitude !== 'holds' ||
    !/^(?:that )?(?:there (?:are|is)|these|the following|it is (?:time|useful)|to (?:hear|see|know|thank|discuss|raise|ask|put|bring|share|present|talk|mention|add|note|tell|point)\b|we (?:now |first )?(?:take|start|begin|discuss|proceed|go through|look at|talk about|come back|deal with|move on|continue)\b|(?:taking|starting|beginning|discussing) |we (?:need|have|should|must|can|could)? ?(?:to )?(?:discuss|raise|bring|refer|talk|lift|decide|clarify|go|look|take (?:this|it|them|these|both|that)|put (?:this|it|them|these|both|that)|send (?:this|it|them|these|both|that))\b|(?:two|three|some|several|a few)(?: \p{L}+)? (?:issues|points|questions|things|topics|matters|areas|ends|gaps|problems|remarks|comments|differences|divergences|disagreements|conflicts|contradictions|places|obstacles|respects)\b)/iu.test(
      said,
    )
  );
}

/** Whether some words say what is or should be, so that they are an answer whoever holds it. */
export function isStatement(said: string, attitude: Claim['attitude']): boolean {
  return (
    attitude !== 'holds' ||
    /\b(?:should|must|would|could|can|may|will|shall|need|ought|better|best|is|are|do|does|has|have|to|that|a|an|the|of|for|at|by|from|in|on|only|no|all|more|less|fewer)\b/iu.test(
      said,
    )
  );
}

/** What both of two parties are said to agree on. */
export function agreed(sentence: string, parties: readonly string[]): readonly Claim[] {
  const [, wants = '', wanted = ''] =
    /^(?:[Bb]oth|[Tt]he two)(?: \p{Ll}+)? (want|propose|prefer|suggest|would like) (.{2,})$/u.exec(
      sentence,
    ) ?? [];
  if (wanted !== '' && parties.length === 2) {
    const statement = statementOf(wanted, wants);
    return parties.map((party) => ({ party, attitude: 'holds', isGround: false, ...statement }));
  }
  const [, said = ''] =
    /^(?:[Bb]oth|[Tt]he two|[Tt]hey(?= (?:all |both )?agree that))(?: \p{Ll}+)? (?:agree(?: on| upon)?|think|hold|accept|support|favou?r|foresee|provide for|(?:could|can|would) (?:live with|accept|agree (?:to|on)))(?: that)? (.{2,})$/u.exec(
      sentence,
    ) ??
    // “One thing both teams agree on: the process stays.”
    /^(?:[Oo]ne|[Tt]he (?:one|only)) (?:thing|point)(?: that| on which)? (?:both|they|the two)(?: \p{Ll}+)? (?:do )?agree(?: on| about)?(?: is(?: that)?|:| –) (.{2,})$/u.exec(
      sentence,
    ) ??
    /^(?:(?:[Ii]n )?[Bb]oth(?: (?:teams|sides|groups|parties|drafts|versions|texts|papers))?|[Aa]greed(?: by both)?|(?:[Ii]n )?[Bb]eiden?(?: (?:Entwürfen?|Fassungen|Seiten|Gruppen|Teams))?|[Ll]es deux(?: (?:projets|versions|textes|équipes|groupes))?|(?:[Aa]mb[ao]s|[Ll][oa]s dos)(?: (?:borradores|versiones|textos|equipos|grupos))?|[Ee]ntramb[ei](?: (?:le |i |gli )?(?:bozze|versioni|testi|gruppi))?|[Bb]eide(?: (?:ontwerpen|versies|teksten|groepen))?): (.{2,})$/u.exec(
      sentence,
    ) ??
    // “One year in both.”
    /^([^,;:]{2,60}) in both(?: (?:drafts|texts|papers|versions|outlines|proposals))?\.?$/u.exec(
      sentence,
    ) ??
    [];
  // Who else is named may be no team: “the office would drown in cases”.
  const both = [parties, parties.filter(isTeamName), parties.filter(isGroupName)].find(
    ({ length }) => length === 2,
  );
  if (said === '' || !both) return [];
  const statement = statementOf(said, 'hold');
  return both.map((party) => ({ party, attitude: 'holds', isGround: false, ...statement }));
}

/** “It argues that …” is about who was spoken of before. */
export const SPEAKING =
  /^(?:(?:She|He|They) (?!differ|disagree|part|are |both |(?:do not|don[’']t|cannot|can[’']t|did not) (?:yet )?agree |(?:all )?agree that)|It (?=(?:also |therefore )?(?:argues|replies|says|believes|thinks|wants|holds(?! (?:up|back|out|on|off))|adds|points out|fears|proposes|prefers|insists|stresses|suggests|opposes|rejects|would (?:like|prefer|rather|accept|support|welcome|want|agree|oppose|keep|leave|allow|limit|not accept))\b))/u;

export const OCCASION = /^(?:on|in|at|about|yesterday|today|earlier|last|during) /u;

/** Verbs by which somebody gives a ground. */
export const GROUNDS =
  /^(?:argues?|argued|claims?|claimed|repl(?:y|ies)|replied|points? out|pointed out|stresses|stressed|adds?|added|notes?|noted|counters?|countered|answers?|answered|says?|warned|remark(?:s|ed)|observe[sd]?|mention(?:s|ed)?|comment(?:s|ed)|explain(?:s|ed)|report(?:s|ed)|recall(?:s|ed)|confirm(?:s|ed)|remind(?:s|ed) .*)$/u;

/** Verbs by which somebody says how things are, or what is to be. */
export const THOUGHTS = /^(?:considers?|thinks?|believes?|feels?|finds?|observe[sd]|expects?)$/u;

/** Verbs by which somebody only remarks how things are. */
export const REMARKS =
  /^(?:points? out|pointed out|adds?|added|notes?|noted|remark(?:s|ed)|observe[sd]?|mention(?:s|ed)?|comment(?:s|ed)|explain(?:s|ed)|report(?:s|ed)|recall(?:s|ed)|confirm(?:s|ed)|remind(?:s|ed) .*)$/u;

/** Verbs by which somebody answers what was said before. */
export const REPLIES =
  /^(?:repl(?:y|ies)|replied|counters?|countered|answers?|answered|responds?|responded)$/u;
