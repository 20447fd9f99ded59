import { capitalized } from '../../../capitalized.ts';
import { announcedFor, announcedOver, isFrame } from '../speech/announcing.ts';
import { labelledArgument } from '../speech/arguments.ts';
import type { Asked } from './asked.ts';
import { askedIn } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import type { ListAtHand } from '../layout/list.ts';
import { locatorsIn } from '../layout/locators.ts';
import { isNod } from '../layout/places.ts';
import { optionIn, withoutOn } from '../layout/opening.ts';
import type { Passage } from '../layout/passages.ts';
import { suggestedInstead } from '../speech/proposing.ts';
import { conditionalQuestion, isInvitation, withoutAnd, withoutLead } from '../speech/questions.ts';
import { alternativesIn, choiceIn } from '../speech/remarks.ts';
import { setAgainst } from '../layout/telegraphic.ts';
import { withoutSpeaker } from '../layout/speaker.ts';
import type { Telling } from './telling.ts';
import { sentenceFrom, shortened } from '../words/wording.ts';

/** A sentence with its point. */
function whole(text: string): string {
  return /[.?!]["”’)]*$/u.test(text) ? text : `${text}.`;
}

/** Draws what headings say: the issues that they set apart, and the lists that they stand over. */
export class Headings {
  /** Whether the issue at hand is one of several that are counted. */
  isCounted = false;
  readonly #desk: Desk;
  readonly #list: ListAtHand;
  readonly #telling: Telling;
  readonly #asked: Asked;
  /** How deep the heading stands below which headings are options; `null` where there is none. */
  #optionsAt: number | null = null;

  constructor(desk: Desk, list: ListAtHand, telling: Telling, asked: Asked) {
    this.#desk = desk;
    this.#list = list;
    this.#telling = telling;
    this.#asked = asked;
  }

  /** Draws what a heading says. */
  take({ line, text, mark, number = '', place = '', level = 0, isRemark = false }: Passage): void {
    const { draft, thread, claims, holdings } = this.#desk;
    this.#list.end();
    // “All, or only those who pay?” right below what is asked.
    const asked = thread.current();
    if (
      mark === '' &&
      asked?.text.endsWith('?') &&
      asked.positions.length === 0 &&
      alternativesIn(text).length > 0
    ) {
      this.#asked.question({ line, words: text });
      return;
    }
    const side = labelledArgument(text);
    const coming = announcedOver(text);
    const isOption = this.#optionsAt !== null && level > this.#optionsAt;
    if (!isOption) this.#optionsAt = coming === 'positions' && level > 0 ? level : null;
    if (side?.text === '') this.#list.announce({ kind: 'arguments', label: side });
    else if (isOption) holdings.position(optionIn(text), [], { line, words: text });
    else if (coming !== null) {
      // “Options for the reunion” says what is asked.
      const subject = coming === 'positions' ? announcedFor(`${text}:`) : null;
      if (subject !== null && !asked && thread.title === '') this.begin(subject, line);
      this.#list.announce({ kind: coming });
    } else if (isInvitation(text) || conditionalQuestion(withoutLead(text)) || this.#suggests(text))
      this.#arising(text, line, place);
    else if (number === '' && isFrame(text)) {
      // What comes under a heading of its own answers no question that was only listed before.
      const isListed = thread.issues.length > 1;
      if (isListed && thread.current()?.positions.length === 0) thread.turned = true;
    } else if (isRemark && isNod(text)) {
      draft.leaveOut(line, 'memo-aside', { words: shortened(`${place}: ${text}`) });
      thread.turned = true;
    } else if (isRemark || (place !== '' && claims.claimsIn(text).length > 0)) {
      thread.begin(place, line, 'set-apart', { place });
      // A remark without its point asks, wishes and tells as any sentence.
      this.#telling.sentence(isRemark ? whole(capitalized(text)) : text, line);
      if (isRemark) thread.nameAfter(place);
    } else {
      const plain = text.replace(/ \((?:[^()]*[ ,])?\d{1,3} ?(?:min(?:ute)?s?\.?|['’′])\)$/u, '');
      const words = plain.endsWith('?')
        ? sentenceFrom(withoutAnd(withoutLead(withoutSpeaker(plain, claims.parties))))
        : plain;
      // “Mediation (Annex Y, step 2)” is called by its words.
      const [where = ''] = / \((?:[^()]|\([^()]*\))+\)(?=\??$)/u.exec(words) ?? [];
      const isPlace = where !== '' && locatorsIn(where).length > 0;
      const bare = withoutOn(isPlace ? words.replace(where, '') : words);
      this.begin(
        /^whether\b/iu.test(bare) ? askedIn(bare) : bare,
        line,
        isPlace ? `${place} ${where}` : place,
      );
      this.isCounted = mark !== '';
      this.awaitAnswers(bare);
    }
  }

  /** Draws a question that arises from what was said before, with the place that it is on. */
  #arising(text: string, line: number, place: string): void {
    const { thread, pen } = this.#desk;
    const before = thread.followed;
    this.#asked.question({ line, words: withoutLead(text) });
    // What stands below it is about what arises.
    if (thread.followed !== before && thread.last === thread.followed?.id) thread.takeUp();
    if (thread.last !== null && place !== '') pen.cite(thread.last, place, line);
  }

  /** Whether a question by itself only suggests one more answer: “Could they use tablets instead?”. */
  #suggests(text: string): boolean {
    const issue = this.#desk.thread.current();
    return issue !== undefined && issue.positions.length > 0 && suggestedInstead(text) !== null;
  }

  /** Begins an issue that is set apart, with the answers that its question names itself. */
  begin(text: string, line: number, place = ''): void {
    const { thread } = this.#desk;
    const choice = choiceIn(text);
    thread.begin(choice?.question ?? text, line, 'set-apart', { place });
    // “Footnotes vs endnotes”
    for (const answer of choice?.answers ?? setAgainst(text)) {
      thread.position(thread.open(line), answer, { line, words: text });
    }
  }

  /** Has the items below a question be its answers. */
  awaitAnswers(text: string, below = -1): void {
    if (text.endsWith('?')) this.#list.announce({ kind: 'answers' }, below);
  }
}
