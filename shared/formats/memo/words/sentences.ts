import { TONGUES } from '../tongues/tongues.ts';

/** Words that end with a point and no sentence. */
const ABBREVIATIONS =
  /(?:(?<![\p{L}\p{N}])(?:e\.g|i\.e|etc|cf|vs|viz|no|nos|art|sec|sect|ss|ll|ff|fn|lit|pars|paras|chap|par|para|párr|núm|ziff|fig|app|annex|pp?|approx|mr|mrs|ms|dr|prof|st|ca|resp|incl|min|max|dept|govt|vol|est|tel|ext|z\.b|d\.h|u\.a|bzw|abs|nr|abbr|appr|temp|sept|assn|intl|univ|corp|conf|esp|excl|vgl|cllr|rev|hr|sra?|mme|usw|sig|dott|avv|dhr|mevr|exmo|exma|bspw|inkl|ggf|evtl|abb|kap|resp|dr|prof|hr|fr)|(?<!\b(?:option|alternative|variant|annex|appendix) )(?<![\p{L}\p{N}'’])\p{L}|^\P{L}*\d{1,3})\.$/iu;
/** What follows a number that counts, in German: “am 12. März”, “die 3. Fassung”. */
const COUNTED =
  /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Sitzung|Tagung|Runde|Absatz|Fassung|Entwurf|Punkt|Vorschlag)/u;

/** Between two sentences; some people begin theirs with a small letter. */
const ENDS =
  /(?<=[.!?…]["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}"“‘([+¿¡])|(?<=(?:^|: )(?:yes|no|nope|yep|ok|sure)\.)\s+(?=\p{Ll})|(?<=[?!]|\p{Ll}{4}\.)\s+(?=\p{Ll})|(?<=\p{Ll}{2}\.)\s+(?=(?:also|thoughts|thanks|any|let|and|but|so|then|plus|anyway|who|what|how|when|where|why|should|can|do|does|is|are|if|i|we|they|he|she|it|the)\s)/u;

/** A team that is called by a letter, at the end of a sentence. */
const TEAM_AT_END =
  /(?<![\p{L}\p{N}])(?:DT|WG|SG|ST|TF|[Tt]eam|[Gg]roup|[Ss]ub-?group|[Tt]rack|[Pp]anel|Gruppe)[ -][A-Z]\.$/u;

/** So many characters tell how a sentence ends. */
const TAIL = 80;

/** What a sentence adds in parentheses after its mark: “Is it mandatory? (Section 4.1)”. */
const ADDED = /(?<![.!?])([.!?]{1,3}["”’]?) (\([^()]{2,60}\))(?=$| \p{Lu})/gu;

/** Sentences that stand in parentheses by themselves: “(One argument for it: no fee. The other …)”. */
const ASIDES = /(?<=^|[.!?:]["”’]? )\((\p{Lu}[^()]{8,}[.!?])\)(?=$| )/gu;

/** The sentences of a passage, each with its closing mark. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let rest = '';
  const parts = text.replace(ASIDES, '$1').replace(ADDED, ' $2$1').split(ENDS);
  for (const [index, part] of parts.entries()) {
    rest = rest === '' ? part : `${rest} ${part}`;
    // How a sentence ends is told by its last words, however long it is.
    const end = rest.length > TAIL ? `x${rest.slice(-TAIL)}` : rest;
    const isCounted = /\d\.$/.test(end) && COUNTED.test(parts[index + 1] ?? '');
    // “No. 5” counts, “No. They …” answers.
    const isNo = /(?:^|[\s:–—-])no\.$/iu.test(part) && !/^\d/u.test(parts[index + 1] ?? '');
    // “They want A. We …” ends with what is called A.
    // “Until 19 h. The …” ends with a unit.
    const isUnit = /\d \p{Ll}\.$/u.test(end) && /^\p{Lu}/u.test(parts[index + 1] ?? '');
    // “Everyone, says DT M. We …” ends with a team.
    const isTeam = TEAM_AT_END.test(end);
    const isMark = /\p{Ll} [A-H]\.$/u.test(end) && !/(?:\bz|\bd|\bu)\. ?[A-Z]\.$/u.test(end);
    if (
      isCounted ||
      (ABBREVIATIONS.test(end) && !isNo && !isMark && !isTeam && !isUnit && !/[!?]$/.test(end))
    )
      continue;
    sentences.push(rest);
    rest = '';
  }
  if (rest !== '') sentences.push(rest);
  return sentences
    .map((sentence) => sentence.trim().replace(/(?<![?!])[?!]*\?[?!]+$/, '?'))
    .filter((sentence) => sentence !== '');
}

/** Small words of another language that say something in English. */
const TELLING_WORDS = new Set(['van', 'car', 'con', 'men', 'sea']);

/** Words that say nothing of what is spoken about. */
const EMPTY_WORDS = new Set([
  ...TONGUES.flatMap((tongue) => [...tongue.smallWords]).filter((word) => !TELLING_WORDS.has(word)),
  ...`a about else above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its just like may me might more most must my no nor not now of off on once only or other our ours out over own same shall she should so some such than that the their theirs them then there these they this those through to too under until up upon us very was we were what when where which while who whom whose why will with would you your yours yes role view views question issue position point text says say said thinks think sees see does whether one two three first second third le la les un une des du et ou en au aux pour par sur ce cette der die das den dem ein eine einen einem und oder für zu zur zum im ist sind nicht wenn falls sofern wir sie er es man auch nur noch bei mit von aus auf an si ne pas que qui est sont nous vous il elle ils el los las una uno del en o y si no es son que por para con se`.split(
    ' ',
  ),
]);

/** The words of a text that say what it is about, cut to their stems. */
export function topicOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem));
}

/** How much two texts speak of the same: the share of the smaller one's words that are in both, from 0 to 1. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  common: ReadonlySet<string> = new Set(),
): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const telling = [...small].filter((word) => !common.has(word));
  if (telling.length === 0) return 0;
  return telling.filter((word) => large.has(word)).length / telling.length;
}

/** Whether two topics have words of one family in them: “begrünen” and “Begrünung”. */
export function isRelated(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const beginnings = new Set([...b].map((word) => word.slice(0, 5)));
  return [...a].some((word) => word.length > 4 && beginnings.has(word.slice(0, 5)));
}

// Endings of English that change no meaning here; a rough cut is enough to find what belongs together.
function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut =
    word.replace(
      /(?:ations?|ators?|ures?|ates?|ated|ating|ings?|ers?|ors?|ies|ied|es|ed|ly|ys|s|e|y)$/u,
      '',
    ) || word;
  // “Thinning” is to thin.
  return cut === word ? word : cut.replace(/([bdgmnprt])\1$/u, '$1');
}

/** The words that begin with a small letter somewhere: no names. */
export function smallWords(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((one) => one.match(/(?<![\p{L}\p{N}’'])\p{Ll}\p{L}+/gu) ?? []));
}

/** The words that more than a third of the sentences have, where there are enough to tell. */
export function commonWords(sentences: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of topicOf(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const many = Math.max(3, sentences.length / 3);
  return new Set([...counts].flatMap(([word, count]) => (count >= many ? [word] : [])));
}
