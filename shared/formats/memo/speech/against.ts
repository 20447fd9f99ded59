/** What is refused and what is wanted instead: “no raffle, a quiz” gives both; empty where nothing is said so. */
export function notThen(said: string): readonly [string, string] {
  const [, not = '', but = ''] = /^(?:no|not) ([^,]{2,40}), (?:but )?(.{2,60})$/iu.exec(said) ?? [];
  return [not, but];
}

/** What is said to be too much of something: “every two years is too often” gives “every two years”; empty where nothing is. */
export function tooMuchOf(said: string): string {
  const [, much = ''] =
    /^(.{2,40}?) (?:is|are|would be|seems?) (?:far |much |just )?too \p{L}+$/u.exec(said) ?? [];
  return much;
}

/** Whether a sentence tells what follows from what others hold: “with a third, eight people could sell the house”. */
export function isOnOthers(said: string): boolean {
  return /^(?:with|without|under|otherwise|but)\b/iu.test(said);
}
