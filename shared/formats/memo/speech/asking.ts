import { germanQuestion } from '../tongues/german-order.ts';
import { tonguesFor } from '../tongues/tongues.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';
import { yesTo } from '../words/yes.ts';

const ARTICLE = '(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ur)';
const SUBJECT = `((?:${ARTICLE} )?(?:\\p{Ll}[\\p{L}-]*(?:[’']s|s[’']) )?[\\p{L}\\p{N}’'-]+(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}’'-]*)*(?: itself| themselves)?)`;
const MODAL = new RegExp(
  `^(.{1,60}?) (should|may|can|must|could|would|shall|will|might|is|are|was|were|has|have)(?: not)? (.+)$`,
  'u',
);
const PLAIN = new RegExp(`^${SUBJECT} (do(?:es)? not )?(\\p{Ll}+?)(s|es)?(?: (.+))?$`, 'u');

/**
 * The question that a statement answers: “the committee mediates” gives “Does the committee mediate?”.
 * Where its grammar is beyond these rules, the statement itself is asked about.
 * @param small words that are written small elsewhere, so that they are no names
 */
export function questionOf(statement: string, small: ReadonlySet<string> = new Set()): string {
  const said = statement.trim().replace(/[.?!]+$/u, '');
  const [, first = ''] = /^(\p{L}+)/u.exec(said) ?? [];
  // A capital that the word has only at the beginning of a line does not come along.
  const isSmall = MODAL.test(said) && small.has(first.toLowerCase());
  const text = isSmall ? `${first.charAt(0).toLowerCase()}${said.slice(1)}` : said;
  const found = MODAL.exec(text);
  // “A decision takes effect while an appeal is pending”: the verb is not the last one.
  const modal = /\b(?:while|when|if|until|because|where|which)\b/u.test(found?.[1] ?? '')
    ? null
    : found;
  if (modal) {
    const [, subject = '', verb = '', rest = ''] = modal;
    // “Each plot has its own meter”, “everybody has to pay”
    if (
      /^ha(?:s|ve)$/u.test(verb) &&
      /^(?:its|an?|the|any|no|their|our|more|enough|to) /u.test(rest)
    )
      return `${verb === 'has' ? 'Does' : 'Do'} ${lowered(subject)} have ${rest}?`;
    return `${sentenceFrom(verb)} ${lowered(subject)} ${rest}?`;
  }
  const plain = PLAIN.exec(text);
  if (
    plain &&
    (/^(?:the|an?|its|their|this|that|our)\b/iu.test(text) || /^\p{Lu}{2,}/u.test(text))
  ) {
    const [, subject = '', negation, verb = '', ending = '', more = ''] = plain;
    const rest = more === '' ? '' : ` ${more}`;
    const isPlural = ending === '' && negation === undefined;
    if (isPlural && !/[^su]s$/u.test(subject)) return `${sentenceFrom(text)}?`;
    return `${isPlural ? 'Do' : 'Does'} ${lowered(subject)} ${bare(verb, ending)}${rest}?`;
  }
  return `${sentenceFrom(text)}?`;
}

/** The question in “it is open whether …”, “the question is who …”; `null` where none is asked so. */
export function indirectQuestion(sentence: string): string | null {
  // “You wanted to know how far apart they are.” is what the mail answers.
  if (/^you (?:wanted|asked|wish|wished|wrote|were asking)\b/iu.test(sentence)) return null;
  const plain = withoutLocators(sentence);
  const elsewhere = tonguesFor(plain)
    .map((tongue) => tongue.asked(plain))
    .find(Boolean);
  if (elsewhere) return elsewhere;
  const [, ordinal = '', foreign = '', said = ''] =
    /^(?:(la|el|il|der|die|das|le) )?(?:primera|primero|segunda|segundo|tercera|tercero|última|première?|deuxième|dernière?|prima|seconda|secondo|ultima|erste|zweite|dritte|letzte)(?: (?:cuestión|pregunta|punto|question|point|questione|domanda|frage|punkt))? (?:es|est|è|ist),? (quién|quiénes|cómo|cuándo|dónde|qué|cuál|cuánto|qui|comment|quand|où|combien|chi|come|quando|dove|ob|wer|wie|wann|wo|was) (.+)$/iu.exec(
      sentence,
    ) ?? [];
  if (foreign !== '') {
    if (/^(?:der|die|das)$/iu.test(ordinal)) return germanQuestion(foreign, said);
    const asks = said.replace(/[.?!\s]+$/u, '');
    return /[éóá]/u.test(foreign) || /^qué/iu.test(foreign)
      ? `¿${sentenceFrom(foreign)} ${asks}?`
      : `${sentenceFrom(foreign)} ${asks}?`;
  }
  // “What neither draft says is who pays.”
  const [, missing = '', wanted = ''] =
    /^what (?=[^,.?!:]{0,60}\b(?:not|neither|nobody|nothing|none|no one|never|unclear|open|missing|unanswered|unsaid|unaddressed|wonder|worries|\p{L}+n[’']t)\b)[^,.?!:]{3,80}? (?:is|was|remains),? (whether|who|whom|how|what|which|when|where|why)\b\s*(.+)$/iu.exec(
      sentence,
    ) ?? [];
  if (missing !== '') return asked(missing, wanted);
  const open =
    /^(?:the (?:question|issue|point)(?: of)? )?(whether|who|whom|how|what|which|when|where|why)\b\s*(.+?)\s+(?:(?:has|have)(?: not|n[’']t)(?: yet)? been (?:settled|decided|agreed|clarified|discussed)|(?:is|remains|are|was|were) (?:still )?(?:open|unclear|not clear|unresolved|undecided|to be decided|not decided|not addressed|nowhere said|not said|left open))(?![\p{L}])/iu.exec(
      sentence,
    );
  if (open) return asked(open[1] ?? '', open[2] ?? '');
  const match =
    /\b(?:(?:neither|none|nobody|no one|no)(?: of (?:the|them|us))?(?: two)?(?: \p{L}+)? (?:(?:has|have|had) )?(?:says?|said|explain(?:s|ed)?|tells?|told|specif(?:y|ies|ied)|states?|thought (?:about|of)|looked at|considered|discussed|asked|addressed|mention(?:s|ed)?)|^(?:it|this|that) (?:is|was)(?= whether)|question (?:is|remains|arises|was|would be)|remains (?:open|unclear)|(?:leaves?|left) (?:it )?(?:open|unsaid|unclear)|(?:is|are)(?: still| also)? (?:open|unclear|not (?:yet |quite |at all )?clear|unresolved|undecided|silent on)(?: to (?:me|us))?|(?:is|are)n[’']t (?:yet |quite |at all )?clear(?: to (?:me|us))?|(?:do|does|did)(?: not|n[’']t) (?:know|say|tell|explain|specify|understand(?= (?:how|why)\b))|(?:disagreements?|differences?|divergences?|disputes?)(?: is| are)?(?: only| mainly| still| now)* (?:about|on|over|as to)|(?:views?|opinions?|readings?|positions|camps) (?:on|about|as to)|(?:boils?|comes?) down to(?: the question(?: of)?)?|(?:raised?|raises|posed?|poses|left with) the question(?: of)?|(?:says?|said|say) nothing (?:about|on|of)|(?:first|second|third|fourth|last|other|next|further|final|remaining|related|another)(?: (?:one|issue|point|question|matter))? is|(?:have|has|need|needs|must|should|to) (?:to )?(?:know|decide|clarify|settle|determine|discuss|agree(?: on)?)|differ (?:in|on|over) (?:only )?one (?:thing|point|question|issue)(?: only)?|(?:on|about|of|to|regarding|is|remains|discussed) (?:also |still )?(?:the|an?|one) (?:\p{L}+ )?question(?: of)?|(?:remains?|is|are|still|yet|needs?|has) to be (?:decided|settled|clarified|seen|agreed|determined|discussed)|(?:do|does|did|could|can)(?: not|n[’']t) agree(?: on)?|cannot agree(?: on)?|(?:asked|asks?|wonder(?:ed|s|ing)?|discussed|debated|not (?:quite |really |at all )?(?:sure|certain)))\b(?: still| now| then| really| simply| only)?[:,]?\s+(?:is |on |about |of )?(whether|who|whom|how|what|which|when|where|why)\b\s*(.+)$/iu.exec(
      sentence,
    );
  if (!match) return null;
  return asked(match[1] ?? '', match[2] ?? '');
}

/** A subject before its verb, as no question has it: “how a mediator is appointed”. */
const TURNED =
  /^((?:the|an?|its|their|our|this|these|those) (?:\p{L}+ ){0,2}\p{L}+|\p{L}+s|it|they|we|people) (is|are|was|were|should|would|can|could|may|must|will|shall) (.+)$/u;

function asked(word: string, rest: string): string {
  if (/^how$/iu.test(word) && /^(?:long|often|far|soon|many|much) /iu.test(rest))
    return askedIn(`How ${rest.replace(/[.?!]+$/u, '')}`);
  if (word.toLowerCase() === 'whether' && /^to /iu.test(rest)) {
    return `Should we ${rest.slice(3).replace(/[.?!]+$/u, '')}?`;
  }
  const [, many = '', verb = '', more = ''] =
    /^(\p{L}+s) (\p{Ll}+) (.+)$/u.exec(rest.replace(/[.?!]+$/u, '')) ?? [];
  if (word.toLowerCase() === 'whether' && many !== '' && !MODAL.test(rest) && !verb.endsWith('s')) {
    return `Do ${lowered(many)} ${verb} ${more}?`;
  }
  const [, one = '', goes = '', on = ''] =
    /^(\p{Ll}*(?:[^s\P{Ll}]|us|ss|is)) (?!is\b|was\b|has\b|does\b)(\p{Ll}{2,}?s)( (?!is\b|are\b|was\b|were\b|has\b|have\b|had\b|do\b|does\b|should\b|must\b|can\b|may\b|will\b|would\b|could\b).+)?$/u.exec(
      rest.replace(/[.?!]+$/u, ''),
    ) ?? [];
  if (word.toLowerCase() === 'whether' && one !== '') {
    const ending = goes.endsWith('es') ? 'es' : 's';
    return `Does ${one} ${bare(goes.slice(0, -ending.length), ending)}${on}?`;
  }
  // “What “complaint” means”
  const [, meant = ''] = /^(.{2,50}) means$/u.exec(rest.replace(/[.?!]+$/u, '')) ?? [];
  if (meant !== '' && word.toLowerCase() === 'what') return `What does ${lowered(meant)} mean?`;
  const [, subject = '', is = '', tail = ''] = TURNED.exec(rest.replace(/[.?!]+$/u, '')) ?? [];
  if (subject !== '' && /^(?:how|what|which|when|where|why)$/iu.test(word)) {
    return `${sentenceFrom(word)} ${is} ${lowered(subject)} ${askedFurther(tail)}?`;
  }
  const [, whose = '', does = '', then = ''] =
    /^((?:the|an?|its|their|our) (?:\p{L}+ )?\p{L}+|it|this|that) (\p{Ll}{2,}?)s( .+)?$/u.exec(
      rest.replace(/[.?!]+$/u, ''),
    ) ?? [];
  if (/^(?:how|when|where|why)$/iu.test(word) && whose !== '' && !/^(?:i|wa|ha|doe)$/u.test(does)) {
    return `${sentenceFrom(word)} does ${lowered(whose)} ${bare(does, 's')}${then}?`;
  }
  return word.toLowerCase() === 'whether'
    ? questionOf(rest)
    : `${sentenceFrom(word)} ${rest.replace(/[.?!]+$/u, '')}?`;
}

/** What is asked besides, in its order: “appointed and for how long they serve” gives “appointed, and for how long do they serve”. */
function askedFurther(tail: string): string {
  return tail.replace(
    /,? and ((?:(?:for|by|to|under|until|from|at|with) )?(?:how(?: \p{L}+)?|wh\p{L}+)(?: \p{L}+)?) (they|we|it) (\p{Ll}+)(?=$| )/u,
    (_, word: string, who: string, verb: string) =>
      who === 'it'
        ? `, and ${word} does it ${bare(verb.replace(/e?s$/u, ''), verb.endsWith('es') ? 'es' : 's')}`
        : MODALS.test(verb)
          ? `, and ${word} ${verb} ${who}`
          : `, and ${word} do ${who} ${verb}`,
  );
}

const MODALS = /^(?:should|may|can|must|could|would|shall|will|might|is|are|was|were)$/u;

// “Mediates” has an e of its own, “passes” has not.
function bare(verb: string, ending: string): string {
  if (ending === 'es' && /(?:ss|x|zz|ch|sh|o)$/u.test(verb)) return verb;
  if (ending === 'es') return `${verb}e`;
  return verb;
}

// A name keeps its capital; an article at the beginning of a sentence does not.
function lowered(subject: string): string {
  return subject.replace(
    /^(?:The|A|An|Its|Their|This|That|Our|We|They|It|He|She|You|There|Anyone|Anybody|Everyone|Everybody|Someone|Somebody|No one|Nobody|All|Any|Every|Each|Some|Both|Members|People|\p{Lu}\p{Ll}+ing)\b/u,
    (word) => word.toLowerCase(),
  );
}

/** Whether a sentence asks without a question mark: “Whether nights count double.” */
export function isAskedIndirectly(sentence: string): boolean {
  return (
    sentence.length < 160 &&
    /^(?:whether|how|what|who|which|when|where|why|ob|wer|wie|wann|qui|comment|quand|pourquoi|¿\p{L}+)\b[^:]*\S[.?]?$/iu.test(
      sentence,
    ) &&
    !/^(?:what|how) (?:is|we|I) (?:more|see|like|think)\b/iu.test(sentence)
  );
}

/** What a label says is open: “Open issue: whether keys are mandatory”; `null` where no such label stands before it. */
export function openAfterLabel(sentence: string): string | null {
  const [, said = ''] =
    /^(?:(?:still |remaining )?open(?: (?:issue|question|point))?|unresolved|undecided|not (?:yet )?(?:decided|settled|discussed)(?: at all| yet)?|not (?:yet )?agreed|disputed|in dispute|contested|offene frage|offen|question ouverte): *((?:whether|who|whom|whose|how|what|which|when|where|why|ob|wer|wie|wann|wo|qui|comment|quand)\b.+)$/iu.exec(
      sentence,
    ) ?? [];
  return said === '' ? null : askedIn(said);
}

/** What is named as open in a row: “Still open: the price, and whether the bell goes too.”; none where nothing is. */
export function openInARow(sentence: string): readonly string[] {
  const [, said = ''] =
    /^(?:(?:still |also |remaining )?(?:open|unresolved|undecided|unclear|to be (?:decided|settled|discussed))(?: (?:issues|questions|points))?|(?:noch )?offen|reste ouvert|queda abierto|ancora aperto|nog open)(?: ?:| (?:is|are|remains?|ist|sind|bleibt|bleiben)(?! (?:to|for|on|at|until|till|from|and|as)\b)) (?!.*\?)(.{3,200}?)\.?$/iu.exec(
      sentence,
    ) ?? [];
  const items = said.split(
    /, (?:and |und |et |y |e |en )?| (?:and|und|et|en) (?=(?:the|who|how|when|where|whether|what|die|der|das|ob|wer|wie)\b)/u,
  );
  return said === '' || items.some((item) => item.split(' ').length > 12) ? [] : items.map(askedIn);
}

/** An item of a list of issues: what begins as a question is one, with or without its mark. */
export function askedIn(words: string): string {
  const said = sentenceFrom(words);
  if (said.endsWith('?')) return said;
  // “How long a grant may last”
  const [, how = '', what = '', may = '', rest = ''] =
    /^(how (?:long|often|far|soon|many \p{L}+|much \p{L}+|big|high)) ((?:the|an?|its|their|our|each|every) [\p{L} -]{2,40}?|\p{L}+s|it|they|we) (should|may|can|must|could|would|shall|will|is|are|was|were|has|have) (.+)$/iu.exec(
      said,
    ) ?? [];
  if (how !== '') return `${how} ${may} ${lowered(what)} ${rest}?`;
  const [, aim = ''] = /^whether (?:or not )?(.+)$/iu.exec(said) ?? [];
  if (aim !== '') return asked('whether', aim);
  return /^(?:who|whom|whose|how|what|which|when|where|why|whether|wer|wie|was|wann|wo|warum|ob)\b/iu.test(
    said,
  )
    ? `${said}?`
    : said;
}

/** What a question in a few words proposes: “Indirect ones?”, alone or after its heading; `null` where it asks more. */
export function bareProposal(question: string): string | null {
  const [, said = ''] =
    /^(?:[^:?]{2,60}: )?((?!(?:who|what|how|when|where|why|which|whose|whom|wer|was|wie|wann|wo|warum|welche[rs]?|qui|que|quoi|comment|quand|pourquoi|quel(?:le)?s?)\b)[^?:,]{3,60})\?$/iu.exec(
      question,
    ) ?? [];
  return said === '' ||
    /\b(?:or|oder|ou)\b/iu.test(said) ||
    yesTo(`${said}?`) !== null ||
    said.split(/\s+/u).length > 6
    ? null
    : said;
}
