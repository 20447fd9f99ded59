/** How a turn in a discussion answers the one before it, or another. */
export interface Response {
  readonly side: 'joins' | 'opposes' | 'hesitates';
  /** Whom it answers, by name; empty where it answers what was just said. */
  readonly whom: string;
  /** The word that says so where it can answer a question by itself: “yes”, “not yet”; else empty. */
  readonly word: string;
  /** What it says besides: why, or what it holds instead. */
  readonly rest: string;
  /** Whether it takes a side on what is at hand, “pro”, “for”, whoever spoke before. */
  readonly isSide: boolean;
  /** Whether what it says besides speaks against what it answers: “+1 to Ann's concern, but …”. */
  readonly isCountered: boolean;
}

const SIDES = [
  [
    'opposes',
    /^(?:[-–−]1|👎[\u{1F3FB}-\u{1F3FF}]?|(?:I |we )?(?:(?:still|also|strongly|respectfully|really) )?(?:disagree|object)|(?:I |we )?(?:do not|don[’']t|can(?:no|[’'])t|would not|wouldn[’']t) (?:really )?(?:agree|support|accept|live with|like)(?: (?:this|that|it))?|objection|opposed|(?:I[’']m|I am|we are|we[’']re) (?:against|opposed to)(?: (?:this|that|it))?|strong no|against(?: (?:this|that|it))?|contra|dagegen|contre|en contra)(?![\p{L}])/iu,
  ],
  [
    'opposes',
    /^(?<word>no|nope|nah|not yet|never|nein|non)(?=[,.;:!–—-]|$| (?:because|since|as|but|[–—-]))/iu,
  ],
  [
    'hesitates',
    /^(?:[+-±]?0(?=[,.;:!]|$| )|(?:I[’']m |I am )?(?:not (?:so |really |quite )?sure|unsure|torn|neutral|undecided)|(?:I )?(?:have )?no (?:strong )?(?:opinion|preference|view|feelings?)s?|(?:I )?(?:do not|don[’']t) (?:mind|care)|(?:I )?abstain|either (?:is fine|works)|I could go either way)(?![\p{L}])/iu,
  ],
  [
    'joins',
    /^(?:[+]1|\+|(?:I |we )?(?:(?:also|fully|strongly|very much|completely|totally|still) )?agree(?!ment)d?|same(?: here)?|me too|(?:works|fine|ok|okay|good)(?: (?:for|by|with) (?:me|us))|sounds good|works|fine|good (?:idea|point)|seconded|(?:I )?second(?: (?:this|that|it))?|exactly|fair(?: (?:point|enough))?|true|right|granted|(?:I |we )?(?:(?:would|[’']d) )?support(?: (?:this|that|it))|no objections?|ok(?:ay)?|for(?: (?:this|that|it))?|in favou?r|pro|dafür|pour|a favor|einverstanden|genau|d[’']accord|de acuerdo|d[’']accordo|👍|👆|💯|✅|🙌|🙏|\^+)(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F)*(?![\p{L}])/iu,
  ],
  ['joins', /^(?<word>yes|yep|yeah|sure|ja|oui|sí|sì)(?![\p{L}’'-])/iu],
] as const;

const WHOM =
  /^(?:,? (?:to|with|on|for|as))?(?: what)? (?<whom>\p{L}[\p{L}\p{N}_.’-]*?(?: \p{Lu}[\p{L}’-]*)?)(?:[’']s?(?: (?:concerns?|points?|objections?|comments?|worr(?:y|ies)|arguments?|proposal|suggestion|idea|view|position))?| (?:said|says|wrote))?(?=[,.;:!–—-]|$| (?:but|because|since|though|however|that|on|here)\b)/u;

/** Whom a turn is spoken to: “Lee, I don't agree”, “@ann no”. */
const CALLED = /^(?:@(?<one>[\p{L}\p{N}_.-]+)[,:]?|(?<other>\p{L}[\p{L}\p{N}_-]*),) /u;

/** Words by which one begins to speak, and which say nothing. */
const LEAD =
  /^(?:(?:so|well|hm+|ok(?:ay)? (?:so|but|and|then)|right so|look|honestly|sorry|yeah but|just|chair hat off|personally|I[’']d say|I would say)[,:]? )/iu;
/** How people greet each other in a chat. */
const GREETING =
  /^(?:(?:good )?morning|good (?:evening|afternoon)|hi|hey|hello|moin|hallo|hola|salut|bonjour|ciao|olá)(?: (?:all|everyone|everybody|folks|team|there|both|zusammen|à tous|a todos|a tutti))?[!,.:] +(?=\S)/iu;
/** How people laugh in a chat before they say anything. */
const LAUGHING = /^(?:(?:ha){2,}h?|(?:ja){2,}|lol|hehe|mdr|xd|😂+)[,.!]? (?=\S)/iu;

/**
 * Reads how a turn answers another.
 * @param names those who speak, for whom it may name
 * @returns `null` where it answers nothing by a word
 */
export function responseIn(turn: string, names: readonly string[]): Response | null {
  const { said, called } = addressed(withoutOpening(turn), names);
  // “Ann has a point”
  const [pointed = '', who = ''] =
    /^(\p{L}[\p{L}\p{N}_.’-]*(?: \p{Lu}[\p{L}’-]*)?) (?:has a (?:good |fair )?point|makes sense|is right|[’']?s right|got a point)(?=$|[.,;:!–—-]| (?:here|there|but)\b)/iu.exec(
      said,
    ) ?? [];
  const right = known(who, names);
  if (right !== '') {
    const rest = said.slice(pointed.length).replace(/^[\s.,;:!–—-]+|[.!]+$/gu, '');
    return { side: 'joins', whom: right, word: '', rest, isSide: false, isCountered: false };
  }
  for (const [side, pattern] of SIDES) {
    const match = pattern.exec(said);
    if (!match) continue;
    const after = said.slice(match[0].length);
    const other = WHOM.exec(after);
    const named = known(other?.groups?.['whom'] ?? '', names);
    const more = named === '' ? after : after.slice(other?.[0].length ?? 0);
    // “Fine dining is dear”, “agree on a date”: the word only begins a sentence.
    const isPlain =
      /^(?:for|pro|pour)$/iu.test(match[0]) &&
      !/^(?:\s*$|\s*[,.;(]|\s+(?:but|because|since|as)\b)/u.test(more);
    if (
      isPlain ||
      !/^(?:$|\s*[,.;:!–—(-]|\s+(?:but|because|since|as|though|however|here|too|that)\b)/iu.test(
        more,
      )
    )
      continue;
    const [lead = ''] =
      /^[\s,.;:!–—(-]*(?:(?:but|though|however|yet|because|since|as|also|and)\b,? )?/iu.exec(
        more,
      ) ?? [];
    return {
      side,
      whom: named === '' ? called : named,
      word: match.groups?.['word'] ?? '',
      rest: more
        .slice(lead.length)
        .replace(/[.!]+$/u, '')
        .replace(/^([^()]*)\)$/u, '$1')
        .trim(),
      isSide:
        /^(?:for|in favou?r|pro|dafür|pour|a favor|contra|against|dagegen|contre|en contra)(?!\p{L})/iu.test(
          match[0],
        ),
      isCountered: /\b(?:but|though|however|yet)\b/iu.test(lead),
    };
  }
  return null;
}

/** A turn without the words by which one begins to speak. */
export function withoutOpening(turn: string): string {
  return turn.replace(LAUGHING, '').replace(GREETING, '').replace(LEAD, '');
}

function addressed(
  turn: string,
  names: readonly string[],
): { readonly said: string; readonly called: string } {
  const match = CALLED.exec(turn);
  const called = known(match?.groups?.['one'] ?? match?.groups?.['other'] ?? '', names);
  return called === '' ? { said: turn, called } : { said: turn.slice(match?.[0].length), called };
}

/** A name as it is known, by its first word too; empty for one that nobody has. */
function known(name: string, names: readonly string[]): string {
  const lower = name.toLowerCase();
  if (lower === '') return '';
  const whole = names.find((one) => one.toLowerCase() === lower);
  const begun = names.filter((one) => one.toLowerCase().startsWith(`${lower} `));
  return whole ?? (begun.length === 1 ? (begun[0] ?? '') : '');
}
