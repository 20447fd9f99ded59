import { capitalized } from '../../../capitalized.ts';
import { answerIn } from '../speech/answers.ts';
import { htmlWords } from '../../html-words.ts';
import { labelledArgument } from '../speech/arguments.ts';
import { plainChat } from '../mail/chat.ts';
import { claimReader } from '../holders/claims.ts';
import { withoutCode } from './code.ts';
import { structureLabel } from './labels.ts';
import { partiesIn } from '../holders/parties.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from '../words/sentences.ts';
import { readTable } from './table-reader.ts';
import { hasStanceList } from '../holders/stance-list.ts';
import { isGroupName } from '../holders/names.ts';
import { answersAgainst } from './telegraphic.ts';
import { foreignClaims } from '../tongues/foreign-claims.ts';
import { voteOn } from '../holders/votes.ts';

const SOFT = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ODD_BLANKS = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const SMILEYS = /(?<=\S) [:;]-?[)(DP](?=\s|$)/gu;
/** A sentence that ends with nothing but that. */
const ENDS_SMILING = /(?<=[\p{L}\d)]) [:;]-?[)(DP](?=[ \t]+\p{Lu}|[ \t]*$)/gmu;
/** “i’d keep it”, as people in a hurry write. */
const SMALL_I =
  /(?<![\p{L}\p{N}’'.-])i(?=[’'](?:d|m|ll|ve)(?!\p{L})| (?:think|would|want|prefer|like|don[’']t|do not|am|can|could|agree|disagree|guess|feel|suggest|propose|say|vote|mean|know|see)(?!\p{L}))/gu;
/** A page that was copied with its markup. */
const MARKUP = /<(?:html|body|div|p|br|ul|ol|table)\b[^>]*>/iu;

/** A memo as it reads: without the markup, the soft hyphens and the odd blanks that a program put into it. */
export function plainMemo(text: string): string {
  const words = withoutCode(MARKUP.test(text) ? htmlWords(marked(text)).text : text);
  return withoutEmphasis(
    plainChat(
      words
        .replace(SOFT, '')
        .replace(ODD_BLANKS, ' ')
        .replace(ENDS_SMILING, '.')
        .replace(SMILEYS, '')
        .replace(SMALL_I, 'I'),
    ),
  );
}

/** A text without the signs of emphasis in Markdown; a line that is nothing but emphasized is a heading. */
function withoutEmphasis(text: string): string {
  if (!text.includes('*') && !text.includes('__')) return text;
  return text
    .replace(/^[ \t]*(\*\*|__)([^*_\n]+)\1:?[ \t]*$/gmu, '# $2')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1');
}

/** Items, headings and cells of a page, each with the sign that plain text has for it. */
function marked(html: string): string {
  return html
    .replace(/\n+/gu, ' ')
    .replace(/<li\b[^>]*>/giu, '<br>- ')
    .replace(/<\/(?:p|div|h[1-6]|table|ul|ol)>/giu, '<br>\u2029<br>')
    .replace(/<\/(?:td|th)>\s*(?=<t[dh])/giu, ' | ');
}

/** How many things a memo's sentences say that somebody holds. */
export function claimsOf(passages: readonly Passage[]): number {
  const parties = partiesIn(wordsOf(passages));
  if (passages.some(({ table }) => table && readTable(table, parties) !== null)) return 2;
  if (passages.some(({ text }) => answersAgainst(text) !== null)) return 2;
  const isVoted = passages.some(({ text }) => text.length < 800 && voteOn(text) !== null);
  if (isVoted || hasStanceList(passages)) return 2;
  const sentences = passages.flatMap(({ text }) => sentencesOf(text));
  if (parties.length === 0) return sentences.flatMap(foreignClaims).length;
  const claims = claimReader(parties, '');
  const held = passages.filter(
    ({ kind, text }) => kind === 'item' && answerIn(text, parties).parties.length > 0,
  );
  return passages
    .flatMap(({ text }) => sentencesOf(text.replace(/^[^:.?!]{1,60}: (?=\p{Lu})/u, '')))
    .reduce((sum, sentence) => sum + claims.claimsIn(sentence).length, held.length);
}

/** Whose position a paper gives by its title, where that is a group without a name of its own: “Position of the tenants' group on the yard”. */
const TITLED_BY_GROUP =
  /^(?:[Cc]omments?|[Pp]osition(?: paper)?|[Oo]pinion|[Rr]eply|[Ss]ubmission|[Ss]tatement|[Rr]esponse|[Rr]emarks|[Vv]iews?|[Nn]ote) (?:of|by|from) (?:the )?(\p{L}[^.,:;()\n]{1,40}?) (?:on|to|about|regarding) /u;

/** Whose position a paper gives by its title, so that what it says should be is what they hold; empty where it gives nobody's. */
export function holderTitled(text: string): string {
  const [, name = ''] = TITLED_BY_GROUP.exec(text) ?? [];
  return /^\p{Lu}/u.test(name) || isGroupName(name) ? capitalized(name) : '';
}

/** Who writes as a team: “We (DT M)”, “Our team (DT M)”; empty where nobody says so. */
export function teamWriting(text: string): string {
  const [, name = ''] =
    /\b(?:[Ww]e|(?:[Oo]ur|[Mm]y) (?:team|group|side)) \((?:the )?(\p{Lu}[^()]{0,40})\)/u.exec(
      text,
    ) ??
    /\b[Ww]e (?:in|at|from) (?:the )?((?:DT|WG|SG|Team|Group|team|group)[ -]?[A-Z\d]{1,2}|Team \p{Lu}\p{L}+)(?![\p{L}\p{N}])/u.exec(
      text,
    ) ??
    // “DT M's comments on the charter”, “Quick reaction from DT M”
    /^(?:[^\n:]{2,40}: )?(?:\p{L}+ )?(\p{Lu}[^.,:;()\n]{1,40}?)(?:[’']s|(?<=s)[’']) (?:comments|remarks|reaction|response|reply|feedback|input|views) (?:on|to|about)[^\n]{2,80}\n/u.exec(
      text,
    ) ??
    /^(?:\p{L}+ )?(?:[Rr]eaction|[Ff]eedback|[Ii]nput|[Rr]emarks|[Cc]omments|[Nn]otes) from (?:the )?((?:DT|WG|SG|Team|Group)[ -]?[A-Z\d]{1,2}|Team \p{Lu}\p{L}+)\n/u.exec(
      text,
    ) ??
    /\b[Oo]n behalf of (?:the )?(\p{L}[^,.;()]{2,40}?),? (?:I|we) (?:would|want|wish|should|have|am|are|can|will|think|thank|write|submit|make)\b/u.exec(
      text,
    ) ??
    /\b[Ff]rom the (?:point of view|perspective|standpoint|side) of (?:the )?((?:DT|WG|SG|Team|Group)[ -]?[A-Z\d]{1,2})\b/u.exec(
      text,
    ) ??
    /^(?:[Cc]omments?|[Rr]emarks|[Nn]otes) on [^\n]{3,90} (?:(?:by|from) (?:the )?|\()(\p{Lu}[^,:;()\n]{1,40})(?=\)?\n)/u.exec(
      text,
    ) ??
    /^(?:[Cc]omments?|[Pp]osition|[Oo]pinion|[Rr]eply|[Pp]osition paper|[Ss]ubmission|[Ss]tatement|[Rr]esponse|[Rr]emarks|[Vv]iews?|[Nn]ote) (?:of|by|from) (?:the )?(\p{Lu}[^.,:;()\n]{1,40}?)(?= (?:on|to|about|regarding) |\n|:)/u.exec(
      text,
    ) ??
    /\bI(?:[’']m| am) (?:on|from|in|with|writing for|speaking for|a member of) (?:the )?((?:DT|WG|SG|Team|Group) ?[A-Z\d]{1,2})\b/u.exec(
      text,
    ) ??
    [];
  return name === '' ? holderTitled(text) : capitalized(name);
}

/** All that the passages of a memo say, tables included. */
export function wordsOf(passages: readonly Passage[]): string {
  return passages
    .map(({ text, table }) =>
      table ? [table.heads, ...table.rows.map(({ cells }) => cells)].flat().join('.\n') : text,
    )
    .join('\n');
}

/** How many passages say on which side they are: “Pros: …”, “Against:”. */
export function sidesOf(passages: readonly Passage[]): number {
  return passages.filter(({ text }) => labelledArgument(text) !== null).length;
}

/** Whether a text says by words what its parts are: “Option A: …”, “Question: …”, with arguments on each. */
export function isStructured(passages: readonly Passage[]): boolean {
  const labelled = passages.filter(
    ({ kind, text }) => kind !== 'item' && structureLabel(text) !== null,
  );
  const argued = passages.some(({ text }) => labelledArgument(text) !== null);
  return labelled.length > 1 && (argued || labelled.length > 2);
}
