const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NOUN = '(?:issue|question|point|item|topic|divergence|number|no\\.|frage|punkt|thema)';

const BACK = new RegExp(
  '^(?:(an?|one|another)? ?(?:(?:short|quick|further|last|related) )*(follow-?up|question|comment|remark|answer|reply|thought)s?(?: question)? )?' +
    `(?:on|re|ad|to|regarding|concerning|as to|about|for|under|zu) (?:your |the )?` +
    `(?:${NOUN} ?#?\\(?(\\d{1,2}|[A-H])\\)?|#?\\(?(\\d{1,2})\\)?|(${ORDINALS.join('|')})(?: ${NOUN}| one)|\\(([a-h])\\))` +
    '(?: \\([^()]{2,40}\\))?\\s?[:,–]\\s+(\\S.+)$',
  'iu',
);

/** A passage that comes back to something that was counted: “On 2: we would drop it”, “A follow-up to the first point: who …?”. */
export interface BackToNumber {
  /** The number or letter, in capitals. */
  readonly number: string;
  readonly rest: string;
  /** Whether it is said to follow. */
  readonly isFollowUp: boolean;
}

/** “Ana's view on A is that …” */
const VIEW_ON =
  /^(.{2,40}[’'](?:s)? (?:view|position|proposal|idea|suggestion|opinion)) on (?:issue |question |point )?\(?([A-H]|[1-9])\)? (is .+)$/u;

/** Reads what a passage comes back to by its number; `null` where it does not. */
export function backToNumber(text: string): BackToNumber | null {
  const [, whose = '', number = '', view = ''] = VIEW_ON.exec(text) ?? [];
  if (view !== '') return { number, rest: `${whose} ${view}`, isFollowUp: false };
  const match = BACK.exec(text);
  if (!match) return null;
  const [, , what = '', one = '', two = '', ordinal = '', letter = '', rest = ''] = match;
  const counted = ordinal === '' ? '' : String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1);
  return {
    number: [one, two, letter, counted].find((word) => word !== '')?.toUpperCase() ?? '',
    rest,
    isFollowUp: /^follow/iu.test(what),
  };
}

/** What a passage comes back to by a few words, “On languages: what if …?”; `null` where it names nothing so. */
export function backToTopic(
  text: string,
): { readonly topic: string; readonly rest: string } | null {
  const [, topic = '', rest = ''] =
    /^(?:on|about|regarding|as to|concerning|re|zu|sur|sobre) (?:the )?([^:?.!,]{3,40}): (\S.+)$/iu.exec(
      text,
    ) ?? [];
  return rest === '' ? null : { topic, rest };
}

const ABOUT =
  /^(?:(?:an?|one|another) )?(?:(?:short|quick|further|last|related) )*follow-?up(?: question)? (?:for|on|to|about|regarding) (?:the )?([^:?.]{3,50}): (\S.+)$/iu;

/** What a follow-up question is said to be on, “Follow-up on stall fees: if it is a share, who …?”; `null` where none is so. */
export function followUpOn(text: string): { readonly topic: string; readonly rest: string } | null {
  const [, topic = '', rest = ''] = ABOUT.exec(text) ?? [];
  return rest === '' ? null : { topic, rest };
}

/** By which number or letter a passage is counted: its mark, or the one in its label; empty where it is not. */
export function numberOf(mark: string, label: string): string {
  const [own = ''] = /[\da-z]{1,4}/iu.exec(mark) ?? [];
  const [, labelled = ''] =
    /^(?:issue|question|point|item|topic|divergence|frage|punkt|thema)[ #]*(?:no\. ?)?(\d{1,2}|[A-H])\b/iu.exec(
      label,
    ) ?? [];
  return (labelled || own).toUpperCase();
}
