/** How yes is said, by the script of a question; of two that one text has, the one that tells more comes first. */
const YES: readonly (readonly [script: RegExp, yes: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'はい'],
  [/\p{Script=Hangul}/u, '예'],
  [/\p{Script=Han}/u, '是'],
  [/\p{Script=Cyrillic}/u, 'Да'],
  [/\p{Script=Greek}/u, 'Ναι'],
  [/\p{Script=Hebrew}/u, 'כן'],
  [/\p{Script=Arabic}/u, 'نعم'],
];

/** A yes to a question in another script than Latin, of which nobody here knows how it begins; `null` for others. */
export function yesInScript(question: string): string | null {
  return YES.find(([script]) => script.test(question))?.[1] ?? null;
}
