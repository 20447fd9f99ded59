import { isTitleSentence } from '../speech/announcing.ts';
import { bareSide, labelledArgument } from '../speech/arguments.ts';
import { isStanceLine } from '../holders/stance-list.ts';
import { isLabelled, structureLabel } from './labels.ts';
import type { MemoLine } from '../mail/mail.ts';
import { isCapitals, isTitle, titleOf, unnumbered } from './heading-words.ts';
import { headNames } from '../holders/heads.ts';
import {
  COUNTING,
  ITEM,
  NARROW,
  ROOM,
  following,
  indentOf,
  isBelowCount,
  isOverSetIn,
  isOverText,
  levelOf,
  unmarked,
} from './lines.ts';
import { isTeamLine } from '../holders/names.ts';
import { isOutcomeLabelled } from '../speech/outcomes.ts';
import { numberOf } from './numbered.ts';
import { isNod, placeBegun, placeLed } from './places.ts';
import { isRoll } from './roll.ts';
import { sentencesOf } from '../words/sentences.ts';
import { putOff } from '../holders/standing.ts';
import { answersAgainst } from './telegraphic.ts';
import { type MemoTable, tableAt } from './table.ts';

/** A stretch of a memo: a heading, an item of a list, or a paragraph, with its lines joined. */
export interface Passage {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'table';
  /** The line on which it begins. */
  readonly line: number;
  readonly text: string;
  /** How far an item or a paragraph is indented, in columns; 0 for all else. */
  readonly indent: number;
  /** What an item is marked with: a number, a letter or a bullet; empty for all else. */
  readonly mark: string;
  /** Where a heading stands in the document that the memo is about: `Section 3.2`. */
  readonly place?: string;
  /** By which number or letter it is counted: `2` of “Issue 2: …”. */
  readonly number?: string;
  /** Whether a heading is a whole remark on its place: “p. 4: the draft gives them a veto.” */
  readonly isRemark?: boolean;
  /** How deep a heading stands that is marked by signs, 1 for the highest. */
  readonly level?: number;
  /** Whose words it quotes, empty where nobody says; left out for what the writer says. */
  readonly by?: string;
  /** What a table says. */
  readonly table?: MemoTable;
}

const MARKDOWN_HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/;
const RULE = /^[ \t]*(?:[-=_*~][ \t]*){3,}$/;

/** A passage to which lines are still added. */
interface Open {
  readonly passage: Passage;
  readonly texts: string[];
  /** The index of its first line. */
  readonly at: number;
}

/** A line that begins with what it is on: “Sheds – both want a limit”. */
const TOPIC_LED = /^\p{Lu}[^:.?!,–—]{1,30} [–—-] \S/u;

/** A view of the writer's own, called so. */
const OWN_VIEW =
  /^\s*(?:My|Our|Meine|Mein|Mon|Ma|Mi)(?: own)? (?:take|view|opinion|comment|remark|preference|concern|worry|suggestion|reading|proposal|answer|sicht|meinung|vorschlag|avis|proposition|opinión|propuesta): \S/iu;

/** A note takes no more lines. */
const NOTED = 3;
/** Parts a memo into headings, items and paragraphs. */
export function passagesOf(lines: readonly MemoLine[]): readonly Passage[] {
  const found: Passage[] = [];
  const heads = new Set(headNames(lines.map(({ text }) => text).join('\n')));
  const teams = new Set(lines.map(({ text }) => text.trim()).filter(isTeamLine));
  // Who comments on a paper names the place each time.
  const isOnPaper =
    lines.filter(({ text }) => {
      const said = unmarked(text);
      return placeLed(said) !== null || (ITEM.test(text) && placeBegun(said) !== null);
    }).length > 1;
  // Notes that begin with what they are on each time.
  const hasTopics = lines.filter(({ text }) => TOPIC_LED.test(text)).length > 1;
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), NARROW);
  let open: Open | null = null;
  /** Whether a line says something by itself, and does not go on with what is open. */
  const begins = ({ passage, texts }: Open, text: string): boolean => {
    const [head = ''] = /^\s*([^:]+?)(?= ?:)/u.exec(text)?.slice(1) ?? [];
    const isNoted = texts.length <= NOTED && answersAgainst(texts.join(' ')) !== null;
    if (isNoted || answersAgainst(text.trim())) return true;
    const isBelowLabel = isStanceLine(texts[0] ?? '') || isLabelled(texts[0] ?? '');
    if (isStanceLine(text.trim()) && isBelowLabel) return true;
    const isRolled = isRoll(texts[0] ?? '') && texts.at(-1)?.endsWith(',') !== true;
    if (isRolled || isRoll(text.trim()) || isOutcomeLabelled(text.trim())) return true;
    if (putOff(text.trim()) !== null && text.trim().length < NARROW) return true;
    if (/^\s*\p{Lu}[^.!?]{1,40} (?:position|view|proposal|stance|preference)s?$/u.test(head))
      return true;
    if (heads.has(head) || /^\s*(?:[QAFq] ?\d{0,2} ?[:.]|[+-]1\b) /u.test(text)) return true;
    if (OWN_VIEW.test(text) || (hasTopics && TOPIC_LED.test(text))) return true;
    const last = texts.at(-1) ?? '';
    const words = text.trim();
    const [word = ''] = words.split(' ');
    const isSetBack =
      /^[\p{Lu}¿]/u.test(words) &&
      (passage.kind === 'item' || isLabelled(last) || /[.?!:)]$/u.test(last));
    return isSetBack && last.length + word.length + ROOM < width;
  };
  /** Whether somebody who speaks in the memo says it: “Ann: shall we go?”. */
  const isSpoken = (text: string): boolean =>
    heads.has(/^([^:]{1,40}?) ?: /u.exec(text)?.[1] ?? '');
  /** Whether a line stands after an item or what has a label, and not after prose. */
  const isSetOff = (before: Open, text: string): boolean =>
    (before.passage.kind === 'item' ||
      (isLabelled(before.texts.at(-1) ?? '') && !/[:?]/u.test(text))) &&
    begins(before, text);
  const close = (): void => {
    const by = lines[open?.at ?? 0]?.by;
    const quoted = by === undefined ? {} : { by };
    if (open) found.push({ ...open.passage, ...quoted, text: joined(open.texts) });
    open = null;
  };
  let last = -1;
  let counting = '';
  lines.forEach(({ line, text: written }, index) => {
    // “Issue 2” on a line by itself counts what comes below.
    const text =
      counting === '' || written.trim() === '' ? written : `${counting}: ${written.trim()}`;
    const words = text.trim();
    const next = lines[index + 1]?.text ?? '';
    if (index <= last) return;
    const table = tableAt(lines, index);
    if (table) {
      close();
      last = table.last;
      found.push({ kind: 'table', line, text: '', indent: 0, mark: '', table });
      return;
    }
    if (words === '' || RULE.test(text)) {
      close();
      return;
    }
    counting = COUNTING.exec(words)?.[1] ?? '';
    if (
      counting !== '' &&
      isBelowCount(lines[index + 1]?.text ?? '', lines[index + 2]?.text ?? '')
    ) {
      close();
      return;
    }
    counting = '';
    const marked = MARKDOWN_HEADING.exec(words);
    const item = ITEM.exec(text);
    const isLoud = isCapitals(words) && !item;
    const [, number = ''] = /^(\d{1,2}) +\p{Lu}/u.exec(words) ?? [];
    const isNumbered = number !== '' && next.trim().startsWith(`${number}.1`);
    const isFree =
      next.trim() === '' ||
      RULE.test(next) ||
      isOverText(words, next, width) ||
      isOverSetIn(text, next, lines[index - 1]?.text ?? '');
    // After an item only what is set back stands alone.
    const isBelow = open !== null && indentOf(text) === 0 && isSetOff(open, text);
    // What is set in right below a line is no heading.
    const above = lines[index - 1]?.text ?? '';
    const isUnder = above.trim() !== '' && indentOf(text) > indentOf(above);
    const isAsked = isBelow && words.endsWith('?') && next.trim() === '';
    const isAlone =
      (!open || isBelow) && !isUnder && !isAsked && (index === lines.length - 1 || isFree);
    const said = marked ? unnumbered(marked[2] ?? '') : (item?.[3] ?? words);
    const label = structureLabel(said);
    const placed = isOnPaper && indentOf(text) < 4 ? placeLed(said) : null;
    const begun = isOnPaper && item && indentOf(text) < 4 && !placed ? placeBegun(said) : null;
    const titled = begun !== null ? said : label?.kind === 'issue' ? label.text : placed?.rest;
    if (titled !== undefined) {
      close();
      const [first = '', ...more] = sentencesOf(titled);
      const place = begun ?? placed?.place ?? label?.place;
      const isRemark =
        begun !== null ||
        (placed !== null &&
          (isNod(first) ||
            (!isTitleSentence(first) &&
              (/[.!]$/u.test(first) || (!first.endsWith('?') && first.split(' ').length > 9)))));
      const head = headingAt(line, titleOf(first.replace(/(?<=[^.])\.$/u, '')), place);
      found.push({
        ...head,
        number: numberOf(item?.[2] ?? '', said),
        ...(isRemark ? { isRemark } : {}),
      });
      if (more.length > 0) open = { ...paragraphAt(line, more.join(' ')), at: index };
    } else if (marked) {
      close();
      found.push({ ...headingAt(line, said), level: marked[1]?.length ?? 1 });
    } else if (teams.size > 1 && isTeamLine(words)) {
      // Over what one of several teams says, whatever stands around it.
      close();
      found.push(headingAt(line, words));
    } else if (isLoud || isNumbered) {
      close();
      found.push(headingAt(line, isNumbered ? words.slice(number.length).trim() : words));
    } else if (item) {
      close();
      const [, , mark = '', rest = ''] = item;
      const indent = levelOf(text);
      // A number before a few words that stand alone is a heading's.
      const isOver =
        (isAlone && !isBelow) ||
        levelOf(next) > indent ||
        (!ITEM.test(next) && isOverText(rest, next, width));
      // “2.1 Standing” over a text is one whatever it stands under.
      const isSet = indent === 0 || (indentOf(text) === 0 && /^\d+\.\d/.test(mark) && next !== '');
      // A letter counts what stands over a text; over items it may be one of theirs.
      const isLettered = /^\(?[a-h][.)]$/.test(mark) && !ITEM.test(following(lines, index));
      const isHeading =
        isOver && isSet && (isLettered || /\d|[A-Zivx]/.test(mark)) && isTitle(rest);
      if (isHeading) found.push({ ...headingAt(line, rest), mark });
      else
        open = {
          passage: { kind: 'item', line, text: '', indent, mark },
          texts: [rest],
          at: index,
        };
    } else if (
      isAlone &&
      label === null &&
      bareSide(words) === null &&
      labelledArgument(words) === null &&
      isTitle(words) &&
      !isSpoken(words)
    ) {
      close();
      const { by } = lines[index] ?? {};
      found.push({ ...headingAt(line, words), ...(by === undefined ? {} : { by }) });
    } else if (open && labelledArgument(words) === null && label === null && !begins(open, text)) {
      open.texts.push(words);
    } else {
      close();
      open = { ...paragraphAt(line, words, indentOf(text)), at: index };
    }
  });
  close();
  return found;
}

function paragraphAt(line: number, words: string, indent = 0): Omit<Open, 'at'> {
  const passage = { kind: 'paragraph', line, text: '', indent, mark: '' } as const;
  return { passage, texts: [words] };
}

function headingAt(line: number, text: string, place = ''): Passage {
  const plain = text
    // “Should it go weekly? Answers so far:”
    .replace(
      /(?<=\?) (?:the |your |our )?(?:answers|replies|responses|votes|views|positions|opinions|results)(?: (?:so far|received|until now|to date))?:?$/iu,
      '',
    )
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .replace(/:$/, '')
    .trim();
  return { kind: 'heading', line, text: plain, indent: 0, mark: '', place };
}

// A word that was parted at the end of a line comes together again.
function joined(texts: readonly string[]): string {
  return texts
    .join('\n')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
