/** The time before what is said: “[10:02]”, “12/04/2015, 18:03 -”, “10:02:11”. */
const TIME =
  '(?:\\[?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\]?(?: [-–])?)';

/** A line of a chat: when, and who says it, as “<ann>” or “ann:”. */
const TIMED = new RegExp(
  `^[ \\t]*${TIME}[ \\t]+(?:<[@+]?([^<>\\s]{1,30})>|([\\p{L}][^:<>\\n]{0,30}?):)[ \\t]+(?=\\S)`,
  'gmu',
);
const NICK = /^[ \t]*<[@+]?([\p{L}][^<>\s@]{0,30})>[ \t]+(?=\S)/gmu;

/** A text in which each line of a chat begins with who says it, without times and brackets: “ann: yes”. */
export function plainChat(text: string): string {
  return [TIMED, NICK].reduce((plain, line) => {
    const isChat = (plain.match(line) ?? []).length > 1;
    return isChat
      ? plain.replace(line, (...found: readonly unknown[]) => `${spokenBy(found)}: `)
      : plain;
  }, text);
}

function spokenBy([, nick, name]: readonly unknown[]): string {
  return [nick, name].find((one) => typeof one === 'string') as string;
}
