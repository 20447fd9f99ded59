import { isTitleSentence, isTurn } from '../speech/announcing.ts';
import { labelledArgument, worryMet } from '../speech/arguments.ts';
import type { Asked } from './asked.ts';
import { askedIn, indirectQuestion, openAfterLabel } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import { type DrawnPosition, positionMeant, positionNamed } from './drawn.ts';
import { isDoubt } from '../speech/grounds.ts';
import { optionNamed } from '../layout/labels.ts';
import { OwnViews } from './own-views.ts';
import type { OutcomeDrawing } from './outcome-drawing.ts';
import { partsOf } from '../speech/parting.ts';
import type { Source } from './pen.ts';
import { supposedIn, tellsOfQuestion, withoutLead, withoutOrdinal } from '../speech/questions.ts';
import { isAside, isTally } from '../speech/remarks.ts';
import { withoutSpeaker } from '../layout/speaker.ts';
import { Turning } from './turning.ts';
import { Unheld } from './unheld.ts';
import { sentenceFrom, shortened } from '../words/wording.ts';
import { endsApart, tellsOfLater } from '../holders/standing.ts';

/** What is longer, in characters, is no sentence that is told apart into what leads and what follows. */
const LONGEST_SENTENCE = 1200;

/** Draws what a memo says in running text, sentence after sentence. */
export class Telling {
  readonly #desk: Desk;
  readonly #asked: Asked;
  readonly #outcomes: OutcomeDrawing;
  readonly #turning: Turning;
  readonly #unheld: Unheld;
  readonly #own: OwnViews;
  /** Who was spoken of in the sentence before. */
  #spokenOf: string | null = null;

  /** @param isOwnPaper whether all that the memo says should be is what its writer holds */
  constructor(desk: Desk, asked: Asked, outcomes: OutcomeDrawing, isOwnPaper: boolean) {
    this.#desk = desk;
    this.#asked = asked;
    this.#outcomes = outcomes;
    this.#turning = new Turning(desk);
    this.#unheld = new Unheld(desk);
    this.#own = new OwnViews(desk, this.#unheld, isOwnPaper);
  }

  /** Begins another passage, or ends the last one. */
  begin(): void {
    this.#unheld.begin();
    this.#asked.begin();
  }

  /** Begins something else: nobody was spoken of yet. */
  forget(): void {
    this.#spokenOf = null;
  }

  /** Has what comes in this passage say why a position is held. */
  goOnFrom(position: DrawnPosition): void {
    this.#unheld.heldHere = position.id;
  }

  /** Notes that what comes stands right below what it answers, which was quoted, or does not. */
  answer(isAnswer: boolean): void {
    this.#own.isAnswer = isAnswer;
  }

  /** Draws what a sentence says. */
  sentence(said: string, line: number): void {
    this.#unheld.following(said, () => {
      const { thread, claims } = this.#desk;
      const own = withoutOrdinal(said);
      const words = own.endsWith('?') ? withoutSpeaker(own, claims.parties) : own;
      const isCounted = own !== said;
      // “Agreed by both: …” tells of something else than what they part on.
      if (
        /^(?:(?:already |also )?agreed(?: (?:by|between) (?:both|all|the two)[^:]{0,20})?:|both (?:teams|groups|sides|parties|drafts) (?:also |already )?(?:agree that|want|accept|support|favou?r) )/iu.test(
          words,
        ) &&
        (!thread.goesOn(words) || thread.isAskedBefore(words, line))
      )
        thread.turned = true;
      if (isCounted) thread.turned = true;
      const parts = words.length > LONGEST_SENTENCE ? [] : partsOf(words, claims);
      if (parts.length > 0) for (const part of parts) this.sentence(part, line);
      else this.#whole({ line, words }, isCounted);
    });
  }

  #whole(source: Source, isCounted: boolean): void {
    const { words, line } = source;
    const isReadable = words.length <= LONGEST_SENTENCE;
    if (this.#turning.putsOffOrLists(source)) return;
    const supposed = supposedIn(words);
    if (supposed !== null && this.#asked.suppose(supposed)) return;
    if (isReadable && (this.#outcomes.take(source) || this.#turning.ways(source))) return;
    if (isAside(words)) {
      this.#desk.thread.noteStanding(words);
      if (tellsOfLater(words) && this.#desk.thread.isOnlyNamed) {
        this.#desk.thread.open(line);
        return;
      }
      this.#desk.draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
      return;
    }
    if (endsApart(words) && this.#desk.thread.current()) {
      this.#desk.thread.noteStanding('they differ');
      this.#desk.thread.open(line);
      return;
    }
    if (isTally(words)) {
      this.#unheld.tally(source);
      return;
    }
    if (this.#unheld.suggests(source, this.#spokenOf)) {
      this.#spokenOf = null;
      return;
    }
    const rest = isReadable ? this.#turning.turn(source, isCounted, this.#unheld.isFirst) : null;
    if (rest !== null) {
      if (rest !== '') this.sentence(rest, line);
      return;
    }
    if (this.#argues(source) || this.#asks(source) || this.#holds(source)) return;
    this.#unheld.state(source, this.#spokenOf);
  }

  /** What says by its label, or by how it was met, that it is an argument. */
  #argues(source: Source): boolean {
    const { thread, arguing, claims, draft } = this.#desk;
    const { words } = source;
    const argument = labelledArgument(words);
    if (argument && argument.text !== '') {
      arguing.argument(argument, source);
      return true;
    }
    // “Bus: cheaper” is for the bus, where that is an answer.
    const [, of = '', why = ''] = /^([^:.?!]{2,40}): ([^?]{3,})$/u.exec(words) ?? [];
    const issue = thread.current();
    const meant =
      issue && issue.positions.length > 1 && claims.partyIn(of) === null
        ? positionNamed(issue, of)
        : null;
    if (meant && claims.claimsIn(words).length === 0) {
      arguing.argumentOn(meant, isDoubt(why) ? 'contra' : 'pro', why, source);
      draft.note(source.line, 'read-as-pro');
      return true;
    }
    const worry = words.length > LONGEST_SENTENCE ? null : worryMet(words);
    if (!worry || !thread.lastPosition()) return false;
    arguing.argument({ side: 'contra', target: '', text: worry.text }, source);
    const response = worry.isAccommodated ? 'accommodated' : 'addressed';
    if (thread.last !== null) draft.amend('argument', thread.last, { response });
    return true;
  }

  /** What asks, with a question mark or without. */
  #asks(source: Source): boolean {
    const { thread } = this.#desk;
    const { words } = source;
    const [, on = '', more = ''] =
      /^(?:(?:an?|one|the|another|my|our) )?follow[- ]?up(?: question)?(?: (?:to|on|for|from) ([^:?]{1,50}))?: (.+\?)$/iu.exec(
        words,
      ) ?? [];
    const [, arising = ''] =
      /^(?:(?:an?|one|another)(?: more| further| last)? (?:question|point),? )?(?:which |that )?(?:follow(?:s|ing)|aris(?:es|ing)) (?:from|on|out of) (?:the )?(?:this|that|it|last|second|third|latter)(?: one| point| issue| question)?: (.+\?)$/iu.exec(
        words,
      ) ?? [];
    const current = thread.current();
    if (arising !== '' && current) {
      thread.turned = false;
      this.#asked.followUp(arising, source);
      return true;
    }
    const followed = current && on !== '' ? positionMeant(current, on) : null;
    if (followed) {
      this.#asked.follow(followed.id, sentenceFrom(more), source);
      return true;
    }
    if (more !== '' && current) {
      this.#asked.followUp(more, source);
      return true;
    }
    if (isTurn(words)) thread.turned = true;
    else thread.noteStanding(words);
    if (words.length <= LONGEST_SENTENCE && this.#turning.namesOpen(source)) return true;
    const isWhether = /^(?:whether|ob) [^,;:?]+\.$/iu.test(words);
    if (
      /^(?:the )?(?:second|third|fourth|last|next|other)(?: (?:one|question|issue|point))? (?:is|concerns)\b/iu.test(
        words,
      )
    )
      thread.turned = true;
    // “I'd rent. We don't know how many we'll be.” says why, where somebody answers.
    const isGround =
      this.#unheld.isGroundOfQuoted &&
      /^(?:we|I|nobody|no one)\b[^,?]{0,30}\bknows?\b/iu.test(words);
    const asked = isGround
      ? null
      : (openAfterLabel(words) ?? indirectQuestion(words) ?? (isWhether ? askedIn(words) : null));
    if (words.endsWith('?') && (asked === null || !tellsOfQuestion(words))) {
      const question = withoutLead(words);
      if (/^(?:the )?(?:second|third|fourth|last|next|other)\b/iu.test(words)) thread.turned = true;
      const isAdopted = question !== words && thread.adopt(sentenceFrom(question));
      if (!isAdopted) this.#asked.question({ ...source, words: question });
      return true;
    }
    if (asked !== null) this.#asked.indirectly(asked, source);
    return asked !== null;
  }

  /** What somebody holds, or whoever writes does. */
  #holds(source: Source): boolean {
    const { claims, holdings, thread } = this.#desk;
    const { words } = source;
    const isReply = thread.isReplied && isTitleSentence(words) && thread.current() !== undefined;
    thread.isReplied = false;
    if (isReply) {
      const said = { text: sentenceFrom(words), reason: '', isGround: false };
      holdings.claim({ party: claims.self, attitude: 'holds', ...said }, source);
      this.#unheld.heldHere = thread.lastPosition()?.id ?? null;
      return true;
    }
    if (this.#own.answersInAWord(source)) return true;
    // “Option 3.” under a recommendation is what the writer recommends.
    if (optionNamed(words.replace(/\.$/u, '')) !== null && thread.current()) {
      holdings.position(sentenceFrom(words), claims.self === '' ? [] : [claims.self], source);
      return true;
    }
    if (this.#own.take(source)) return true;
    const seconded = claims.secondedIn(words);
    if (seconded) {
      holdings.claim(seconded, source);
      return true;
    }
    const found = claims.claimsIn(words, this.#spokenOf);
    this.#spokenOf = found.at(-1)?.party ?? claims.partyIn(words) ?? this.#spokenOf;
    // Of two views in one sentence each has its own places.
    const clauses = found.length > 1 ? claims.clausesOf(words) : [];
    const drawn = found.map((claim, index) => {
      const cited = clauses.length === found.length ? clauses[index] : undefined;
      return holdings.claim(claim, cited === undefined ? source : { ...source, cited });
    });
    if (found.length === 0) return this.#own.wishes(source);
    const held =
      found[0]?.attitude === 'holds' ? (drawn.at(-1) ?? thread.lastPosition() ?? null) : null;
    this.#unheld.heldHere = /^[^.?!:]{1,40}(?::| [–—-]) /u.test(words) ? (held?.id ?? null) : null;
    const isOwn =
      /^(?:I|we)(?:[’']| )/iu.test(words) ||
      (claims.self !== '' && found.at(-1)?.party === claims.calledWhole(claims.self));
    this.#unheld.ownHere = isOwn ? held : null;
    return true;
  }
}
