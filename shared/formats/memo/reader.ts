import { MapDraft } from '../map-draft.ts';
import { dayIn } from '../markdown/day.ts';
import { isAgenda } from '../markdown/outline.ts';
import { isRecord } from '../markdown/record/reader.ts';
import type { Reader } from '../reader.ts';
import { announcedOver } from './speech/announcing.ts';
import { labelledArgument } from './speech/arguments.ts';
import { claimReader } from './holders/claims.ts';
import { draftOwners } from './holders/drafts.ts';
import { Drawing } from './drawing/drawing.ts';
import {
  claimsOf,
  holderTitled,
  isStructured,
  plainMemo,
  sidesOf,
  teamWriting,
  wordsOf,
} from './layout/looks.ts';
import { isCode } from './layout/code.ts';
import { type Memo, hasQuotedMail, isReply, isThread, openMail } from './mail/mail.ts';
import { partiesIn } from './holders/parties.ts';
import { type Passage, passagesOf } from './layout/passages.ts';
import { isPlainQuestion } from './layout/opening.ts';
import { sentencesOf } from './words/sentences.ts';
import { sentenceFrom } from './words/wording.ts';
import { withSpeakersFirst } from './mail/signed.ts';
import { titleIn, topicOfTitle } from './layout/title.ts';
import { differedOn } from './speech/topics.ts';

/**
 * Reads a memo as people mail it before a meeting: headings, lists, questions in running text, who holds
 * what, what speaks for and against, and where it stands in the documents. A set of rules, each in a file by
 * what it is about; what a person said stays with what was made of it.
 */
export const memoReader: Reader = {
  name: 'memo',
  recognizes: (text) => isMemo(text) && !isAgenda(text) && !isRecord(text),
  read: (text, source) => {
    const plain = plainMemo(text);
    const memo = memoIn(plain);
    const passages = passagesOf(memo.lines);
    const words = wordsOf(passages);
    const draft = new MapDraft('memo', source);
    const writers = memo.lines.flatMap(({ by }) => by || []);
    const addressed = YOURS_SAID.test(words) ? [memo.addressee] : [];
    const named = [...partiesIn(words, memo.subject), ...writers, ...addressed];
    const parties = [...new Set(named.filter((name) => name !== ''))];
    const self = teamWriting(words) || teamWriting(`${memo.subject}\n`) || memo.author;
    const claims = claimReader(parties, self, draftOwners(words), memo.addressee);
    const title = memo.subject === '' ? titleIn(passages) : null;
    // “Positions on the fee” is a title, and says what its list is.
    const [first, second] = passages;
    const isOver =
      announcedOver(first?.text ?? '') === 'positions' &&
      second?.kind === 'item' &&
      claims.claimsIn(second.text).length === 0;
    const drawing = new Drawing(draft, claims, {
      title: title ?? sentenceFrom(topicOfTitle(memo.subject)),
      day: memo.day ?? dayOfMinutes(passages),
      passages,
      isOwnPaper: holderTitled(words) !== '' || holderTitled(`${memo.subject}\n`) !== '',
    });
    for (const { line, what } of memo.leftOut) draft.leaveOut(line, `memo-${what}`);
    for (const passage of title === null || isOver ? passages : passages.slice(1))
      drawing.take(passage);
    drawing.finish();
    return draft.reading('memo', title ?? memo.subject);
  },
};

/** What is called the reader's own. */
const YOURS_SAID =
  /\b[Yy]our (?:\p{Ll}+ )?(?:draft|text|paper|proposal|version|plan)\b|\b[Yy]ou (?:said|wrote|proposed|suggested|wanted|preferred|propose|suggest|want|prefer|argue|insist|recommend)\b/u;

/** The day of minutes as their first line says it: “Minutes of the board, 12 May 2024”; `null` where none does. */
function dayOfMinutes([first]: readonly Passage[]): string | null {
  const isOfMeeting =
    /\b(?:minutes|notes|meeting|call|session|protokoll|sitzung|procès-verbal|compte rendu|réunion|verbale|riunione|acta|reunión|notulen|verslag|vergadering|ata|reunião)\b/iu;
  return first && first.text.length < 120 && isOfMeeting.test(first.text)
    ? dayIn(first.text)
    : null;
}

/** The memo in a mail; with the mail that it answers where its own words ask nothing. */
function memoIn(text: string): Memo {
  const memo = openMail(text);
  const isAsking = memo.lines.some(({ text: said }) => said.includes('?'));
  const isAnswering = memo.lines.some(({ text: said, by }) => by !== undefined && said !== '');
  const whole =
    isThread(text) || (!isAsking && !isAnswering && hasQuotedMail(text))
      ? openMail(text, 'quotation')
      : memo;
  return { ...whole, lines: withSpeakersFirst(whole.lines) };
}

/** So much of a text tells what it is. */
const TELLING = 60_000;

function isMemo(text: string): boolean {
  if (isMail(text) || hasQuotedMail(text) || isReply(text)) return true;
  const start = text.slice(0, TELLING);
  if (isCode(start)) return false;
  const memo = memoIn(plainMemo(start));
  return (text.length <= TELLING && isSigned(memo, text)) || isProse(passagesOf(memo.lines), start);
}

function isMail(text: string): boolean {
  return /^(?:memo(?:randum)?\b[^\n]*\n+)?(?:-+ ?(?:forwarded|original|weitergeleitete|ursprüngliche) [^\n]*-+\n+)?(?:(?:from|to|cc|date|sent|subject|von|an|betreff|datum|de|à|objet|para|asunto|fecha|da|oggetto|data|van|aan|onderwerp|assunto) ?:[^\n]*\n){2,}/i.test(
    text.trimStart(),
  );
}

/** Whether a text ends as a letter does, so that it is one for all its lists. */
function isSigned({ leftOut }: Memo, text: string): boolean {
  const end = text.trimEnd().split('\n').length;
  return leftOut.some(({ line, what }) => what === 'signature' && line > 1 && line > end - 8);
}

/** The signs of an outline: it is one, whatever its lines say. A mark before what is asked is none, as notes have it too. */
const OUTLINE = /^[ \t]*(?:#{1,6}[ \t]|[=~@][ \t]|[-*+][ \t]+[=+~@-][ \t])/mu;

/** A line of an outline, by its sign. */
const OUTLINE_LINE = /^[ \t]*(?:#{1,6}|[?=~@+-]|[-*+][ \t]+[?=+~@-])[ \t]/u;

/** Whether most lines of a text have such signs. */
function isOutline(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => OUTLINE_LINE.test(line)).length * 2 > lines.length;
}

/** Whether a text weighs what is for and against something in lists that a side stands over, or in more than one place. */
function isWeighed(passages: readonly Passage[]): boolean {
  // An item that says what it is for or against is one too: “pro all: …”.
  const isOn = ({ kind, text }: Passage): boolean =>
    kind !== 'item' || (labelledArgument(text)?.target ?? '') !== '';
  return sidesOf(passages.filter(isOn)) > 1;
}

/**
 * Whether most of a text is sentences, and something in it is asked, argued or held; or whether its parts, of whatever
 * kind, say what they are or who holds what.
 */
function isProse(passages: readonly Passage[], text: string): boolean {
  if (
    !OUTLINE.test(text) &&
    (isStructured(passages) || claimsOf(passages) > 1 || isWeighed(passages))
  )
    return true;
  // Comments on a paper name the place each time.
  if (passages.filter(({ isRemark, place }) => isRemark === true || place).length > 1) return true;
  if (passages.length > 2 && holderTitled(text) !== '') return true;
  if (isOutline(text)) return false;
  if (passages.length === 1 && isPlainQuestion(passages[0]?.text ?? '')) return true;
  const prose = passages.filter(({ kind }) => kind === 'paragraph');
  const said = prose.flatMap((passage) => sentencesOf(passage.text));
  const length = (of: readonly { readonly text: string }[]): number =>
    of.reduce((sum, { text: words }) => sum + words.length, 0);
  if (said.length < 2 || length(prose) * 2 < length(passages)) return false;
  const parties = partiesIn(prose.map((passage) => passage.text).join('\n'));
  return (
    parties.length > 0 ||
    said.some(
      (sentence) =>
        sentence.endsWith('?') ||
        labelledArgument(sentence) !== null ||
        differedOn(sentence) !== null,
    )
  );
}
