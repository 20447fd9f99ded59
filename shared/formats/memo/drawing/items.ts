import { capitalized } from '../../../capitalized.ts';
import { isAnswer } from '../speech/answers.ts';
import { type LabelledArgument, labelledArgument } from '../speech/arguments.ts';
import { askedIn } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import { positionNamed } from './drawn.ts';
import type { Headings } from './headings.ts';
import type { Labelled } from './labelled.ts';
import { structureLabel } from '../layout/labels.ts';
import type { ListAtHand, ListMeaning } from '../layout/list.ts';
import { locatorsIn } from '../layout/locators.ts';
import { saidByPaper } from '../speech/papers.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { Passage } from '../layout/passages.ts';
import { conditionalQuestion } from '../speech/questions.ts';
import { alternativesIn, choiceIn } from '../speech/remarks.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Telling } from './telling.ts';
import { mentioned } from '../speech/topics.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** What draws what an item says. */
interface Drawers {
  readonly list: ListAtHand;
  readonly headings: Headings;
  readonly labelled: Labelled;
  readonly telling: Telling;
  readonly paragraphs: Paragraphs;
}

/** Draws the items of a list that was announced, as what it was announced to be. */
export class Items {
  readonly #desk: Desk;
  readonly #list: ListAtHand;
  readonly #headings: Headings;
  readonly #labelled: Labelled;
  readonly #telling: Telling;
  readonly #paragraphs: Paragraphs;

  constructor(desk: Desk, { list, headings, labelled, telling, paragraphs }: Drawers) {
    this.#desk = desk;
    this.#list = list;
    this.#headings = headings;
    this.#labelled = labelled;
    this.#telling = telling;
    this.#paragraphs = paragraphs;
  }

  /** “+ flat fee: simple” is about the flat fee, where that is an answer. */
  #named(label: LabelledArgument, text: string): Pick<LabelledArgument, 'target' | 'text'> {
    const [, of = '', said = ''] = /^(?!.*\?$)([^:.?!]{2,40}): (\S.*)$/u.exec(text) ?? [];
    const issue = this.#desk.thread.current();
    const isOne = of !== '' && label.target === '' && issue && positionNamed(issue, of) !== null;
    return isOne ? { target: of, text: said } : { target: label.target, text };
  }

  /** What an item under a side says, without who says so: “Group A points out that it is cheap”. */
  #groundIn(text: string): string {
    const [claim, ...more] = this.#desk.claims.claimsIn(text);
    const isGround = claim?.isGround === true || claim?.attitude === 'fears';
    return claim && more.length === 0 && isGround && claim.text !== '' && claim.reason === ''
      ? claim.text
      : text;
  }

  /** What all hold, as an item of a list of such things says: an issue by itself. */
  #agreed({ line, text }: Passage): void {
    const { thread, claims, holdings } = this.#desk;
    const source = { line, words: text };
    const said = sentenceFrom(withoutLocators(text));
    thread.begin(thread.questionOf(said), line, 'in-text');
    const found = claims.claimsIn(`Both teams agree that ${text}`);
    for (const claim of found) holdings.claim(claim, source);
    if (found.length === 0) thread.position(thread.open(line), said, source);
  }

  /** Draws an item. @param list what the list is that it stands in */
  take(passage: Passage, list: ListMeaning): void {
    const { line, text } = passage;
    const [first = '', ...rest] = sentencesOf(text);
    const label = labelledArgument(text);
    if (label?.text === '') {
      this.#list.announce({ kind: 'arguments', label });
      return;
    }
    switch (list.kind) {
      case 'issues': {
        if (this.#desk.thread.current() && conditionalQuestion(first) !== null) {
          for (const sentence of [first, ...rest]) this.#telling.sentence(sentence, line);
          return;
        }
        const [, topic = '', said = ''] =
          /^([“"]?\p{Lu}[^:.?!–—]{1,40}?) [–—-] (?=[^:.?!–—]{2,30}: )(.+)$/u.exec(first) ??
          /^([“"]?\p{Lu}(?:[^:.?!]|\.(?=\d)){1,50}):\s+(.+)$/u.exec(first) ??
          /^([“"]?\p{Lu}[^:.?!–—]{1,40}) [–—-] (.+)$/u.exec(first) ??
          [];
        // “Blue limits it to advice; Green does not.” makes an issue by what is held.
        const isHeld = this.#desk.claims.claimsIn(first).length > 0 || saidByPaper(first) !== null;
        if (topic === '' && (isHeld || mentioned(first) !== null)) {
          this.#desk.thread.turned = true;
          for (const sentence of [first, ...rest]) this.#telling.sentence(sentence, line);
          return;
        }
        const words = topic === '' ? first : topic;
        const bare = withoutLocators(words);
        // “Composition (Art. 3)” is called by its words.
        const isPlaced = locatorsIn(words).length > 0 && bare.replace(/[.?]$/u, '') !== '';
        this.#headings.begin(askedIn(isPlaced ? bare : words), line, isPlaced ? words : '');
        this.#headings.isCounted = true;
        // What is asked right below says what the issue is.
        const isAsked =
          said.endsWith('?') && choiceIn(said) === null && alternativesIn(said).length === 0;
        if (rest[0]?.endsWith('?') !== true && !isAsked) this.#desk.thread.open(line);
        const answers = said === '' ? [] : alternativesIn(`${said.replace(/[.?]$/u, '')}?`);
        for (const answer of answers) this.#labelled.answer(passage, answer, []);
        if (said !== '' && answers.length === 0) {
          this.#telling.sentence(capitalized(said), line);
        }
        this.#headings.awaitAnswers(text, passage.indent);
        break;
      }
      case 'agreed':
        this.#agreed(passage);
        return;
      case 'answers':
      case 'positions': {
        const isOne = list.kind === 'positions' || isAnswer(text);
        if (!isOne || label !== null || this.#desk.claims.claimsIn(first).length > 0)
          this.#paragraphs.take(passage);
        else this.#labelled.answer(passage, first, rest);
        return;
      }
      case 'arguments':
        if (label || structureLabel(text)) this.#paragraphs.take(passage);
        // What stands below “+ …” or “- …” with a sign of its own answers that.
        else if (/^[-+–]$/u.test(passage.mark))
          this.#labelled.argument({ ...list.label, ...this.#named(list.label, text) }, passage);
        else
          this.#desk.arguing.argument(
            { ...list.label, text: this.#groundIn(text) },
            { line, words: text },
          );
        return;
    }
    for (const sentence of rest) this.#telling.sentence(sentence, line);
  }
}
