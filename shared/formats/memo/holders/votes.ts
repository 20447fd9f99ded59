import { sentenceFrom } from '../words/wording.ts';

/** How somebody voted, as a list of votes says it. */
export interface Vote {
  readonly party: string;
  readonly side: 'for' | 'neutral' | 'against';
  /** Why; empty where that is not said. */
  readonly reason: string;
}

const WORDS = {
  for: /^(?:[+]1|yes|for|in favou?r|pro|aye|ja|dafür|oui|pour|sí|a favor|sì)$/iu,
  against: /^(?:[-–−]1|no|against|contra|nay|nein|dagegen|non|contre|en contra|contrari[oa])$/iu,
  neutral:
    /^(?:[+±-]?0|undecided|abstain(?:s|ed)?|neutral|not sure|unsure|no opinion|enthalten|abstention)$/iu,
} as const;

const VOTE =
  /^(\p{L}[\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]+){0,2}?)(?: ?:)? ([+−–±-]?[01]|\p{L}+(?: (?:favou?r|sure|opinion|contra))?)(?: \(([^()]{2,120})\))?$/u;

/** Reads a list of votes: “Kai +1, Lin: yes, Moe -1 (breaks scripts)”; none where anything in it is something else. */
export function votesIn(text: string): readonly Vote[] {
  const parts = text.replace(/[.!]$/u, '').split(/(?:[,;]| \/) (?![^()]*\))/u);
  // “Ann and Ben yes” are two votes.
  const each = parts.flatMap((part) => {
    const [, one = '', other = '', how = ''] =
      /^(\p{Lu}[\p{L}’'-]+) and (\p{Lu}[\p{L}’'-]+) (\S.*)$/u.exec(part.trim()) ?? [];
    return how === '' ? [part] : [`${one} ${how}`, `${other} ${how}`];
  });
  const votes = each.map(voteIn);
  return votes.length > 1 && votes.every((vote) => vote !== null) ? votes : [];
}

function voteIn(text: string): Vote | null {
  const [, party = '', word = '', why = ''] = VOTE.exec(text.trim()) ?? [];
  const side = (['for', 'against', 'neutral'] as const).find((one) => WORDS[one].test(word));
  // “Ann is for it” is a sentence.
  if (/ (?:is|are|ist|sind|war|est|sont|está|están|è|sono|zijn|é|são)$/iu.test(party)) return null;
  return side === undefined ? null : { party, side, reason: sentenceFrom(why) };
}

/** What is voted on, and how, in one passage: “Deploys on Friday? -> dev: yes, ops: no”; `null` where no list of votes ends it. */
export function voteOn(
  text: string,
): { readonly on: string; readonly votes: readonly Vote[] } | null {
  const [, on = '', list = ''] =
    /^(.{3,120}?\?|.{3,120}?(?= ?(?:->|→|=>|[:–—]))) ?(?:->|→|=>|[:–—])? ?(.+)$/su.exec(text) ?? [];
  // What is voted on is one sentence.
  const votes = list.length > 600 || /[.!?] /u.test(on) ? [] : votesIn(list);
  return votes.length === 0 ? null : { on: on.trim(), votes };
}
