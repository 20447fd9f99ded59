import type { Id } from '../../../model/id.ts';
import type { MapDraft } from '../../map-draft.ts';
import type { Arguing } from './arguing.ts';
import {
  MEANT,
  OF_THAT,
  REPEATED,
  SPEAKS_BACK,
  withoutPlace,
  headed,
} from '../speech/asked-words.ts';
import { bareProposal } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import { type DrawnIssue, isAbout } from './drawn.ts';
import { locatorsIn } from '../layout/locators.ts';
import { Guesses, answerNamed } from './guesses.ts';
import { type Pen, type Source, followUp } from './pen.ts';
import {
  conditionalQuestion,
  isAskedOn,
  isAssent,
  isInvitation,
  isRhetorical,
  trailingCondition,
  whoGuessed,
  withoutAnd,
} from '../speech/questions.ts';
import { alternativesIn, choiceIn } from '../speech/remarks.ts';
import { likeness, topicOf } from '../words/sentences.ts';
import type { Thread } from './thread.ts';
import { sentenceFrom, shortened, withoutLocators } from '../words/wording.ts';
import { yesTo } from '../words/yes.ts';

/** Whether an issue that nobody answered yet asks by a word. */
function isAskedBy({ text, positions }: DrawnIssue, word: string): boolean {
  return positions.length === 0 && text.toLowerCase().startsWith(`${word.toLowerCase()} `);
}

/** Draws what a memo asks, as what it is: an issue, a follow-up, an argument or an answer. */
export class Asked {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #thread: Thread;
  readonly #arguing: Arguing;
  readonly #guesses: Guesses;
  /** The line of the last question in running text. */
  #askedOn = 0;
  /** What is supposed just now: questions follow from it. */
  #supposed: Id | null = null;

  constructor(desk: Desk) {
    const { draft, pen, thread, arguing } = desk;
    this.#guesses = new Guesses(desk);
    this.#draft = draft;
    this.#pen = pen;
    this.#thread = thread;
    this.#arguing = arguing;
  }

  /** A question that is said to follow: from the answer that it speaks of, or from the issue at hand. */
  followUp(text: string, source: Source): void {
    const conditional = conditionalQuestion(text);
    const origin = conditional && this.#thread.originIf(conditional.condition);
    const parent = origin ?? this.#thread.current()?.id ?? null;
    const words = conditional?.text ?? sentenceFrom(text);
    const asked = words.endsWith('?') ? words : `${words}?`;
    if (parent === null) this.#thread.last = this.#pen.add('issue', asked, null, source);
    else this.follow(parent, asked, source);
  }

  /** Has the questions that come next in the passage follow from what a condition speaks of; says whether it speaks of anything. */
  suppose(condition: string): boolean {
    const origin = this.#thread.originIf(condition);
    this.#supposed = origin;
    return origin !== null;
  }

  /** Begins another passage. */
  begin(): void {
    this.#supposed = null;
  }

  /** Draws a question that follows from something. @param parent from what */
  follow(parent: Id, text: string, source: Source): void {
    const choice = choiceIn(text);
    const asked = choice?.question ?? text;
    const question = this.#pen.add('issue', asked, followUp(parent), source);
    const answers = choice?.answers ?? [];
    if (question !== null)
      for (const answer of answers)
        this.#pen.add(
          'position',
          answer,
          { parent: question, as: 'responds-to' },
          { ...source, cited: '' },
        );
    this.#thread.last = question;
    this.#note(question, parent, text, source);
  }

  /** Notes what followed from what last. */
  #note(id: Id | null, parent: Id, text: string, { line }: Source): void {
    this.#thread.followed = id === null ? null : { id, parent, text, line };
  }

  /** Draws a question, as what it is: an argument, a follow-up or an issue. */
  question({ line, words: said }: Source): void {
    const words = withoutAnd(said);
    const source = { line, words: said };
    const { followed } = this.#thread;
    const isAgain = SPEAKS_BACK.test(words) && followed?.line === line;
    const isOn = isAskedOn(said) || (isAgain && whoGuessed(words) === null);
    // “And who …?” right after what followed from something follows from that as well.
    if (followed && isOn && this.#thread.last === followed.id) {
      this.follow(followed.parent, sentenceFrom(words), source);
      return;
    }
    const at = this.#thread.current();
    // “It does not say who pays. Who does?”
    const [asks = ''] = REPEATED.exec(words) ?? [];
    if (at && asks !== '' && this.#askedOn === line && isAskedBy(at, asks)) return;
    if (this.#guesses.inCapitals(words, source)) return;
    const about = this.#thread.lastPosition();
    // “It expects a review. By whom?”
    if (about && about.line === line && this.#thread.last === about.id && OF_THAT.test(words)) {
      this.follow(about.id, sentenceFrom(words), source);
      return;
    }
    if (this.#guesses.who(words, source)) return;
    if (this.#supposed !== null && conditionalQuestion(words) === null) {
      this.follow(this.#supposed, sentenceFrom(words), source);
      return;
    }
    const isOfNamed = this.#thread.isOnlyNamed && MEANT.test(words);
    if ((isInvitation(words) && !isOfNamed) || /^\p{L}+\?$/u.test(words)) {
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
      return;
    }
    if (this.#guesses.take(words, source, this.#askedOn)) return;
    const current = this.#thread.current();
    const trailing = trailingCondition(words);
    const arisen =
      trailing &&
      (this.#thread.originNamed(trailing.condition) ??
        (isAssent(trailing.condition) ? this.#thread.originIf('if so') : null));
    if (trailing && arisen) {
      this.follow(arisen, trailing.text, source);
      return;
    }
    // “Who would pay for all of it?” is asked of “All of it, into three languages”.
    const named =
      current && /^(?:who|how|what|when|where)\b/iu.test(words)
        ? answerNamed(current, words)
        : null;
    if (named) {
      this.follow(named.id, sentenceFrom(words), source);
      return;
    }
    const position = this.#thread.lastPosition();
    const conditional = conditionalQuestion(
      locatorsIn(words).length > 0 ? withoutLocators(words) : words,
    );
    const origin = conditional && this.#thread.originIf(conditional.condition);
    if (position && isRhetorical(words)) {
      this.#draft.note(line, 'memo-rhetorical', { words: shortened(words) });
      this.#arguing.argument({ side: 'pro', target: '', text: words }, source);
    } else if (origin && origin === current?.id) {
      this.#arises(conditional?.text ?? '', source);
    } else if (origin) {
      this.follow(origin, conditional?.text ?? '', source);
    } else if (conditional && current?.isSetApart && current.positions.length === 0) {
      this.#arises(conditional.text, source);
    } else {
      this.ask(sentenceFrom(words), source);
    }
  }

  /** What is asked without a question mark; “If it does, we need to know how …” follows from that. */
  indirectly(asked: string, source: Source): void {
    const [, condition = ''] =
      /^((?:if|in case|falls|wenn|si)\b[^,]{3,80}),/iu.exec(source.words) ?? [];
    const trailing = trailingCondition(asked);
    const arisen = trailing && this.#thread.originNamed(trailing.condition);
    if (trailing && arisen) {
      this.follow(arisen, trailing.text, source);
      return;
    }
    const origin = condition === '' ? null : this.#thread.originIf(condition);
    if (origin === null) this.ask(asked, source);
    else this.follow(origin, asked, source);
  }

  /** What arises only if what stands over it is answered in a certain way: that is asked first, and what is said next answers this. */
  #arises(text: string, source: Source): void {
    const { id } = this.#thread.open(source.line);
    const choice = choiceIn(text);
    const asked = choice?.question ?? text;
    this.#thread.begin(asked, source.line, 'in-text');
    const issue = this.#thread.current();
    if (!issue || id === null) return;
    issue.id = this.#pen.add('issue', asked, followUp(id), source);
    this.#thread.last = issue.id;
    this.#note(issue.id, id, asked, source);
    for (const answer of choice?.answers ?? []) this.#thread.position(issue, answer, source);
  }

  /** A question in running text: the heading's own, one that follows from the issue at hand, or an issue by itself. */
  ask(said: string, source: Source): void {
    const whole = sentenceFrom(said.replace(/^(?:and|und|et|also|plus),? (?=\p{Ll})/iu, ''));
    const beside = this.#thread.turned ? alternativesIn(whole) : [];
    const choice =
      choiceIn(whole) ?? (beside.length > 0 ? { question: whole, answers: beside } : null);
    if (choice) {
      this.#ask(choice.question, source);
      for (const answer of choice.answers)
        this.#thread.position(this.#thread.open(source.line), answer, source);
      return;
    }
    this.#ask(whole, source);
  }

  /** What a question under a heading stands under, so that the next one does, too; `null` under none. */
  #besideAsked(current: DrawnIssue | undefined): Id | null {
    const heading = this.#thread.issues.findLast(({ isSetApart }) => isSetApart);
    const isBelow = current !== undefined && current.parent !== null;
    return isBelow && current.parent === heading?.id ? current.parent : null;
  }

  #ask(whole: string, source: Source): void {
    this.#askedOn = source.line;
    const text = withoutPlace(whole);
    const current = this.#thread.current();
    const topic = topicOf(text);
    if (current?.id === null && !current.text.endsWith('?')) {
      const heading = current.text.replace(/\.$/u, '');
      // “If they go on, who pays?” says nothing without what it stands under.
      const isBack =
        (SPEAKS_BACK.test(text) || bareProposal(text) !== null) &&
        likeness(topic, current.topic) === 0;
      current.text = isBack ? headed(heading, text) : text;
      current.topic = topicOf(`${heading} ${text}`);
      this.#thread.open(source.line, heading);
      return;
    }
    // Asked in other words right below its heading, it is the same question.
    const isSame = current?.positions.length === 0 && isAbout(topic, current.topic, new Set());
    if (isSame) return;
    // What was made of a claim is asked in somebody's own words now.
    if (
      current?.isMade &&
      current.id !== null &&
      yesTo(text) !== null &&
      isAbout(topic, current.topic, new Set())
    ) {
      current.text = text;
      current.isMade = false;
      this.#draft.amend('issue', current.id, { text });
      this.#thread.last = current.id;
      return;
    }
    // “Does this belong to …?” is about what was spoken of.
    const isBack =
      isAskedOn(source.words) &&
      /\b(?:does|do|is|are|should|may|can|will|would|must) (?:it|they|these)\b/iu.test(text);
    const refersBack =
      isBack ||
      /^(?:does|do|is|are|should|may|can|will|would|must) (?:this|it|that|they|these)\b/iu.test(
        text,
      );
    // What is asked in the same breath of what a paper has somebody do is about that.
    const isOfMade =
      current?.isMade === true &&
      current.positions.at(-1)?.line === source.line &&
      current.positions.some((one) => likeness(topic, one.topic) > 0);
    const isUnder =
      isOfMade || current?.isSetApart === true || (refersBack && current !== undefined);
    // “Would it work? And who would clean it?” are asked in one breath.
    const isBeside =
      current?.isSetApart === false &&
      current.positions.length === 0 &&
      current.line === source.line &&
      this.#thread.last === current.id;
    const parent = this.#thread.turned
      ? null
      : isUnder
        ? this.#thread.open(source.line).id
        : isBeside
          ? current.parent
          : this.#besideAsked(current);
    this.#thread.begin(text, source.line, 'in-text');
    const issue = this.#thread.current();
    if (!issue) return;
    issue.id = this.#pen.add('issue', text, parent === null ? null : followUp(parent), source);
    issue.parent = parent;
    this.#thread.last = issue.id;
  }
}
