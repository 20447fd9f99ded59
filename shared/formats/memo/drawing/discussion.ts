import type { Asked } from './asked.ts';
import { indirectQuestion } from '../speech/asking.ts';
import { isOtherThing } from '../speech/announcing.ts';
import { isCourtesy, isNotice } from '../mail/chat.ts';
import type { Claim } from '../holders/claim.ts';
import type { Desk } from './desk.ts';
import { type DrawnIssue, type DrawnPosition, positionNamed } from './drawn.ts';
import { type Source, followUp } from './pen.ts';
import { isOffer, isTold, isWished, suggestionIn, suitedIn } from '../speech/proposing.ts';
import {
  asksWhoHas,
  conditionalQuestion,
  isAskedOn,
  isInvitation,
  withoutAnd,
  withoutLead,
} from '../speech/questions.ts';
import { type Response, responseIn, withoutOpening } from '../speech/responses.ts';
import { likeness, sentencesOf, topicOf } from '../words/sentences.ts';
import { Stands, isYesNo } from './stands.ts';
import type { Telling } from './telling.ts';
import type { Turn } from '../layout/turns.ts';
import { sentenceFrom, shortened } from '../words/wording.ts';
import { isAcceptance, isShort, plainlySaid, suggests } from '../speech/turn-words.ts';
import { yesTo } from '../words/yes.ts';

/** What a discussion is drawn with. */
interface Drawn extends Desk {
  readonly telling: Telling;
  readonly asked: Asked;
}

/** Draws what people say to each other, turn by turn: what a turn answers, and where its speaker stands then. */
export class Discussion {
  readonly #drawn: Drawn;
  readonly #names: readonly string[];
  readonly #stands = new Stands();
  #speaker = '';
  /** What the turn before was about. */
  #topic: ReadonlySet<string> = new Set();
  /** Whether it was only asked who has done something: what answers that is no answer to an issue. */
  #isSmallTalk = false;
  /** Under which heading it is spoken. */
  #heading: DrawnIssue | undefined;

  constructor(drawn: Drawn) {
    this.#drawn = drawn;
    this.#names = drawn.claims.parties;
  }

  /** Draws a turn. @param line on which it begins */
  take({ speaker, said }: Turn, line: number): void {
    this.#begin(this.#drawn.claims.calledWhole(speaker));
    if (isNotice(said)) {
      this.#drawn.draft.leaveOut(line, 'memo-aside', { words: shortened(`${speaker}: ${said}`) });
      return;
    }
    for (const sentence of sentencesOf(said)) {
      this.#sentence(sentence, { line, words: `${speaker}: ${sentence}` });
    }
    this.#topic = topicOf(said);
  }

  /** Has what was proposed for the record be what is spoken of. */
  propose(position: DrawnPosition | null): void {
    if (position) {
      this.#stands.atHand = position;
      this.#stands.isProposed = true;
    }
    this.#stands.before = null;
  }

  #begin(speaker: string): void {
    const heading = this.#drawn.thread.issues.findLast(({ isSetApart }) => isSetApart);
    if (heading !== this.#heading) {
      this.#heading = heading;
      this.#stands.clear();
      this.#topic = new Set();
    }
    this.#speaker = speaker;
    this.#stands.hasStood = false;
  }

  #sentence(sentence: string, source: Source): void {
    const { telling } = this.#drawn;
    if (sentence.endsWith('?')) {
      if (isOtherThing(sentence)) this.#drawn.thread.turned = true;
      this.#question(withoutLead(withoutOpening(sentence)), source);
      return;
    }
    if (
      isCourtesy(sentence) ||
      (this.#isSmallTalk && (isTold(sentence) || isShort(sentence)) && !isWished(sentence))
    ) {
      this.#drawn.draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return;
    }
    this.#isSmallTalk = false;
    const response = responseIn(sentence, this.#names);
    if (response && this.#respond(response, source)) return;
    const said = withoutOpening(sentence);
    const { thread, holdings } = this.#drawn;
    if (isOffer(said) && /^who\b/iu.test(thread.current()?.text ?? '')) {
      holdings.position(this.#speaker, [this.#speaker], source);
      return;
    }
    const asked = indirectQuestion(said);
    if (asked !== null) {
      this.#question(asked, source);
      return;
    }
    // What is said after where one stands says why.
    if (!isAcceptance(said) && (isTold(said) || (this.#stands.hasStood && !isWished(said)))) {
      if (!this.#ground(said, source) && !this.#counters(said, source))
        telling.sentence(said, source.line);
      return;
    }
    if (!this.#hold(said, source)) telling.sentence(said, source.line);
  }

  #question(said: string, source: Source): void {
    const question = withoutAnd(said);
    const { draft, pen, thread, holdings, asked } = this.#drawn;
    const { line } = source;
    this.#isSmallTalk = asksWhoHas(question);
    if (this.#isSmallTalk || isInvitation(question) || /^\p{L}+\?$/u.test(question)) {
      draft.leaveOut(line, 'memo-aside', { words: shortened(source.words) });
      return;
    }
    const current = thread.current();
    const isOpen = current !== undefined && current.id !== null;
    const suggestion = isOpen ? suggestionIn(question) : null;
    if (suggestion !== null) {
      this.#stands.atHand = holdings.position(suggestion, [], source);
      this.#stands.before = null;
      this.#stands.isProposed = true;
      return;
    }
    this.#stands.isProposed = false;
    this.#stands.atHand = null;
    this.#stands.before = null;
    const root = thread.underHeading().at(-1);
    const isOnTopic =
      this.#heading !== undefined ||
      isAskedOn(said) ||
      likeness(topicOf(question), this.#topic) > 0;
    if (!isOpen || !root || !isOnTopic || conditionalQuestion(question)) {
      asked.question({ line, words: question });
      return;
    }
    const text = sentenceFrom(question);
    thread.begin(text, line, 'in-text');
    const issue = thread.current();
    if (issue && root.id !== null) issue.id = pen.add('issue', text, followUp(root.id), source);
  }

  /** Draws where a turn stands on what it answers; says whether there is anything that it could. */
  #respond(response: Response, source: Source): boolean {
    const { holdings, arguing } = this.#drawn;
    const { side, word, rest, isCountered } = response;
    const target = this.#stands.answered(response, source, this.#drawn);
    if (target === null && response.whom !== '' && rest !== '') return this.#hold(rest, source);
    if (target === null && response.whom !== '') {
      this.#drawn.draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return true;
    }
    const isAsked =
      target === null || (word !== '' && !this.#stands.isProposed && isYesNo(this.#drawn.thread));
    if (isAsked) return word !== '' && this.#answerInAWord(response, source);
    if (rest !== '' && suggests(rest) && side !== 'joins') {
      // “No, let's wait” says what instead.
      return this.#hold(rest, source);
    }
    if (isCountered && side === 'joins') {
      const as = target.level === 'against' ? 'pro' : 'contra';
      arguing.argumentOn(target.position, as, rest, source);
      return true;
    }
    const level =
      side === 'hesitates'
        ? 'neutral'
        : side === 'joins'
          ? target.level
          : target.level === 'against'
            ? 'for'
            : 'against';
    const stand = { position: target.position, level };
    holdings.stand(this.#speaker, stand, sentenceFrom(rest));
    this.#stands.take(this.#speaker, stand);
    return true;
  }

  /** “Not yet, the bank uses it” right after what is asked. */
  #answerInAWord({ word, rest, side }: Response, source: Source): boolean {
    const issue = this.#drawn.thread.current();
    const yes = issue ? yesTo(issue.text) : null;
    if (!issue || yes === null) return false;
    const isPlain = side === 'joins';
    const isQualified = /^(?:only|unless|except|nur|seulement|solo)\b/iu.test(rest);
    const answer = isPlain ? yes : sentenceFrom(word);
    const text = isQualified ? `${answer}, ${rest}` : answer;
    this.#claim(
      {
        party: this.#speaker,
        attitude: 'holds',
        text,
        reason: isQualified ? '' : sentenceFrom(rest),
        isGround: false,
      },
      source,
    );
    return true;
  }

  /** Draws what somebody says should be; says whether it is anything. */
  #hold(said: string, source: Source): boolean {
    const { claims } = this.#drawn;
    const suited = suitedIn(said);
    if (suited) {
      const isBack = /^(?:that|this|it)$/iu.test(suited.text);
      const text = isBack ? '' : sentenceFrom(suited.text);
      this.#claim(
        { party: this.#speaker, attitude: 'holds', text, reason: suited.why, isGround: false },
        source,
      );
      return true;
    }
    const expanded = plainlySaid(said);
    const small = expanded.charAt(0).toLowerCase() + expanded.slice(1);
    const direct = claims.claimsIn(`${this.#speaker} ${small}`);
    const found = direct.length > 0 ? direct : claims.claimsIn(`${this.#speaker}: ${expanded}`);
    for (const claim of found) this.#claim(claim, source);
    return found.length > 0;
  }

  #claim(claim: Claim, source: Source): void {
    const { holdings, thread } = this.#drawn;
    if (claim.text === '' && this.#stands.atHand) {
      const level = claim.attitude === 'holds' ? 'for' : 'against';
      const stand = { position: this.#stands.atHand, level } as const;
      holdings.stand(this.#speaker, stand, claim.reason);
      this.#stands.take(this.#speaker, stand);
      return;
    }
    const [, named = '', proviso = ''] =
      /^(.{2,60}?)(?: ((?:if|as long as|provided|unless) .+))?$/u.exec(claim.text) ?? [];
    const before = answerBefore(this.#drawn.thread.underHeading(), named);
    if (before && claim.attitude === 'holds') {
      const reason = [proviso, claim.reason].filter((one) => one !== '').join('; ');
      const stand = { position: before, level: 'for' } as const;
      holdings.stand(this.#speaker, stand, sentenceFrom(reason));
      this.#stands.take(this.#speaker, stand);
      return;
    }
    thread.isDiscussed = true;
    const position = holdings.claim(claim, source);
    thread.isDiscussed = false;
    if (!position) return;
    const level = claim.attitude === 'holds' ? 'for' : 'against';
    this.#stands.take(this.#speaker, { position, level });
    const yes = yesTo(thread.current()?.text ?? '');
    const isAnswer =
      yes !== null && (position.text === yes || position.text.startsWith(`${yes}, `));
    this.#stands.isProposed = !isAnswer && !/^(?:no|not yet|nein|non)\b/iu.test(position.text);
  }

  /** Draws how things are, against what was just held, by somebody who took no side so far; says whether that is so. */
  #counters(said: string, source: Source): boolean {
    const before = this.#stands.before;
    if (
      !before ||
      before.level !== 'for' ||
      !/\bnot\b|n[’']t\b|\b(?:too|never|nobody|no)\b/iu.test(said)
    )
      return false;
    this.#drawn.arguing.argumentOn(before.position, 'contra', said, source);
    this.#stands.note(this.#speaker, { position: before.position, level: 'against' });
    return true;
  }

  /** Draws how things are as what speaks for where the speaker stands; says whether that is anywhere. */
  #ground(said: string, source: Source): boolean {
    const stand = this.#stands.of(this.#speaker);
    if (!stand || stand.level === 'neutral') return false;
    const side = stand.level === 'for' ? 'pro' : 'contra';
    this.#drawn.arguing.argumentOn(stand.position, side, said, source);
    return true;
  }
}

/** The answer to another question under the same heading that a word or two name, where none at hand is. */
function answerBefore(
  [current, ...others]: readonly DrawnIssue[],
  text: string,
): DrawnPosition | null {
  if (!current || text === '' || !isShort(text) || positionNamed(current, text)) return null;
  return others.map((issue) => positionNamed(issue, text)).find((one) => one !== null) ?? null;
}
