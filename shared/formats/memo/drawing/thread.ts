import type { Id } from '../../../model/id.ts';
import type { MapDraft } from '../../map-draft.ts';
import { bareProposal } from '../speech/asking.ts';
import {
  type DrawnIssue,
  type DrawnPosition,
  answersOf,
  isAbout,
  isNegative,
  positionSaying,
} from './drawn.ts';
import { Issues } from './issues.ts';
import { originNamed, originOf } from './origins.ts';
import type { Pen, Source } from './pen.ts';
import { commonWords, likeness, topicOf } from '../words/sentences.ts';
import { sentenceFrom, shortened } from '../words/wording.ts';
import { startsWith, yesTo } from '../words/yes.ts';

/** How what is said after “yes” begins where it makes another answer of it. */
const CONDITION =
  /^(?:but|only|if|unless|except|provided|as long as|without|not|subject to|aber|nur|wenn|falls|sofern|ohne|mais|seulement|si|sauf|sans|pero|solo|sólo|sin|ma|se|purché|senza|maar|alleen|als|mits|zonder)(?!\p{L})/iu;

/** What a memo speaks of while it is read: what “this” would mean, and to which issue something belongs. */
export class Thread extends Issues {
  /** Whether what is said is a turn in a discussion: it speaks of what is at hand. */
  isDiscussed = false;
  /** The question that followed from something last. */
  followed: {
    readonly id: Id;
    readonly parent: Id;
    readonly text: string;
    readonly line: number;
  } | null = null;
  /** Whether what is said next is right below a question that was quoted. */
  isReplied = false;
  readonly #draft: MapDraft;
  /** Words that are everywhere in the memo tell nothing of what a sentence is about. */
  readonly #common: ReadonlySet<string>;

  /**
   * @param title of the memo, which stands for an issue that it does not name
   * @param sentences all of the memo
   */
  constructor(draft: MapDraft, pen: Pen, title: string, sentences: readonly string[]) {
    super(draft, pen, title, sentences);
    this.#draft = draft;
    this.#common = commonWords(sentences);
  }

  /** The position of which a condition speaks, or the question itself where nobody answered it yet. */
  originIf(condition: string): Id | null {
    return originOf(condition, this.issues, this.#common);
  }

  /** The position that a condition names by its own words; `null` where none is named. */
  originNamed(condition: string): Id | null {
    return originNamed(condition, this.issues);
  }

  /** The issue that a few words name; `null` where none, or more than one, could be meant. */
  issueOn(subject: string): DrawnIssue | null {
    const topic = topicOf(subject);
    const named = this.issues.filter(
      (issue) => issue.id !== null && topic.size > 0 && likeness(topic, issue.topic) === 1,
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** The issue before the one at hand in which a party that gives a ground holds something, and of which the ground speaks. */
  issueOfGround(party: string, text: string): DrawnIssue | null {
    const topic = topicOf(text);
    const holds = ({ positions }: DrawnIssue): boolean =>
      positions.some(({ parties }) => parties.has(party));
    const speaksOf = (issue: DrawnIssue): boolean =>
      [issue, ...issue.positions].some((one) => likeness(topic, one.topic, this.#common) > 0);
    const current = this.current();
    if (!current || (holds(current) && !this.turned) || speaksOf(current)) return null;
    return (
      this.issues.findLast((issue) => issue.id !== null && holds(issue) && speaksOf(issue)) ?? null
    );
  }

  /** Whether nothing was spoken of yet, and the memo has no title to be called by. */
  get isUntitled(): boolean {
    return this.title === '' && this.current() === undefined;
  }

  /** Whether a party holds an answer to the issue at hand that was drawn from the same passage. */
  holdsHere(party: string, line: number): boolean {
    const own = this.current()?.positions.findLast(({ parties }) => parties.has(party));
    return own?.line === line;
  }

  /**
   * The “yes” that a text says with a detail, “Yes, in the cellar”, where somebody only said yes before; what nobody held so
   * far says the detail itself then. `null` where it says something else, or only yes under a condition.
   */
  yesWith(text: string): { readonly position: DrawnPosition; readonly detail: string } | null {
    const issue = this.current();
    const [, word = '', detail = ''] =
      /^(yes|no|ja|nein|oui|non|sí|sì|nee), (.+)$/iu.exec(text) ?? [];
    const plain = issue && word !== '' ? positionSaying(issue, word) : null;
    if (!issue || !plain || plain.text.toLowerCase() !== word.toLowerCase()) return null;
    if (plain.parties.size === 0) return { position: this.reword(issue, plain, text), detail: '' };
    return CONDITION.test(detail) ? null : { position: plain, detail: sentenceFrom(detail) };
  }

  /** Whether something is what the issue at hand is about. */
  isAtHand(subject: string): boolean {
    const current = this.current();
    return current !== undefined && isAbout(topicOf(subject), current.topic, new Set());
  }

  /** Whether the issue at hand was only asked in running text, in a passage before, and a text is not about it. */
  isAskedBefore(text: string, line: number): boolean {
    const current = this.current();
    return current?.isSetApart === false && current.line !== line && !this.isAtHand(text);
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
    if (!this.current() && this.title !== '') this.begin(this.title, source.line, 'set-apart');
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
    // “Is for the move”, where it is asked whether to move.
    const isOfIt = /^(?:the|this|that) \p{L}+$/iu.test(text) && topic.size === 1;
    const isShort = text.split(/\s+/u).length <= 4 && (topic.size > 1 || isOfIt);
    return isOnlyYes && isShort && !isNegative(text) && likeness(topic, issue.topic) === 1;
  }

  /**
   * The issue to which a claim belongs: the one at hand, unless the memo turned to something else, or the party holds
   * something there already and now speaks of something else.
   */
  issueFor(party: string, text: string, line: number): DrawnIssue {
    this.#turnToFollowUp(text, line);
    if (this.isDiscussed && this.current()) return this.open(line);
    const topic = topicOf(text);
    const current = this.current();
    const speaksOf = (issue: DrawnIssue): boolean =>
      isAbout(topic, issue.topic, this.#common) ||
      answersOf(issue).some((position) => isAbout(topic, position.topic, this.#common));
    const own = current?.positions.some(({ parties }) => parties.has(party)) ?? false;
    const isBack = /^\p{L}+ (?:it|this|that|them)(?!\p{L})/iu.test(text);
    const isProposal = /^(?:then )?(?:let[’']s|let us|we could|how about)\b/iu.test(text);
    // A word or two make no question by themselves.
    const isWord =
      /^(?:[\p{L}’'-]+(?: [\p{L}’'-]+)?|\d[\d.,]*(?: ?\p{L}+)?)$/u.test(text) &&
      current?.id !== null;
    // Who said yes or no just now may propose something else on the same.
    const isBeside = current?.positions.some(
      (one) => one.parties.has(party) && /^(?:yes|no)$/iu.test(one.text) && one.line === line,
    );
    // A heading within the memo holds all that is said under it; its title only what fits.
    const isUnderHeading = current?.isSetApart === true && current.text !== this.title;
    const goesOn =
      !this.turned &&
      (!own ||
        isUnderHeading ||
        isBack ||
        isProposal ||
        isBeside === true ||
        isWord ||
        (current !== undefined && speaksOf(current)));
    if (current && goesOn && !(current.id !== null && this.#fitsBetter(topic, current))) {
      return this.open(line);
    }
    const other = this.issues.findLast((issue) => issue.id !== null && speaksOf(issue));
    if (other && !this.turned) return other;
    const question = this.questionOf(text);
    // What is held in a few words makes no question; the memo's title may.
    const isPoor =
      question.toLowerCase() === `${text.toLowerCase()}?` || text.split(' ').length > 9;
    const isTitled = likeness(topic, topicOf(this.title)) > 0;
    if ((isPoor || isTitled) && this.issues.length === 0 && this.title !== '')
      return this.open(line);
    this.#draft.note(line, 'memo-issue-made', { words: shortened(question) });
    this.begin(question, line, 'in-text');
    const issue = this.open(line);
    issue.isMade = true;
    return issue;
  }

  /** Goes on with a question that was just asked, where it follows from something and what is said is not about that. */
  #turnToFollowUp(text: string, line: number): void {
    const asked = this.followed;
    const current = this.current();
    if (!asked || !current || this.last !== asked.id || line !== asked.line) return;
    if (current.id === asked.id) return;
    const topic = topicOf(text);
    if (answersOf(current).some((one) => isAbout(topic, one.topic, this.#common))) return;
    this.takeUp();
  }

  /** Goes on with the question that followed from something last: what is said next answers it. */
  takeUp(): void {
    const asked = this.followed;
    if (!asked || this.current()?.id === asked.id) return;
    this.begin(asked.text, asked.line, 'in-text');
    const issue = this.current();
    if (issue) Object.assign(issue, { id: asked.id, parent: asked.parent });
    this.last = asked.id;
  }

  /** Whether a claim speaks of an issue before the one at hand, and not of that one, which was only asked in passing. */
  #fitsBetter(topic: ReadonlySet<string>, current: DrawnIssue): boolean {
    const isParted = current.fields['type'] === 'divergence';
    if (current.isSetApart || isParted || current.positions.length > 0) return false;
    const here = likeness(topic, current.topic, this.#common);
    return this.issues.some(
      (issue) =>
        issue !== current &&
        issue.id !== null &&
        answersOf(issue).some((one) => likeness(topic, one.topic, this.#common) > here),
    );
  }

  /** What an argument speaks about that doesn't say: the last position, or the “yes” to what is asked. */
  argued(source: Source): DrawnPosition | null {
    const issue = this.current();
    const yes = issue ? yesTo(issue.text) : null;
    // Of a “yes” and a “no”, what is for or against anything is for or against the “yes”.
    const said = issue?.positions.find(({ text }) => yes !== null && startsWith(text, yes));
    const position = said ?? this.#proposedBy(issue, source) ?? this.lastPosition();
    const proposed = issue ? (yes ?? bareProposal(issue.text) ?? proposalIn(issue)) : null;
    if (position || proposed === null) return position ?? null;
    return this.position(this.open(source.line), sentenceFrom(proposed), uncited(source));
  }

  /** Of several answers the one that does what the issue names, where that stands in a passage of its own. */
  #proposedBy(issue: DrawnIssue | undefined, { line }: Source): DrawnPosition | null {
    const positions = issue?.positions ?? [];
    const last = positions.at(-1);
    if (!issue || !last || positions.length < 2 || line - last.line < 2) return null;
    const [best, next] = positions
      .map((one) => ({ one, share: likeness(one.topic, issue.topic, this.#common) }))
      .toSorted((a, b) => b.share - a.share);
    return best && best.share > 0 && best.share > (next?.share ?? 0) ? best.one : null;
  }
}

/** What an argument comes from, for the answer that is drawn for it: the places are the argument's own. */
function uncited(source: Source): Source {
  return { ...source, cited: '' };
}

/** What a heading proposes that asks nothing: to do what it names. */
function proposalIn({ text, isSetApart }: DrawnIssue): string | null {
  return isSetApart && !text.endsWith('?') ? text : null;
}
