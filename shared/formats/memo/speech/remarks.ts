import { withoutZu } from '../tongues/german-order.ts';
import { sentenceFrom } from '../words/wording.ts';

/** Whether somebody is said to hold nothing yet. */
export function isUndecided(text: string): boolean {
  return /^(?:(?:(?:that|this|it)(?: is|[’']s) )?(?:not (?:yet )?(?:decided|settled|clear)(?: yet)?|still (?:open|undecided|unclear)|open)|(?:still )?undecided|not (?:yet )?decided|no (?:view|position|opinion|preference)s?(?: yet)?|has not decided(?: yet)?|neutral|abstains?|(?:(?:it )?(?:says|has) nothing|(?:is )?silent|no (?:provision|rule|mention|clause)s?)(?: (?:about|on) (?:it|this|that))?|not mentioned|keine (?:Regelung|Angaben?|Vorgabe)|sagt nichts(?: dazu)?|ne dit rien|no dice nada|non dice nulla|zegt niets|não diz nada|unentschieden|noch offen|sans avis|indécise?s?)$/iu.test(
    text.replace(/[.!]$/u, ''),
  );
}

/** Whether a sentence only informs, and says nothing about what is at issue. */
export function isAside(sentence: string): boolean {
  return /^(?:(?:the )?\p{L}[^,.;:]{1,40} (?:has|have|contains?) nothing (?:on|about) [^,.;:]{2,40}\.$|(?:I|we)(?:[’']d| would) (?:be (?:glad|happy|grateful)|appreciate it|like it) if (?:we|you|the chairs?) (?:could|can|would) (?:take|discuss|start|begin|deal|talk|have|put|come)\b|[^.?!]{3,60} (?:recommends?|suggests?|proposes?) (?:that |to (?:take|discuss|deal with|settle) )?(?:question|issue|point|item)s? [\dA-Z.]+ (?:should |is to |to )?(?:be )?(?:taken |discussed |dealt with |settled |decided |addressed )?(?:before|first|after)\b|(?:motion )?(?:carried|passed|adopted|lost|defeated)\b.{0,20}$|(?:thanks|thank you|cheers|regards|best),? \p{Lu}\p{L}+[.!]?$|(?:placeholder|parked|tbd|open)[.]?$|(?:I|we) hope (?:this|that|it) (?:helps|works|makes sense|is (?:useful|helpful|clear|of use))|hope this helps|not at issue|for (?:the record|information|your information)|fyi|please note|n\.?b\b|by the way|zur information|pour information)/iu.test(
    sentence,
  );
}

const TALLY =
  /^(?:(?:about|around|almost|nearly|over|more than|just under|only|some|overall|in total),? )?(?:\d[\d.,]*(?: ?%| per ?cent)?|(?:half|two thirds|three quarters|a (?:large |small |clear |slight )?(?:majority|minority)))(?: of)?(?: (?:the|all|those))?(?: \d+)?(?: (?:respondents|responses|people|residents|members|participants|submissions|votes|replies|households|businesses|who (?:replied|answered|responded)))? (?:were |was |are )?(?:(?:strongly|broadly) )?(?:agreed?|disagreed?|supported?|opposed?|(?:in )?favou?r(?:ed)?|against|said (?:yes|no)|voted (?:yes|no|for|against)|answered (?:yes|no))(?![\p{L}])/iu;

/** Whether a sentence only counts how many answered how: “131 respondents agreed, 70 disagreed.” */
export function isTally(sentence: string): boolean {
  return TALLY.test(sentence) && sentence.length < 200;
}

/** What somebody, nobody knows who, has suggested: “One suggestion was to leave it to the IETF”. */
export function suggested(sentence: string): string | null {
  const [, said = ''] =
    /^(?:one|another|an?|the|some) (?:\p{Ll}+ ){0,2}(?:suggestion|idea|option|possibility|proposal|way|view|compromise|opinion|solution|middle (?:way|ground))(?: (?:here|might|may))?(?: (?:from|of|by) [^,.]{2,40}?)? (?:is|was|would be|could be|be) (?:to |that )?(.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ?? [];
  const [, agreed = ''] =
    /^(?:there (?:is|was|seems to be)|there[’']s) (?:(?:rough|broad|general|wide|some|full) )?(?:consensus|agreement)(?: (?:that|to)|:) (.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ??
    /^(?:it|that) (?:is|was|has been|seems|is already|is now) agreed that (.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ??
    /^(?:somebody|someone|it was|it has been) (?:has )?(?:suggested|proposed)(?: that| to)? (.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ??
    [];
  // “Perhaps the IETF.”
  const [, perhaps = ''] =
    /^(?:perhaps|maybe|possibly|vielleicht|peut-être|quizás),? ((?:in |to |with |by )?(?:the|an?|our|die|der|das|le|la|el|\p{Lu}\p{L}+)(?! (?:we|I|they|it|he|she)\b)[^,;:.?!]{1,50})\.$/u.exec(
      sentence.charAt(0).toLowerCase() + sentence.slice(1),
    ) ?? [];
  if (perhaps !== '' && perhaps.split(' ').length < 7) return sentenceFrom(perhaps);
  // “Ein Kompromiss wäre, sie nur noch lesend anzubieten.”
  const [, foreign = ''] =
    /^(?:ein|eine|der|die|une?|le|la|un|una|een|de) (?:\p{L}+ )?(?:kompromiss|vorschlag|idee|möglichkeit|lösung|mittelweg|option|alternative|compromis|proposition|idée|possibilité|solution|piste|compromiso|propuesta|idea|posibilidad|solución|compromesso|proposta|soluzione|voorstel|mogelijkheid|oplossing)(?: \p{L}+){0,2}? (?:wäre(?: es)?|ist(?: es)?|könnte sein|serait(?: de)?|est(?: de)?|sería|es|sarebbe(?: di)?|è(?: di)?|zou zijn(?: om)?|is(?: om)?)[,:]? (?:dass |que |che |dat )?(.{3,160}?)[.]?$/iu.exec(
      sentence,
    ) ?? [];
  const words = said || agreed || foreign;
  return words === '' ? null : sentenceFrom(foreign === '' ? words : withoutZu(words));
}

/** An answer in the form of a question: “Perhaps it belongs to the IETF?”; `null` for one that asks. */
export function guessed(question: string): string | null {
  const [, said = ''] =
    /^(?:perhaps|maybe|possibly|vielleicht|peut-être|quizás?),? (.{3,120}?) ?\?$/iu.exec(
      question,
    ) ?? [];
  return said === '' ? null : sentenceFrom(said);
}

/** A sentence whose second half is somebody's suggestion or turns to what is not agreed, in its halves; else `null`. */
export function suggestedThen(sentence: string): readonly string[] | null {
  const [, before = '', idea = ''] = /^([^;]{8,}); ([^;]{8,})$/u.exec(sentence) ?? [];
  const isOther =
    suggested(idea) !== null ||
    /^(?:the|our|their) (?:disagreement|difference|divergence|dispute|debate|argument)s? (?:is|are|concerns?|lies) /iu.test(
      idea,
    );
  return idea !== '' && isOther ? [`${before}.`, `${sentenceFrom(idea)}.`] : null;
}

/** The answers that a question names itself: “Should it be all, or only those who pay?”. */
export function alternativesIn(question: string): readonly string[] {
  const [, first = '', second = ''] =
    /^(?:should|shall|is|are|would|will|must|can) (?:it|this|that|they|these) (?:be )?(.{2,60}?),? or (.{2,80}?)\?$/iu.exec(
      question,
    ) ?? [];
  if (first !== '') return [sentenceFrom(first), sentenceFrom(second)];
  // “All, or only those who pay?” right below what is asked.
  const [, one = '', other = ''] =
    /^((?!(?:who|what|how|when|where|why|which|if|is|are|do|does|did|should|shall|can|could|will|would|may|must|has|have|and|but|wer|wie|was|wann|wo|qui|comment|quand)\b)[^?:.;]{2,60}?),? (?:or|oder|ou|o) ([^?:.;]{2,80}?) ?\?$/iu.exec(
      question,
    ) ?? [];
  return one === '' ? [] : [sentenceFrom(one.replace(/^¿/u, '')), sentenceFrom(other)];
}

/** Two things to do: “Should we ban them or build a shed?”; not “allow dogs or cats”, where one thing is done. */
const DOING =
  /^(?:should|shall|will|do|can|could|must) (?:we|they|one) ([^?:;,]{3,60}?),? or ((?!not\b)\p{Ll}+ (?:an?|the|it|them|our|one|two|this|that|its|their|everything|nothing)\b[^?:;,]{0,60})\?$/iu;
/** A topic with two words for what may come of it: “Sunday: picnic or museum?”. */
const BESIDE =
  /^(\p{L}[^:?–—]{1,40}?)(?::| [–—-]) ([\p{L}\d][^\s?:;,]*(?: [^\s?:;,]+)?) or ([^\s?:;,]+(?: [^\s?:;,]+)?)\?$/u;

/** A question that names its answers itself, apart from them: “Who may complain: all, or only those who pay?”. */
export function choiceIn(
  question: string,
): { readonly question: string; readonly answers: readonly string[] } | null {
  // “Can anybody complain, or only customers?”
  const [, may = '', parted = '', run = ''] =
    /^((?:can|may|should|shall|must|do|does|is|are|will|would)\b[^?:;,]{4,120}?)(?:, or ((?:only|just|not|merely) [^?:;,]{2,80})| or ((?:only|just|merely) [^?:;,]{2,80}))\?$/iu.exec(
      question,
    ) ?? [];
  const only = parted || run;
  if (may !== '') {
    // “Should it be open to all or just to members?” has two answers, and no yes.
    const [, everybody = ''] =
      /\b(?:open to|for|by|that) (all|everybody|everyone|anybody|anyone)$/iu.exec(may) ??
      /^(?:can|may|should|must|shall|could|will) (all|everybody|everyone|anybody|anyone) /iu.exec(
        may,
      ) ??
      [];
    const whole = run === '' ? `${sentenceFrom(may)}?` : question;
    const first = everybody === '' ? 'Yes' : sentenceFrom(everybody);
    return { question: whole, answers: [first, sentenceFrom(only)] };
  }
  const [, asked = '', first = '', second = ''] =
    /^((?:who|whom|whose|which|what|how|when|where|wer|wie|wann|wo|was|qui|comment|quand|où)\b[^?:;]{4,120}?)(?::|,| [-–—]) ((?!(?:and|by|to|from|with|under|und|et|by)\b)[^?:;,]{2,60}?),? (?:or|oder|ou) ([^?:;]{2,80}?) ?\?$/iu.exec(
      question,
    ) ?? [];
  // “What becomes of the seat – is it filled or left empty?”
  const [, which = '', between = ''] =
    /^((?:what|how|who|where|when)\b[^?:;–—]{4,120}?) [–—-] ((?:is|are|should|shall|will|would|do|does|must) (?:it|they|this|that|we)\b[^?]+\?)$/iu.exec(
      question,
    ) ?? [];
  const answers = between === '' ? [] : alternativesIn(between);
  if (answers.length > 0) return { question: `${sentenceFrom(which)}?`, answers };
  const placed = PLACED.exec(question) ?? DONE_BY.exec(question);
  if (placed) {
    return { question, answers: [sentenceFrom(placed[1] ?? ''), sentenceFrom(placed[3] ?? '')] };
  }
  const doing = DOING.exec(question);
  if (doing) {
    return { question, answers: [sentenceFrom(doing[1] ?? ''), sentenceFrom(doing[2] ?? '')] };
  }
  if (asked === '') return choiceBeside(question);
  if (
    /\b(?:who|how|what|which|when|where|if)\b/iu.test(
      `${first} ${second}`.replace(
        /\b(?:those|people|members|customers|everyone|all) (?:who|which|that)\b|\b(?:that|whom|who) (?:the|is|are|it)\b/giu,
        '',
      ),
    )
  ) {
    return null;
  }
  return {
    question: `${sentenceFrom(asked)}?`,
    answers: [sentenceFrom(first), sentenceFrom(wholly(first, second))],
  };
}

/** The second of two things whole: “the chair of the assembly”, “of the board” gives “the chair of the board”. */
function wholly(first: string, second: string): string {
  const [, word = ''] = /^(of|for|from|to|with) /u.exec(second) ?? [];
  const at = word === '' ? -1 : first.indexOf(` ${word} `);
  return at < 0 ? second : `${first.slice(0, at)} ${second}`;
}

/** Two places or times for one thing, by the same word: “at the front or at the rear of the train”. */
const PLACED =
  /^(?:should|shall|is|are|will|would|must) [^?:;,]{2,60}? ((at|in|under|inside|outside|with) [^?:;,]{2,40}?),? or (\2 [^?:;,]{2,60})\?$/iu;

/** The same of what is only named: “Travelling by bus or by train?”. */
const DONE_BY =
  /^\p{L}+ing(?: [^?:;,]{2,40}?)? ((by|at|in|on|under|inside|outside|with|from|for) [^?:;,]{2,40}?),? or (\2 [^?:;,]{2,60})\?$/iu;

/** “Sunday: picnic or museum?”; `null` for any other question. */
function choiceBeside(question: string): ReturnType<typeof choiceIn> {
  const [, of = '', one = '', other = ''] = BESIDE.exec(question) ?? [];
  return of === '' ? null : { question, answers: [sentenceFrom(one), sentenceFrom(other)] };
}
