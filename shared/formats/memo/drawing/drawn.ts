import type { Id } from '../../../model/id.ts';
import { optionNamed } from '../layout/labels.ts';
import { likeness, topicOf } from '../words/sentences.ts';
import { yesTo } from '../words/yes.ts';

/** What a position is known by while a memo is read. */
export interface DrawnPosition {
  readonly id: Id;
  readonly text: string;
  readonly topic: ReadonlySet<string>;
  /** What it is compared by. */
  readonly marks: Marks;
  /** By which letter or number the memo lists it; empty where it does not. */
  readonly mark: string;
  readonly line: number;
  /** The names of the parties that hold it. */
  readonly parties: Set<string>;
}

/** An issue, or a heading that becomes one when something is said under it. */
export interface DrawnIssue {
  id: Id | null;
  text: string;
  readonly line: number;
  readonly positions: DrawnPosition[];
  /** The same by their words alone, the first that has them. */
  readonly byWords: Map<string, DrawnPosition>;
  topic: ReadonlySet<string>;
  fields: Readonly<Record<string, unknown>>;
  /** Whether the memo set it apart, by a heading or in a list, and did not only ask it in running text. */
  readonly isSetApart: boolean;
  /** Whether nobody asked it in these words: it was made from what somebody holds. */
  isMade: boolean;
  /** Where it stands in the document that the memo is about; empty where that is not said. */
  readonly place: string;
  /** What it follows from, where it was asked under something. */
  parent: Id | null;
  /** The sentence that turns to it; empty where its own text is all that was said. */
  readonly source: string;
}

/** Words for everybody, which say nothing of what is spoken about. */
const EVERYBODY =
  /^(?:all|everyone|everybody|anyone|anybody|alle|jeder|tous|todos|tutti)(?![\p{L}])/u;

/** From how much likeness on two texts count as being about the same. */
const ALIKE = 0.5;
/** From how much on they count as saying the same. */
const SAME = 0.75;
/** From how much on one speaks of the other for the most part. */
const MOSTLY = 0.6;

/** Whether two texts are about the same, words that are everywhere left out of account. */
export function isAbout(
  topic: ReadonlySet<string>,
  other: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean {
  return likeness(topic, other, common) >= ALIKE;
}

/** What a text is compared by with others; found once, since a long discussion compares each with all. */
export interface Marks {
  /** Its words alone. */
  readonly words: string;
  /** Its words without those of what it takes the place of: “five instead of three”. */
  readonly own: string;
  readonly isNegative: boolean;
  /** The numbers in it, in a row. */
  readonly numbers: string;
}

/** What a text is compared by. */
export function marksOf(text: string): Marks {
  return {
    words: plain(text),
    own: ` ${plain(withoutInstead(text))} `,
    isNegative: isNegative(text),
    numbers: numbersIn(text),
  };
}

/** So many answers to a question are compared with what is said; in a longer discussion the older ones are known by their exact words. */
const MOST_COMPARED = 400;

/** The answers to a question that what is said is compared with: all, but for the oldest of very many. */
export function answersOf({ positions }: DrawnIssue): readonly DrawnPosition[] {
  return positions.length > MOST_COMPARED ? positions.slice(-MOST_COMPARED) : positions;
}

/** The position of an issue that says what a text says, in whatever words. */
export function positionSaying(issue: DrawnIssue, text: string): DrawnPosition | null {
  const topic = topicOf(text);
  const marks = marksOf(text);
  const exact = issue.byWords.get(marks.words);
  // “Option A” and “Option B” have their words in common, and are two.
  if (exact || optionNamed(text) !== null) return exact ?? null;
  // “Everyone should be able to complain” is for “Everyone”, where that is an answer.
  const begun = answersOf(issue).filter(
    ({ marks: { words } }) =>
      words.split(' ').length < 4 &&
      marks.words.startsWith(`${words} `) &&
      /^(?:should|may|can|must|could|would|will|shall|is to|are to)(?= )/u.test(
        marks.words.slice(words.length + 1),
      ),
  );
  if (begun.length === 1) return begun[0] ?? null;
  // “At the rear” is “At the rear of the train”.
  const longer = answersOf(issue).filter(
    ({ marks: { words } }) => marks.words.includes(' ') && words.startsWith(`${marks.words} of `),
  );
  if (longer.length === 1) return longer[0] ?? null;
  const same = answersOf(issue).find(
    (position) =>
      isAlike(position.marks, marks) &&
      isComparable(topic, position.topic) &&
      isOfSize(topic, position.topic) &&
      likeness(topic, position.topic) >= SAME,
  );
  return same ?? null;
}

/** The position that a text speaks of for the most part, as a decision does of what was proposed. */
export function positionLike(issue: DrawnIssue, text: string): DrawnPosition | null {
  const topic = topicOf(text);
  const marks = marksOf(text);
  const like = answersOf(issue).filter(
    (position) =>
      position.topic.size > 2 &&
      isAlike(position.marks, marks) &&
      likeness(topic, position.topic) >= MOSTLY,
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The position of an issue that is meant by a word or a few: “against a fee”. */
export function positionMeant(issue: DrawnIssue, target: string): DrawnPosition | null {
  const topic = topicOf(target);
  const marks = marksOf(target);
  const fitting = answersOf(issue).find(
    (position) =>
      isAlike(position.marks, marks) && topic.size > 0 && likeness(topic, position.topic) >= SAME,
  );
  // “All” is meant by “pro all”, however it goes on.
  const isEverybody = EVERYBODY.test(marks.words) && !marks.words.includes(' ');
  const [only, ...more] = isEverybody
    ? answersOf(issue).filter((position) => EVERYBODY.test(position.marks.words))
    : [];
  const beginning = more.length === 0 ? only : undefined;
  return positionSaying(issue, target) ?? fitting ?? beginning ?? null;
}

/** The position that is named by its mark, “option B”, or by a word or two of it: “they prefer five”. */
export function positionNamed(issue: DrawnIssue, said: string): DrawnPosition | null {
  // “Take the mill” is for “Mill”.
  const text = said
    .replace(/ (?:for now|for the time being|for the moment|instead|please)$/iu, '')
    .replace(
      /^(?:(?:take|choose|pick|use|nehmen|wählen|prendre|choisir) (?=the |an? |die |das |den |le |la )|(?:go for|go with|vote for|opt for|stick with) )/iu,
      '',
    );
  const [, letter] = /^\(?([A-Ha-h1-9])\)$|^([A-Z])$/u.exec(text) ?? [];
  const mark =
    optionNamed(text) ?? (letter ?? (/^[A-Z]$/u.test(text) ? text : null))?.toUpperCase() ?? null;
  const marked = mark === null ? undefined : answersOf(issue).find((one) => one.mark === mark);
  if (marked) return marked;
  const words = plain(text.replace(/^(?:the|die|der|das|le|la|el) /iu, '')).split(' ');
  if (words.length > 2 || /^(?:yes|no|ja|nein|oui|non)$/u.test(plain(text))) return null;
  // “The small room” is “the small one”.
  const ones = answersOf(issue).filter(
    ({ marks }) =>
      words.length === 2 &&
      !/^(?:after|before|at|by|for|from|in|of|on|over|to|under|until|with|within|every|each)$/u.test(
        words[0] ?? '',
      ) &&
      marks.own.includes(` ${words[0] ?? ''} one `),
  );
  if (ones.length === 1) return ones[0] ?? null;
  const having = answersOf(issue).filter(({ marks }) =>
    words.every((word) => marks.own.includes(` ${word} `)),
  );
  if (having.length > 0) return having.length === 1 ? (having[0] ?? null) : null;
  // “The commercial offer” is “Commercial”, where that is an option.
  const short = plain(text.replace(/^(?:the|an?) /iu, '')).split(' ');
  const within = answersOf(issue).filter(({ marks }) =>
    marks.own
      .trim()
      .split(' ')
      .every((word) => short.includes(word)),
  );
  if (short.length <= 2 && within.length === 1 && (within[0]?.text.length ?? 0) > 3)
    return within[0] ?? null;
  const roots = words.map(rootOf);
  if (roots.some((root) => root.length < 4)) return null;
  const [related, ...others] = answersOf(issue).filter(({ marks }) => {
    const own = marks.own.trim().split(' ').map(rootOf);
    return roots.every((root) => own.includes(root));
  });
  return others.length === 0 ? (related ?? null) : null;
}

/** Whether two texts deny or not, and count, alike: “two years” and “three years” do not. */
function isAlike(one: Marks, other: Marks): boolean {
  const isCounted = one.numbers !== '' && other.numbers !== '';
  const isHalf = (marks: Marks): boolean => /\bhalf\b/u.test(marks.words);
  if (isHalf(one) !== isHalf(other)) return false;
  return one.isNegative === other.isNegative && (!isCounted || one.numbers === other.numbers);
}

/** The position of an issue that is meant by a party that holds it: “pro Ferry”, where that is DT Ferry's. */
export function positionOf(issue: DrawnIssue, target: string): DrawnPosition | null {
  const name = plain(target);
  const held = answersOf(issue).filter(({ parties }) =>
    [...parties].some((party) => ` ${plain(party)} `.includes(` ${name} `)),
  );
  return name !== '' && held.length === 1 ? (held[0] ?? null) : null;
}

function withoutInstead(text: string): string {
  return text.replace(/ (?:instead of|rather than) .*$/u, '');
}

// “Die Sanierung” is what “wir sanieren” does, “animals” are in “animal names”.
function rootOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ungen|ung|ation|ment|ing|al|en|es|s|e)$/u, '');
}

/** The numbers in a text, in a row. */
function numbersIn(text: string): string {
  const found = text.match(
    /\d+(?:[.,:]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|due|tre|first|second|third)\b/giu,
  );
  return (found ?? []).join(' ').toLowerCase();
}

/** Of one word it can be told only that it is the same one: “judges” are not “judges and prosecutors”. */
function isComparable(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const fewest = Math.min(a.size, b.size);
  return fewest > 1 || (fewest === 1 && a.size === b.size);
}

/** Whether neither text says so much more that it cannot be the same: “keep both wings” and “keep the east wing and build flats”. */
function isOfSize(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Math.max(a.size, b.size) <= 2 * Math.min(a.size, b.size) + 1;
}

/** Of an issue's positions the one that a condition speaks of: of a “yes” and a “no”, the “yes”. */
export function positionFor(issue: DrawnIssue, condition: string): DrawnPosition | null {
  const topic = topicOf(condition);
  // What the question itself denies, “without an appointment”, the condition only says again.
  const said = isNegative(issue.text)
    ? condition.replace(/\b(?:without|outside)\b/giu, '')
    : condition;
  const isDenied = isNegative(said);
  const all = answersOf(issue);
  const same = all.filter(({ marks }) => marks.isNegative === isDenied);
  // “A seat without a vote” denies something, and is no “no”.
  const alike =
    same.length > 0 || isDenied
      ? same
      : all.filter(({ text }) => !/^(?:no|nein|non)\b/iu.test(text));
  // What “if it does” speaks of was said last.
  const line = all.at(-1)?.line;
  const latest = topic.size === 0 ? alike.filter((one) => one.line === line) : [];
  const fitting = latest.length > 0 ? latest : alike;
  // What is asked about tells none of several answers from the others.
  const shareOf = (one: DrawnPosition): number =>
    likeness(topic, one.topic, fitting.length > 1 ? issue.topic : new Set());
  const [best] = fitting.toSorted((a, b) => shareOf(b) - shareOf(a));
  // What only says again what is asked is to answer “yes”.
  const word = yesTo(issue.text)?.toLowerCase();
  const yes = fitting.find(({ marks }) => marks.words.split(' ')[0] === word);
  const isNamed = best && [...best.topic].some((one) => topic.has(one) && !issue.topic.has(one));
  if (yes && !isNamed) return yes;
  return best ?? issue.positions[0] ?? null;
}

/** Whether a text denies something. */
export function isNegative(text: string): boolean {
  return /\b(?:not|no|never|neither|nor|without|nobody|none|outside)\b|n['’]t\b/iu.test(text);
}

/** A text's words alone, in lower case. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
