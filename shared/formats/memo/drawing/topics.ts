import { capitalized } from '../../../capitalized.ts';
import { answerIn, isGivenBy } from '../speech/answers.ts';
import type { Desk } from './desk.ts';
import { agreedAfter } from '../speech/parting.ts';
import { conditionalQuestion, withoutLead, withoutOrdinal } from '../speech/questions.ts';
import { choiceIn } from '../speech/remarks.ts';
import { sentencesOf } from '../words/sentences.ts';
import { putOff } from '../holders/standing.ts';
import { answersAgainst } from '../layout/telegraphic.ts';
import type { Telling } from './telling.ts';
import { differedOn } from '../speech/topics.ts';
import { sentenceFrom } from '../words/wording.ts';

/** A topic that “re” leads to, before a dash: “re costs - you are miles apart.” */
const LED = /^re:? ([^:.?!–—-][^:.?!–—]{1,40}?) [–—-] (.+)$/iu;

/** Draws passages that begin with what they are on, or end with who says it. */
export class Topics {
  readonly #desk: Desk;
  readonly #telling: Telling;

  constructor(desk: Desk, telling: Telling) {
    this.#desk = desk;
    this.#telling = telling;
  }

  /** A passage with a topic before a colon, or with who says it in parentheses at its end. */
  take(text: string, line: number): boolean {
    const [, led = '', told = ''] = LED.exec(text) ?? [];
    if (led !== '' && (!text.endsWith('?') || sentencesOf(told).length > 1)) {
      this.#desk.thread.begin(sentenceFrom(led), line, 'set-apart', { words: text });
      for (const sentence of sentencesOf(told)) {
        this.#telling.sentence(capitalized(sentence), line);
      }
      return true;
    }
    const [, said = '', who = ''] = /^(.+?)\s*\(([^()]{1,40})\)\.?$/u.exec(text) ?? [];
    const by = who === '' ? null : this.#desk.claims.partyIn(who);
    if (
      by !== null &&
      who.length <= by.length + 4 &&
      this.#desk.claims.claimsIn(said).length === 0
    ) {
      const [first = '', ...rest] = sentencesOf(`${by}: ${said}`);
      for (const sentence of [first, ...rest]) this.#telling.sentence(sentence, line);
      return true;
    }
    const against = answersAgainst(text);
    if (against) {
      if (against.topic !== '') this.#desk.thread.begin(against.topic, line, 'set-apart');
      for (const { text: answer, parties, reason } of against.answers) {
        this.#desk.holdings.position(answer, parties, { line, words: text }, { reason });
      }
      return true;
    }
    const answer = this.#desk.thread.current() ? answerIn(text, this.#desk.claims.parties) : null;
    const isHeld = answer !== null && (answer.parties.length > 1 || isGivenBy(text));
    if (answer && isHeld && this.#desk.claims.claimsIn(text).length === 0) {
      this.#desk.holdings.position(answer.text, answer.parties, { line, words: text }, answer);
      return true;
    }
    return (
      this.#topic(
        /^(\p{L}[^:.?!–—]{1,40}?) [–—-] (?=[^:.?!–—]{2,30}: )(.+)$/u.exec(text),
        text,
        line,
      ) ||
      this.#topic(/^(\p{L}[^:.?!]{1,40}): (.+)$/u.exec(text), text, line) ||
      this.#topic(/^([“"]?\p{L}[^:.?!–—]{1,40}?) [–—-] (.+)$/u.exec(text), text, line)
    );
  }

  /** A topic, and what is held or asked of it; says whether it is that. */
  #topic(parted: RegExpExecArray | null, text: string, line: number): boolean {
    const [, topic = '', after = ''] = parted ?? [];
    const sentences = sentencesOf(after);
    const [first = ''] = sentences;
    const isTopic =
      topic !== '' &&
      this.#desk.claims.partyIn(topic) === null &&
      choiceIn(text) === null &&
      conditionalQuestion(text) === null &&
      withoutLead(text) === text &&
      putOff(text) === null &&
      differedOn(text) === null &&
      agreedAfter(text) === null &&
      (this.#desk.claims.claimsIn(first).length > 0 ||
        first.endsWith('?') ||
        (topic.split(' ').length < 5 &&
          sentences.length === 2 &&
          first.split(' ').length < 7 &&
          sentences.at(-1)?.endsWith('?') === true));
    if (!isTopic) return false;
    // “About the exhibition: I'm for the attic”
    const bare = withoutOrdinal(topic).replace(
      /^(?:about|on|regarding|concerning|re) (?=the |our |a )/iu,
      '',
    );
    this.#desk.thread.begin(sentenceFrom(bare), line, 'set-apart');
    for (const sentence of sentences) this.#telling.sentence(sentence, line);
    return true;
  }
}
