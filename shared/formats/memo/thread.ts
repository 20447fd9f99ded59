import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { bareProposal, questionOf } from './asking.ts';
import {
  type DrawnIssue,
  type DrawnPosition,
  answersOf,
  isAbout,
  isNegative,
  marksOf,
  positionMeant,
  positionNamed,
  positionOf,
  positionSaying,
} from './drawn.ts';
import { originOf } from './origins.ts';
import type { Pen, Source } from './pen.ts';
import { commonWords, likeness, topicOf } from './sentences.ts';
import { tellsOfDivergence, tellsOfLater, tellsOfRaising, withoutLater } from './standing.ts';
import { sentenceFrom, shortened } from './wording.ts';
import { yesTo } from './yes.ts';

/** What a memo without any question or heading is about. */
const UNNAMED = 'What is at issue?';

/** What a memo speaks of while it is read: its issues so far, the one at hand, and what “this” would mean. */
export class Thread {
  readonly issues: DrawnIssue[] = [];
  /** What was drawn last: the places in documents that a remark names belong to it. */
  last: Id | null = null;
  /** Whether the memo said that it goes on to something else. */
  turned = false;
  /** Whether what is said is a turn in a discussion: it speaks of what is at hand. */
  isDiscussed = false;
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #title: string;
  /** Words that are everywhere in the memo tell nothing of what a sentence is about. */
  readonly #common: ReadonlySet<string>;

  /**
   * @param title of the memo, which stands for an issue that it does not name
   * @param sentences all of the memo
   */
  constructor(draft: MapDraft, pen: Pen, title: string, sentences: readonly string[]) {
    this.#title = title;
    this.#draft = draft;
    this.#pen = pen;
    this.#common = commonWords(sentences);
  }

  /** The position of which a condition speaks, or the question itself where nobody answered it yet. */
  originIf(condition: string): Id | null {
    return originOf(condition, this.issues, this.#common);
  }

  /** Whether nothing was spoken of yet, and the memo has no title to be called by. */
  get isUntitled(): boolean {
    return this.#title === '' && this.current() === undefined;
  }

  /** Whether something is what the issue at hand is about. */
  isAtHand(subject: string): boolean {
    const current = this.current();
    return current !== undefined && isAbout(topicOf(subject), current.topic, new Set());
  }

  /** Whether a text is about the issue at hand or an answer to it, or nothing was answered yet. */
  goesOn(text: string): boolean {
    const current = this.current();
    const topic = topicOf(text);
    return (
      !current ||
      current.positions.length === 0 ||
      isAbout(topic, current.topic, this.#common) ||
      answersOf(current).some((position) => isAbout(topic, position.topic, this.#common))
    );
  }

  /** What “this” means: the position that was spoken of last, or the “yes” to the question that was asked last. */
  spokenOf(source: Source): DrawnPosition | null {
    if (!this.current() && this.#title !== '') this.begin(this.#title, source.line, 'set-apart');
    const position = this.lastPosition();
    if (position) return position;
    const issue = this.current();
    if (issue?.text.endsWith('?') && issue.id !== null) {
      return this.position(issue, yesTo(issue.text) ?? 'Yes', source);
    }
    const proposed = issue ? proposalIn(issue) : null;
    return proposed === null ? null : this.position(this.open(source.line), proposed, source);
  }

  /** Whether a claim in a few words is for what is asked: “supports Sunday opening”, where that is the question. */
  isYes(text: string): boolean {
    const issue = this.current();
    if (!issue || issue.id === null || yesTo(issue.text) === null) return false;
    const isOnlyYes = issue.positions.every((one) => one.text === yesTo(issue.text));
    const topic = topicOf(text);
    const isShort = text.split(/\s+/u).length <= 4 && topic.size > 1;
    return isOnlyYes && isShort && !isNegative(text) && likeness(topic, issue.topic) === 1;
  }

  /**
   * The issue to which a claim belongs: the one at hand, unless the memo turned to something else, or the party holds
   * something there already and now speaks of something else.
   */
  issueFor(party: string, text: string, line: number): DrawnIssue {
    if (this.isDiscussed && this.current()) return this.open(line);
    const topic = topicOf(text);
    const current = this.current();
    const speaksOf = (issue: DrawnIssue): boolean =>
      isAbout(topic, issue.topic, this.#common) ||
      answersOf(issue).some((position) => isAbout(topic, position.topic, this.#common));
    const own = current?.positions.some(({ parties }) => parties.has(party)) ?? false;
    const isProposal = /^(?:then )?(?:let[’']s|let us|we could|how about)\b/iu.test(text);
    const goesOn =
      !this.turned && (!own || isProposal || (current !== undefined && speaksOf(current)));
    if (current && goesOn && !(current.id !== null && this.#fitsBetter(topic, current))) {
      return this.open(line);
    }
    const other = this.issues.findLast((issue) => issue.id !== null && speaksOf(issue));
    if (other && !this.turned) return other;
    const question = questionOf(text);
    // What is held in a few words makes no question; the memo's title may.
    const isPoor =
      question.toLowerCase() === `${text.toLowerCase()}?` || text.split(' ').length > 9;
    const isTitled = likeness(topic, topicOf(this.#title)) > 0;
    if ((isPoor || isTitled) && this.issues.length === 0 && this.#title !== '')
      return this.open(line);
    this.#draft.note(line, 'memo-issue-made', { words: shortened(question) });
    this.begin(question, line, 'in-text');
    const issue = this.open(line);
    issue.isMade = true;
    return issue;
  }

  /** Whether a claim speaks of an issue before the one at hand, and not of that one, which was only asked in passing. */
  #fitsBetter(topic: ReadonlySet<string>, current: DrawnIssue): boolean {
    if (current.isSetApart || current.positions.length > 0) return false;
    const here = likeness(topic, current.topic, this.#common);
    return this.issues.some(
      (issue) =>
        issue !== current &&
        issue.id !== null &&
        answersOf(issue).some((one) => likeness(topic, one.topic, this.#common) > here),
    );
  }

  /**
   * Draws an answer to an issue.
   * @param listed by which mark the memo lists it, and what it says of it besides
   */
  position(
    issue: DrawnIssue,
    text: string,
    source: Source,
    { mark = '', more = '' } = {},
  ): DrawnPosition | null {
    if (issue.id === null) return null;
    const under = { parent: issue.id, as: 'responds-to' } as const;
    const id = this.#pen.add('position', text, under, source, more);
    if (id === null) return null;
    const drawn = {
      id,
      text,
      topic: topicOf(text),
      marks: marksOf(text),
      mark,
      parties: new Set<string>(),
    };
    issue.positions.push(drawn);
    if (!issue.byWords.has(drawn.marks.words)) issue.byWords.set(drawn.marks.words, drawn);
    this.last = id;
    return drawn;
  }

  /** What an argument speaks about that doesn't say: the last position, or the “yes” to what is asked. */
  argued(source: Source): DrawnPosition | null {
    const issue = this.current();
    const yes = issue ? yesTo(issue.text) : null;
    // Of a “yes” and a “no”, what is for or against anything is for or against the “yes”.
    const said = issue?.positions.find(({ text }) => yes !== null && startsWith(text, yes));
    const position = said ?? this.lastPosition();
    const proposed = issue ? (yes ?? bareProposal(issue.text) ?? proposalIn(issue)) : null;
    if (position || proposed === null) return position ?? null;
    return this.position(this.open(source.line), sentenceFrom(proposed), source);
  }

  /** The position that “Pro all:” speaks of: one that says so, the “yes” to what is asked, or one that is drawn for it. */
  positionNamed(target: string, line: number): DrawnPosition | null {
    const issue = this.open(line);
    const source = { line, words: target };
    const known =
      positionMeant(issue, target) ?? positionOf(issue, target) ?? positionNamed(issue, target);
    if (known) return known;
    const word = yesTo(issue.text);
    const isAsked = word !== null && isAbout(topicOf(target), issue.topic, new Set());
    const yes = isAsked
      ? (positionSaying(issue, word) ?? this.position(issue, word, source))
      : null;
    return yes ?? this.position(issue, sentenceFrom(target), source);
  }

  /** Has the question be what the memo was about all along: what was held before anybody asked answers it. */
  adopt(question: string): boolean {
    const [only, ...more] = this.issues;
    if (!only?.isMade || only.id === null || more.length > 0) return false;
    const topic = topicOf(question);
    const isOther =
      topic.size > 1 && [only, ...only.positions].every((one) => likeness(topic, one.topic) === 0);
    if (isOther) return false;
    only.text = question;
    only.topic = topic;
    only.isMade = false;
    this.#draft.amend('issue', only.id, { text: question });
    return true;
  }

  /**
   * Begins an issue; one that is set apart is drawn at once where it asks or is put off.
   * @param place in the document that the memo is about: `Section 3.2`
   */
  begin(text: string, line: number, how: 'set-apart' | 'in-text', place = ''): void {
    const isSetApart = how === 'set-apart';
    const topic = topicOf(text);
    const words = isSetApart ? withoutLater(text) : text;
    this.issues.push({
      id: null,
      text: words,
      line,
      positions: [],
      byWords: new Map(),
      topic,
      fields: {},
      isSetApart,
      isMade: false,
      place,
    });
    this.last = null;
    this.turned = false;
    // A question may well ask what happens if people disagree.
    if (isSetApart || !text.endsWith('?')) this.noteStanding(text);
    if (isSetApart && (text.endsWith('?') || tellsOfLater(text))) this.open(line);
  }

  /**
   * The issue at hand, drawn if it is not yet; without any, the memo itself is one.
   * @param heading what stood over it, where the issue itself says something else
   */
  open(line: number, heading = ''): DrawnIssue {
    if (!this.current()) this.begin(this.#title || UNNAMED, line, 'set-apart');
    const issue = this.current() as DrawnIssue;
    issue.id ??= this.#draft.add({
      kind: 'issue',
      text: issue.text,
      detail: escapeText(heading),
      under: null,
      line: issue.line,
    });
    if (issue.id !== null)
      this.#pen.cite(issue.id, `${issue.place} ${heading} ${issue.text}`, issue.line);
    return issue;
  }

  /** Notes what a text says of the standing of the issue at hand. */
  noteStanding(text: string): void {
    const issue = this.current();
    if (!issue) return;
    if (tellsOfLater(text)) issue.fields = { ...issue.fields, type: 'placeholder' };
    else if (tellsOfDivergence(text)) issue.fields = { ...issue.fields, type: 'divergence' };
    if (tellsOfRaising(text)) issue.fields = { ...issue.fields, status: 'raised' };
  }

  /** The issue at hand. */
  current(): DrawnIssue | undefined {
    return this.issues.at(-1);
  }

  /** The issues that are drawn since the last one that was set apart, the latest first. */
  underHeading(): readonly DrawnIssue[] {
    const at = this.issues.findLastIndex(({ isSetApart }) => isSetApart);
    return this.issues
      .slice(Math.max(0, at))
      .filter(({ id }) => id !== null)
      .toReversed();
  }

  /** The position that was spoken of last. */
  lastPosition(): DrawnPosition | undefined {
    return this.current()?.positions.at(-1);
  }
}

/** What a heading proposes that asks nothing: to do what it names. */
function proposalIn({ text, isSetApart }: DrawnIssue): string | null {
  return isSetApart && !text.endsWith('?') ? text : null;
}

function startsWith(text: string, word: string): boolean {
  return new RegExp(`^${word}(?!\\p{L})`, 'iu').test(text);
}
