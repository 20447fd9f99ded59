/** With whom or what somebody only agrees: “+1 to Ann”, “agree with Ann”, “what Ann said”; `null` where more is said. */
export function joinedIn(text: string): string | null {
  const [, one = '', right = '', whose = ''] =
    /^(?:\+1|same|(?:I )?(?:also |fully |strongly |very much )?agree)(?: (?:to|with|as|for|on|from))? ([\p{L}\d][^,.;:!?]{0,40})[.!]?$|^(?:that )?(\p{Lu}[^,.;:!?]{0,30}) (?:is|are) right[.!]?$|^what (\p{L}[^,.;:!?]{0,30}) (?:said|says|wrote)[.!]?$/iu.exec(
      text,
    ) ?? [];
  const [, other = ''] =
    /^(?:(?:I(?:[’']m| am) )?[Ww]ith|(?:I )?(?:rather |would )?(?:tend|lean|side|go) (?:to|towards?|with)) (\p{Lu}[^,.;:!?]{0,40})[.!]?$/u.exec(
      text,
    ) ?? [];
  const whom = [one, other, right, whose].find((name) => name !== '') ?? '';
  return whom === '' ? null : whom;
}
