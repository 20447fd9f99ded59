import { sentenceFrom } from '../words/wording.ts';

/** An answer in a note: who gives it, and why. */
export interface NotedAnswer {
  readonly text: string;
  readonly parties: readonly string[];
  readonly reason: string;
}

/** Who, and perhaps why, in parentheses after an answer. */
const ANSWER =
  /^(.{1,80}?) \((\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)*(?:(?: and |, | & | \/ )\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)*)*)(?:[,:;] ([^()]+))?\)$/u;

/** Answers that a note sets against each other: “Cutover: June (Ann) vs. July (Ben, tests late)”; `null` where it sets none. */
export function answersAgainst(
  note: string,
): { readonly topic: string; readonly answers: readonly NotedAnswer[] } | null {
  const [, topic = '', said = ''] = /^(?:([^:?]{2,60}): )?(.+?)\.?$/u.exec(note) ?? [];
  const answers = said.split(/ (?:vs\.?|versus|gegen|contre|contra) /u).map(answerNoted);
  const isWhole = answers.length > 1 && answers.every((answer) => answer !== null);
  return isWhole ? { topic: sentenceFrom(topic), answers } : null;
}

/** Answers that a line only sets against each other: “Expert Review vs. Specification Required.”; none where it says more. */
export function setAgainst(line: string): readonly string[] {
  const ways = line.replace(/\.$/u, '').split(/ (?:vs\.?|versus) /u);
  const areShort = ways.every((way) => way.length < 60 && !/[.?!:,;()]/u.test(way));
  return ways.length > 1 && areShort ? ways.map(sentenceFrom) : [];
}

function answerNoted(said: string): NotedAnswer | null {
  const [, text = '', names = '', reason = ''] = ANSWER.exec(said.trim()) ?? [];
  return text === ''
    ? null
    : {
        text: sentenceFrom(text),
        parties: names.split(/ and |, | & | \/ /u),
        reason: sentenceFrom(reason),
      };
}
