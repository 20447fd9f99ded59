/** The time before what is said: “[10:02]”, “12/04/2015, 18:03 -”, “10:02:11”. */
const TIME =
  '(?:\\[?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\]?(?: [-–])?)';

/** A line of a chat: when, and who says it, as “<ann>” or “ann:”. */
const TIMED = new RegExp(
  `^[ \\t]*${TIME}[ \\t]+(?:<[@+]?([^<>\\s]{1,30})>|([\\p{L}][^:<>\\n]{0,30}?):)[ \\t]+(?=\\S)`,
  'gmu',
);
/** The same as some programs have it: “10:02:33 From Ana Ruiz to Everyone: …”, “Ana Ruiz (10:02): …”. */
const FROM = new RegExp(
  `^[ \\t]*${TIME}[ \\t]+(?:From|Von|De|Da)[ \\t]+(\\p{L}[^:<>\\n]{0,30}?)(?:[ \\t]+(?:to|an|à|a)[ \\t]+[^:\\n]{2,30})?[ \\t]*:[ \\t]+(?=\\S)`,
  'gmu',
);
const BESIDE = new RegExp(
  `^[ \\t]*(\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,2}) (?:\\(${TIME}\\)|\\[${TIME}\\]):?[ \\t]+(?=\\S)`,
  'gmu',
);
const NICK = /^[ \t]*<[@+]?([\p{L}][^<>\s@]{0,30})>[ \t]+(?=\S)/gmu;

/** A line over what is said, as programs for teams have it: “Ana  10:02 AM”, “Ana Ruiz — Today at 10:02”. */
const OVER = [
  new RegExp(
    `^[ \\t]*(\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,2}),?(?: [-–—])?[ \\t]+(?:(?:[Tt]oday|[Yy]esterday|\\p{Lu}\\p{L}+) at )?${TIME}[ \\t]*\\n(?=[ \\t]*\\S)`,
    'gmu',
  ),
  // “Ana Ruiz, [3 Nov 2026 at 10:02]:”, “[10:02] Ana Ruiz”
  new RegExp(
    `^[ \\t]*(\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,2}),? \\[[^\\]\\n]{3,30}\\]:?[ \\t]*\\n(?=[ \\t]*\\S)`,
    'gmu',
  ),
  new RegExp(
    `^[ \\t]*\\[\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?\\] (\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,2})[ \\t]*\\n(?=[ \\t]*\\S)`,
    'gmu',
  ),
] as const;

/** A text in which each line of a chat begins with who says it, without times and brackets: “ann: yes”. */
export function plainChat(text: string): string {
  return [FROM, TIMED, BESIDE, NICK].reduce(
    (plain, line) => {
      const isChat = (plain.match(line) ?? []).length > 1;
      return isChat
        ? plain.replace(line, (...found: readonly unknown[]) => `${spokenBy(found)}: `)
        : plain;
    },
    withNamesBeside(postsOf(text.replace(THUMB_UP, '👍').replace(THUMB_DOWN, '👎'))),
  );
}

/** Thumbs as some programs write them. */
const THUMB_UP =
  /:(?:\+1|thumbsup|thumbs_up|heavy_plus_sign|white_check_mark):(?::skin-tone-\d:)?/gu;
const THUMB_DOWN = /:(?:-1|thumbsdown|thumbs_down|heavy_minus_sign):(?::skin-tone-\d:)?/gu;

/** Over a post of a forum: “leekqueen wrote:”. */
const POST =
  /^[ \t]*(?:@|by )?([\p{L}][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2}) (?:wrote|said|posted|replied|answered|schrieb|antwortete|a écrit|a répondu|escribió|respondió|ha scritto|schreef|escreveu) ?:[ \t]*$/u;

/** Posts of a forum with who writes before the words; what a post quotes stands above already. A text with no posts stays as it is. */
function postsOf(text: string): string {
  const lines = text.split('\n');
  const names = lines.map((line) => POST.exec(line)?.[1] ?? '');
  const over = names.filter((name, at) => name !== '' && !/^\s*(?:>|$)/u.test(lines[at + 1] ?? ''));
  if (over.length < 2 || new Set(names).size < 3) return text;
  let writer = '';
  return lines
    .map((line, at) => {
      if (names[at] !== '') {
        writer = names[at] ?? '';
        return '';
      }
      const quoted = line.trim().replace(/^(?:>\s*)+/u, '');
      const isRepeated = line.trim().startsWith('>') && text.indexOf(quoted) < text.indexOf(line);
      if (isRepeated) return '';
      if (writer === '' || line.trim() === '') return line;
      const said = `${writer}: ${line.trim()}`;
      writer = '';
      return said;
    })
    .join('\n');
}

/** A chat with who speaks before the words instead of over them; where nobody speaks twice it is none. */
function withNamesBeside(text: string): string {
  return OVER.reduce((plain, over) => {
    const speakers = Array.from(plain.matchAll(over), ([, name]) => name);
    const different = new Set(speakers).size;
    const isChat = different > 1 && different < speakers.length;
    // As many lines as before, so that each is still found by its number.
    return isChat ? plain.replace(over, '\n$1: ') : plain;
  }, text);
}

function spokenBy([, nick, name]: readonly unknown[]): string {
  return [nick, name].find((one) => typeof one === 'string') as string;
}

/** What a program puts in the place of a picture, or says itself. */
const NOTICE =
  /^\u200E?(?:<[^<>]{3,30}>|\[[^\]]{3,30}\]|(?:image|video|audio|sticker|GIF|document|photo|voice message|contact card) omitted|(?:this message was|you|.{2,30}) deleted(?: this message)?|.{2,40} (?:joined|left|was added|added .{2,40}|changed .{3,60}|created (?:the|this) group.*)|not (?:me|it)|messages and calls are end-to-end encrypted.*|missed (?:voice|video) call.*|\(?(?:edited|bearbeitet|modifié|editado)\)?)\.?$/iu;

const COURTESY =
  /^(?:thx|thanks?(?: (?:all|everyone|you))?|thank you|ty|tysm|np|no problem|you[’']re welcome|(?:good )?morning|hi|hey|hello|bye|see you|cu|danke|merci|gracias|grazie|dank je|bedankt|obrigad[oa]|moin|hallo|hola|ciao)(?: (?:all|everyone|folks|team|\p{Lu}\p{Ll}+))?[!. 👋🙏😊🙂]*$/iu;

/** Whether somebody only greets or thanks. */
export function isCourtesy(sentence: string): boolean {
  return COURTESY.test(sentence.trim());
}

/** Whether a line of a chat is no one's words: “<Media omitted>”, “image omitted”. */
export function isNotice(said: string): boolean {
  return NOTICE.test(said.trim());
}
