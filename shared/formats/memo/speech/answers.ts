import { labelledArgument } from './arguments.ts';
import { structureLabel } from '../layout/labels.ts';
import { isGroupName, isTeamName } from '../holders/names.ts';
import { isTold } from './proposing.ts';
import { sentenceFrom } from '../words/wording.ts';

/** An answer as an item of a list gives it. */
export interface Answer {
  readonly text: string;
  /** Who is named with it in parentheses: “Yes (DT M)”. */
  readonly parties: readonly string[];
  /** Why, where the item says so; else empty. */
  readonly reason: string;
  /** What speaks for and against it, as the item says beside it; each with its label. */
  readonly beside: readonly string[];
}

/** What speaks for and against an answer, in parentheses beside it: “all (pro: fair; contra: dear)”. */
const SIDES_BESIDE = /\s*\((?:pros?|cons?|contra|for|against) ?:[^()]+\)/iu;
const HELD = /^(.{1,120}?) \(([^()]{2,60})\)(?:\s*(?::|–|—|\s-)\s*(.+))?$/u;
const WORD =
  /^(yes|no|ja|nein|nee|oui|non|sí|sì)(?!\p{L})\s*(?:[–—:]|\s-\s|,? (?:because|since|as|weil|da|car|porque))\s*(.+)$/iu;

/** By whom it is given, in words after it: “Room A – proposed by the users, because it is quiet”. */
const GIVEN_BY =
  /^(.{1,120}?)(?:,| [–—-]|) \(?(?:as )?(?:proposed|suggested|supported|backed|favou?red|preferred|held|put forward|endorsed|wanted) by (?:the )?(\p{L}[^,.;:()]{1,80}?)\)?(?:[,:;–—-] ?(?:(?:because|since|as) )?([^()]+))?$/u;

/** Whether a text is an answer with by whom it is given in words: “Room A – proposed by the users”. */
export function isGivenBy(text: string): boolean {
  return GIVEN_BY.test(text.replace(/\.$/u, ''));
}

/** Who gives it last, after a dash: “any complaint – Team 2”. */
const GIVEN_LAST = /^(.{2,120}?) [–—-] (?:the )?(\p{Lu}[^:–—.?!]{0,60})$/u;

/** Who gives it first: “Parish council – yes”. */
const REVERSED =
  /^(\p{Lu}[^:–—.?!,]{1,40}?)(?: [–—-]| ?:) (yes|no|ja|nein|nee|oui|non|sí|sì)(?!\p{L})[,.;:]?\s*(?:(?:because|since|as|but) )?(.*)$/u;

/**
 * Reads an answer out of an item.
 * @param parties those that the memo names
 */
export function answerIn(item: string, parties: readonly string[]): Answer {
  const [whole = ''] = SIDES_BESIDE.exec(item) ?? [];
  const plain = item.replace(whole, '').trim();
  const beside =
    whole === '' ? [] : whole.replace(/^\s*\(|\)$/g, '').split(/[;,]\s*(?=\p{L}+ ?:)/u);
  const [, given = '', givers = '', ground = ''] = GIVEN_BY.exec(plain.replace(/\.$/u, '')) ?? [];
  if (given !== '') {
    const all = givers.split(/\s*(?:,|;|&| and (?:the )?)\s*/u);
    return { text: sentenceFrom(given), parties: all, reason: sentenceFrom(ground), beside };
  }
  const [, held = '', names = '', why = ''] = HELD.exec(plain.replace(/\.$/u, '')) ?? [];
  const [who, because = ''] = names.split(/: (?=\S)/u);
  const all = allOf(who ?? '', parties);
  const by = all.length > 0 ? all : (who ?? '').split(/\s*(?:,|;|&| and | und | et | y )\s*/u);
  const known = new Set(parties.map((name) => name.toLowerCase()));
  if (held !== '' && by.every((name) => known.has(name.toLowerCase()) || isGroupName(name))) {
    // “Skip it – nobody has time (Dee)”
    const [, short = held, since = ''] = /^(.{2,80}?) [–—-] (.{5,})$/u.exec(held) ?? [];
    const isWhy = since !== '' && isTold(since);
    const reason = [isWhy ? since : '', why || because].filter((one) => one !== '').join('; ');
    const text = sentenceFrom(isWhy ? short : held);
    return { text, parties: by, reason: sentenceFrom(reason), beside };
  }
  const [, last = '', givenBy = ''] = GIVEN_LAST.exec(plain.replace(/\.$/u, '')) ?? [];
  const after = givenBy.split(/\s*(?:,|;|&| and (?:the )?)\s*/u);
  if (last !== '' && after.every((name) => known.has(name.toLowerCase())))
    return { text: sentenceFrom(last), parties: after, reason: '', beside };
  const [, first = '', side = '', reversed = ''] = REVERSED.exec(plain) ?? [];
  if (first !== '') {
    return { text: sentenceFrom(side), parties: [first], reason: sentenceFrom(reversed), beside };
  }
  // “Two years (one is over before you know it)” says why.
  const [, bare = '', told = ''] = /^([^()]{2,80}?) \(([^()]{6,})\)\.?$/u.exec(plain) ?? [];
  if (told !== '' && isTold(told))
    return { text: sentenceFrom(bare), parties: [], reason: sentenceFrom(told), beside };
  const [, word = '', reason = ''] = WORD.exec(plain) ?? [];
  return word === ''
    ? { text: sentenceFrom(plain), parties: [], reason: '', beside }
    : { text: sentenceFrom(word), parties: [], reason: sentenceFrom(reason), beside };
}

const BOTH = /^(?:both|beide|les deux|ambos|entrambi)(?: (?:teams|groups|sides))?$/iu;
const EVERYBODY =
  /^(?:all(?: (?:teams|groups|sides|of (?:us|them)|agreed?))?|everyone|everybody|unanimous|alle|einstimmig|tous|toutes|todos|todas|tutti|allen)$/iu;

/** Those that “(both)” or “(all)” means; none where a text says neither, or nobody is known whom it could mean. */
function allOf(text: string, parties: readonly string[]): readonly string[] {
  const isAll = EVERYBODY.test(text);
  if (!isAll && !BOTH.test(text)) return [];
  const groups = parties.filter(isGroupName);
  const two = [parties, parties.filter(isTeamName), groups];
  const both = two.find(({ length }) => length === 2) ?? [];
  if (both.length > 0 || !isAll) return both;
  return groups.length > 1 ? groups : parties.length > 1 ? parties : [];
}

/** Whether an item below a question looks like an answer: a few words, and no question or label of its own. */
export function isAnswer(item: string): boolean {
  const isShort = item.split(/\s+/u).length <= 8;
  return (
    (isShort || !/[.!]$/u.test(item)) &&
    !/[?:]$/u.test(item) &&
    item.length < 160 &&
    !/^(?:if|falls|wenn|si|note|nb|see|cf|[\p{L}’'-]+(?: [\p{L}’'-]+)? notes?:)(?!\p{L})/iu.test(
      item,
    ) &&
    labelledArgument(item) === null &&
    structureLabel(item) === null
  );
}

/** The parties that a text names and nothing else: “the parish, the undertakers”; none where it says anything. */
export function namesIn(text: string, parties: readonly string[]): readonly string[] {
  const known = new Set(parties.map((name) => name.toLowerCase()));
  const names = text
    .replace(/\.$/u, '')
    .split(/,? and |,\s*/u)
    .map((name) => name.trim());
  const isEach = names.every((name) => {
    const plain = name.replace(/^the /iu, '');
    return (
      known.has(plain.toLowerCase()) ||
      isGroupName(plain) ||
      (/^the /iu.test(name) && names.length > 1 && plain.split(' ').length <= 2)
    );
  });
  return isEach ? names.map((name) => sentenceFrom(name.replace(/^the /iu, ''))) : [];
}
