import { announced, announcedFor, announcedOver } from '../speech/announcing.ts';
import { bothSides, labelledArgument } from '../speech/arguments.ts';
import { askedIn, indirectQuestion, isAskedIndirectly } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import type { DrawnIssue } from './drawn.ts';
import type { Headings } from './headings.ts';
import type { HeldItems } from './held-items.ts';
import type { Labelled } from './labelled.ts';
import { structureLabel } from '../layout/labels.ts';
import { locatorsIn } from '../layout/locators.ts';
import type { ListAtHand } from '../layout/list.ts';
import {
  isPlainQuestion,
  isTopic,
  openingTitle,
  parentLines,
  withoutOn,
} from '../layout/opening.ts';
import type { Passage } from '../layout/passages.ts';
import { conditionalQuestion, withoutLead } from '../speech/questions.ts';
import { sentencesOf } from '../words/sentences.ts';
import { tellsOfLater } from '../holders/standing.ts';
import type { Telling } from './telling.ts';
import { Topics } from './topics.ts';
import { shortened, withoutLocators } from '../words/wording.ts';

/** On a side there is nobody, or nothing. */
const NOBODY =
  /^(?:nobody|no one|none|nothing|all|everyone|everybody|n\/a|niemand|alle|keine[rs]?|personne|tous|nadie|todos|nessuno|tutti|ninguém|[-–—])\.?$/iu;

/** What draws the parts of a paragraph. */
interface Drawers {
  readonly list: ListAtHand;
  readonly headings: Headings;
  readonly held: HeldItems;
  readonly labelled: Labelled;
  readonly telling: Telling;
}

/** Draws paragraphs, and items that are no part of a list that was announced. */
export class Paragraphs {
  readonly #desk: Desk;
  readonly #list: ListAtHand;
  readonly #headings: Headings;
  readonly #held: HeldItems;
  readonly #labelled: Labelled;
  readonly #telling: Telling;
  readonly #topics: Topics;
  /** The lines of the items that have others below them. */
  readonly #parents: ReadonlySet<number>;
  /** Whether paragraphs begin with titles: “Prices. The kitchen says …”. */
  readonly #hasTitles: boolean;
  /** Whether items do. */
  readonly #hasTitledItems: boolean;
  /** The issue that the last item of a list began: the next item may begin one, too. */
  #begun: DrawnIssue | undefined;

  /** @param passages all of the memo */
  constructor(
    desk: Desk,
    { list, headings, held, labelled, telling }: Drawers,
    passages: readonly Passage[],
  ) {
    this.#desk = desk;
    this.#list = list;
    this.#headings = headings;
    this.#held = held;
    this.#labelled = labelled;
    this.#telling = telling;
    this.#topics = new Topics(desk, telling);
    this.#parents = parentLines(passages);
    this.#hasTitledItems =
      passages.filter(
        ({ kind, text, indent }) => kind === 'item' && indent === 0 && openingTitle(text) !== null,
      ).length > 1;
    this.#hasTitles =
      passages.filter(({ kind, text }) => kind === 'paragraph' && openingTitle(text) !== null)
        .length > 1;
  }

  /** Draws what a paragraph says. */
  take(passage: Passage): void {
    const { thread, claims } = this.#desk;
    const sides = bothSides(passage.text);
    if (sides.length > 1) {
      for (const text of sides) this.take({ ...passage, text });
      return;
    }
    const { line, text, kind, mark, indent } = passage;
    const label = labelledArgument(text);
    const [, answer] = /^A ?\d{0,2} ?[:.] *(\S.*)$/u.exec(text) ?? [];
    if (answer !== undefined) {
      this.#labelled.answerTo(answer, line);
      return;
    }
    // An item that begins as a question does is an issue, whoever announces it or not.
    const [first = '', ...rest] = sentencesOf(text);
    const isCounted = kind === 'item' && /[\da-z]/iu.test(mark) && mark !== 'o';
    const isTitled =
      isCounted || (kind === 'paragraph' ? this.#hasTitles : this.#hasTitledItems && indent === 0);
    const isClaim = claims.claimsIn(first).length > 0;
    const isArgued =
      rest[0] !== undefined &&
      (labelledArgument(rest[0]) !== null ||
        (kind === 'item' && claims.claimsIn(rest[0]).length > 0));
    const isOwnLabel = structureLabel(text)?.kind === 'question';
    const title = (isTitled || isArgued) && !isClaim && !isOwnLabel ? openingTitle(text) : null;
    const isPutOff = isCounted && rest.length === 0 && text.length < 80 && tellsOfLater(text);
    const isOver = this.#parents.has(line) && isTopic(passage, claims);
    const isNext =
      kind === 'item' &&
      indent === 0 &&
      this.#begun !== undefined &&
      thread.issues.findLast(({ isSetApart }) => isSetApart) === this.#begun;
    const isQuestion =
      (isCounted || isNext) &&
      (isAskedIndirectly(first) || (indent === 0 && isPlainQuestion(first)));
    // “Steps or ramp? Nearly all want a ramp.” among paragraphs with titles
    const isTitledSo =
      kind === 'paragraph' &&
      this.#hasTitles &&
      rest.length > 0 &&
      !thread.isOnlyNamed &&
      isPlainQuestion(first) &&
      first.split(' ').length < 6;
    if (isQuestion || isTitledSo || title !== null || isPutOff || isOver) {
      const words = title === null ? withoutLocators(first) : withoutOn(withoutLocators(first));
      const place = (isOver || title !== null) && words !== first ? first : '';
      this.#headings.begin(
        isPutOff
          ? text
          : askedIn(title === null ? (isOver ? words : withoutLead(first)) : words || title),
        line,
        place,
      );
      this.#headings.isCounted = isCounted;
      if (title === null && !isOver) thread.open(line);
      if (kind === 'item' && indent === 0) this.#begun = thread.current();
      for (const sentence of isPutOff ? [] : rest) this.#telling.sentence(sentence, line);
      const said = withoutLocators(text);
      if (sentencesOf(said).length === 1) this.#headings.awaitAnswers(said, indent);
      return;
    }
    // What is counted, with more than one sentence, is a point by itself.
    const isPoint = isCounted && rest.length > 0 && indent === 0 && !/^[^.?!:]{1,40}: /u.test(text);
    const current = thread.current();
    const isOther = current?.isSetApart === false || (current?.place ?? '') !== '';
    if (isPoint && isOther && (current?.positions.length ?? 0) > 0) {
      thread.turned = true;
    }
    // “3. If it mediates, who …?” is a matter of its own, where nobody spoke of that.
    const arising = isCounted && indent === 0 ? conditionalQuestion(first) : null;
    if (arising && thread.originIf(arising.condition) === null) thread.turned = true;
    const structure = label ? null : structureLabel(text);
    // After a counted list a paragraph that is about nothing in it is about something else.
    const isNew =
      kind === 'paragraph' &&
      indent === 0 &&
      (this.#headings.isCounted || thread.isCounted) &&
      label === null;
    const isAsked = isPlainQuestion(first) || indirectQuestion(first) !== null;
    // “In Annex B, step 3, DT-L assumes …”, after what is counted, is about that place.
    const [place] = locatorsIn(first);
    const isPlaced =
      place !== undefined &&
      first.indexOf(place.words) < 14 &&
      /^(?:in|at|on|under) /iu.test(first);
    if (isNew && (isAsked || isPlaced) && !thread.goesOn(first)) {
      thread.turned = true;
    }
    if (label === null && structure === null && this.#held.saysWhy(passage)) return;
    if (structure) {
      this.#labelled.structure(structure, { line, words: text });
      if (structure.kind === 'question')
        this.#headings.awaitAnswers(structure.text, kind === 'item' ? indent : -1);
    } else if (label && NOBODY.test(label.text))
      this.#desk.draft.leaveOut(line, 'memo-aside', { words: shortened(text) });
    else if (label?.text === '') this.#list.announce({ kind: 'arguments', label });
    else if (label) this.#labelled.argument(label, passage);
    else {
      if (this.#topics.take(text, line)) return;
      for (const sentence of sentencesOf(text)) this.#telling.sentence(sentence, line);
      if (kind === 'item' && sentencesOf(text).length === 1)
        this.#headings.awaitAnswers(text, indent);
      const side = rest.length > 0 ? labelledArgument(rest.at(-1) ?? '') : null;
      if (side?.text === '') this.#list.announce({ kind: 'arguments', label: side });
      const coming = announced(text) ?? (text.length < 70 ? announcedOver(text) : null);
      if (coming !== null) this.#list.announce({ kind: coming });
      const subject = coming === 'positions' ? announcedFor(text) : null;
      if (subject !== null && !thread.current()) this.#headings.begin(subject, line);
    }
  }
}
