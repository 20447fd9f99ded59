/** The time before what is said: “[10:02]”, “12/04/2015, 18:03 -”, “10:02:11”. */
const TIME =
  '(?:\\[?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\]?(?: [-–])?)';

/** A line of a chat: when, and who says it, as “<ann>” or “ann:”. */
const TIMED = new RegExp(
  `^[ \\t]*${TIME}[ \\t]+(?:<[@+]?([^<>\\s]{1,30})>|([\\p{L}][^:<>\\n]{0,30}?):)[ \\t]+(?=\\S)`,
  'gmu',
);
const NICK = /^[ \t]*<[@+]?([\p{L}][^<>\s@]{0,30})>[ \t]+(?=\S)/gmu;

/** A line over what is said, as programs for teams have it: “Ana  10:02 AM”, “Ana Ruiz — Today at 10:02”. */
const OVER = new RegExp(
  `^[ \\t]*(\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,2}),?(?: [-–—])?[ \\t]+(?:(?:[Tt]oday|[Yy]esterday) at )?${TIME}[ \\t]*\\n(?=[ \\t]*\\S)`,
  'gmu',
);

/** A text in which each line of a chat begins with who says it, without times and brackets: “ann: yes”. */
export function plainChat(text: string): string {
  return [TIMED, NICK].reduce((plain, line) => {
    const isChat = (plain.match(line) ?? []).length > 1;
    return isChat
      ? plain.replace(line, (...found: readonly unknown[]) => `${spokenBy(found)}: `)
      : plain;
  }, withNamesBeside(text));
}

/** A chat with who speaks before the words instead of over them; where nobody speaks twice it is none. */
function withNamesBeside(text: string): string {
  const speakers = Array.from(text.matchAll(OVER), ([, name]) => name);
  const different = new Set(speakers).size;
  const isChat = different > 1 && different < speakers.length;
  // As many lines as before, so that each is still found by its number.
  return isChat ? text.replace(OVER, '\n$1: ') : text;
}

function spokenBy([, nick, name]: readonly unknown[]): string {
  return [nick, name].find((one) => typeof one === 'string') as string;
}
