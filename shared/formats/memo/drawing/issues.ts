import type { Id } from '../../../model/id.ts';
import type { MapDraft } from '../../map-draft.ts';
import { escapeText } from '../../markdown/escape.ts';
import { questionOf } from '../speech/asking.ts';
import { type DrawnIssue, type DrawnPosition, marksOf } from './drawn.ts';
import type { Pen, Source } from './pen.ts';
import { likeness, smallWords, topicOf } from '../words/sentences.ts';
import {
  tellsOfDivergence,
  tellsOfLater,
  tellsOfRaising,
  withoutLater,
} from '../holders/standing.ts';

/** What a memo without any question or heading is about. */
const UNNAMED = 'What is at issue?';

/** The issues that a memo spoke of so far, in the order in which it did, and the one at hand. */
export class Issues {
  readonly issues: DrawnIssue[] = [];
  /** What was drawn last: the places in documents that a remark names belong to it. */
  last: Id | null = null;
  /** Whether the memo said that it goes on to something else. */
  turned = false;
  /** Whether running text turned to the issue at hand: “Second, membership.” */
  isCounted = false;
  /** What stands for an issue that the memo does not name. */
  readonly title: string;
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  /** Words that the memo writes small, so that they are no names. */
  readonly #small: ReadonlySet<string>;

  /**
   * @param title of the memo, which stands for an issue that it does not name
   * @param sentences all of the memo
   */
  constructor(draft: MapDraft, pen: Pen, title: string, sentences: readonly string[]) {
    this.title = title;
    this.#draft = draft;
    this.#pen = pen;
    this.#small = smallWords(sentences);
  }

  /** The question that a statement answers. */
  questionOf(statement: string): string {
    return questionOf(statement, this.#small);
  }

  /**
   * Begins an issue; one that is set apart is drawn at once where it asks or is put off.
   * @param said where it stands in the document that the memo is about, `Section 3.2`, and the words that turn to it
   */
  begin(
    text: string,
    line: number,
    how: 'set-apart' | 'in-text',
    said: { readonly place?: string; readonly words?: string } = {},
  ): void {
    const { place = '', words: source = '' } = said;
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
      source,
      parent: null,
    });
    this.last = null;
    this.turned = false;
    this.isCounted = false;
    // A question may well ask what happens if people disagree.
    if (isSetApart || !text.endsWith('?')) this.noteStanding(text);
    if (isSetApart && (text.endsWith('?') || tellsOfLater(text))) this.open(line);
  }

  /**
   * The issue at hand, drawn if it is not yet; without any, the memo itself is one.
   * @param heading what stood over it, where the issue itself says something else
   */
  open(line: number, heading = ''): DrawnIssue {
    if (!this.current()) this.begin(this.title || UNNAMED, line, 'set-apart');
    const issue = this.current() as DrawnIssue;
    const source = issue.source === '' ? '' : `> ${escapeText(issue.source)}`;
    issue.id ??= this.#draft.add({
      kind: 'issue',
      text: issue.text,
      detail: [escapeText(heading), source].filter((part) => part !== '').join('\n\n'),
      under: null,
      line: issue.line,
    });
    if (issue.id !== null)
      this.#pen.cite(issue.id, `${issue.place} · ${heading} · ${issue.text}`, issue.line);
    return issue;
  }

  /** Comes back to an issue that was spoken of before. */
  resume(issue: DrawnIssue): void {
    this.issues.splice(this.issues.indexOf(issue), 1);
    this.issues.push(issue);
    this.turned = false;
    this.last = issue.positions.at(-1)?.id ?? issue.id;
  }

  /** Notes what a text says of the standing of the issue at hand. */
  noteStanding(text: string): void {
    const issue = this.current();
    if (!issue) return;
    if (tellsOfLater(text)) issue.fields = { ...issue.fields, type: 'placeholder' };
    else if (tellsOfDivergence(text)) issue.fields = { ...issue.fields, type: 'divergence' };
    if (tellsOfRaising(text)) issue.fields = { ...issue.fields, status: 'raised' };
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
      line: source.line,
      parties: new Set<string>(),
    };
    issue.positions.push(drawn);
    if (!issue.byWords.has(drawn.marks.words)) issue.byWords.set(drawn.marks.words, drawn);
    this.last = id;
    return drawn;
  }

  /** Has a position say more than it did. */
  reword(issue: DrawnIssue, position: DrawnPosition, text: string): DrawnPosition {
    const words = { text, topic: topicOf(text), marks: marksOf(text) };
    const reworded = { ...position, ...words };
    issue.positions.splice(issue.positions.indexOf(position), 1, reworded);
    issue.byWords.delete(position.marks.words);
    issue.byWords.set(words.marks.words, reworded);
    this.#draft.amend('position', position.id, { text });
    this.last = position.id;
    return reworded;
  }

  /** Has an issue that is only called by its place ask what its one answer answers. */
  nameAfter(place: string): void {
    const issue = this.current();
    const [only, ...more] = issue?.positions ?? [];
    if (!issue || issue.id === null || issue.text !== place || !only || more.length > 0) return;
    const question = this.questionOf(only.text);
    const text = question.toLowerCase() === `${only.text.toLowerCase()}?` ? only.text : question;
    issue.text = text;
    issue.topic = topicOf(text);
    this.#draft.amend('issue', issue.id, { text });
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

  /** Whether a heading names what is at hand, and nothing was said under it yet. */
  get isOnlyNamed(): boolean {
    const current = this.current();
    return current?.isSetApart === true && current.id === null;
  }

  /** Whether what is at hand has no name yet but its place in a document: what is said of it first names it. */
  get isOnlyPlaced(): boolean {
    const current = this.current();
    return this.isOnlyNamed && current !== undefined && current.text === current.place;
  }

  /** Has what is at hand be called by what is said of it. */
  name(text: string, line: number): void {
    const issue = this.current();
    if (!issue) return;
    issue.text = text;
    issue.topic = topicOf(text);
    this.open(line);
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
    const positions = this.current()?.positions ?? [];
    return positions.findLast(({ id }) => id === this.last) ?? positions.at(-1);
  }
}
