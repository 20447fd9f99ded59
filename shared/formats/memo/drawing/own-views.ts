import type { Desk } from './desk.ts';
import { isGround } from '../speech/grounds.ts';
import { enoughIn, isOffer, isTold, qualifiedIn } from '../speech/proposing.ts';
import type { Source } from './pen.ts';
import { NORMATIVE } from '../holders/claim-words.ts';
import { responseIn } from '../speech/responses.ts';
import type { Unheld } from './unheld.ts';
import { weighedIn } from '../holders/views.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';
import { yesTo } from '../words/yes.ts';

/** What somebody who is quoted lets be: “The fee can stay as it is.” */
const ALLOWED = /\b(?:can|could|may) (?:stay|remain|be|go|keep|wait|have)\b/iu;

/** Whether a sentence says how things are, and that they are too much or too little of it: “May is too early.” */
function isToldAgainst(sentence: string): boolean {
  return /^[^.?!]{2,60}? (?:is|are|would be|seems?) (?:far |much |rather |just )?(?:too|not) \p{L}+/iu.test(
    sentence,
  );
}

/** Draws what whoever writes or is quoted holds, though no verb says that they do. */
export class OwnViews {
  /** Whether what comes stands right below what it answers, which was quoted. */
  isAnswer = false;
  readonly #desk: Desk;
  readonly #unheld: Unheld;
  readonly #isOwnPaper: boolean;

  /** @param isOwnPaper whether all that the memo says should be is what its writer holds */
  constructor(desk: Desk, unheld: Unheld, isOwnPaper: boolean) {
    this.#desk = desk;
    this.#unheld = unheld;
    this.#isOwnPaper = isOwnPaper;
  }

  /** Draws an offer, a response or a judgement; says whether a sentence is any. */
  take(source: Source): boolean {
    return this.#volunteered(source) || this.#responds(source) || this.#judges(source);
  }

  /** “Agreed.” right below what is quoted, where that was held; says whether it is that. */
  #responds(source: Source): boolean {
    const { thread, claims, holdings } = this.#desk;
    const isAnswer = this.isAnswer;
    this.isAnswer = false;
    const held = thread.lastPosition();
    if (!isAnswer || !held || thread.last !== held.id || claims.speaker === '') return false;
    const response = responseIn(source.words, claims.parties);
    const isTooMuch = response === null && isToldAgainst(source.words);
    if (isTooMuch) {
      const said = { text: '', reason: sentenceFrom(source.words), isGround: false };
      holdings.claim({ party: claims.speaker, attitude: 'rejects', ...said }, source);
      return true;
    }
    if (!response || response.whom !== '' || response.side === 'hesitates') return false;
    const attitude = response.side === 'joins' ? 'holds' : 'rejects';
    const said = { text: '', reason: sentenceFrom(response.rest), isGround: false };
    holdings.claim({ party: claims.speaker, attitude, ...said }, source);
    return true;
  }

  /** What should be, in the words of somebody who is quoted or whose paper it is: that is what they hold. */
  wishes(source: Source): boolean {
    const { claims, holdings, thread } = this.#desk;
    const { speaker, self } = claims;
    const isTheirs = speaker !== '' && (this.#isOwnPaper || speaker !== self);
    const { words } = source;
    if (!isTheirs || words.endsWith('?') || isGround(words)) return false;
    if (!NORMATIVE.test(words) && !(speaker !== self && ALLOWED.test(words)))
      return this.#countersOthers(source);
    const text = sentenceFrom(withoutLocators(words));
    if (!thread.goesOn(text)) thread.turned = true;
    const said = { text, reason: '', isGround: false };
    const position = holdings.claim({ party: speaker, attitude: 'holds', ...said }, source);
    this.#unheld.ownHere = position;
    this.#unheld.heldHere = position?.id ?? null;
    return true;
  }

  /** How things are, in a paper of somebody's own, right after what only others hold; says whether it is that. */
  #countersOthers(source: Source): boolean {
    const { claims, thread, arguing } = this.#desk;
    const last = thread.lastPosition();
    const isOthers =
      last !== undefined &&
      last.line === source.line &&
      last.parties.size > 0 &&
      !last.parties.has(claims.calledWhole(claims.speaker));
    if (!this.#isOwnPaper || !isOthers || !isTold(source.words)) return false;
    arguing.argumentOn(last, 'contra', source.words, source);
    return true;
  }

  /** What whoever writes or is quoted says to be enough, or thinks of what was just said: “One week should do.”, “This is too short.” */
  #judges(source: Source): boolean {
    const { thread, claims, holdings } = this.#desk;
    const party = claims.speaker;
    const current = thread.current();
    if (party === '' || !current) return false;
    const enough = enoughIn(source.words);
    if (enough) {
      const said = { text: enough.text, reason: enough.why, isGround: false };
      holdings.claim({ party, attitude: 'holds', ...said }, source);
      return true;
    }
    const weighed = current.positions.at(-1)?.line === source.line ? weighedIn(source.words) : null;
    if (!weighed) return false;
    holdings.claim({ party, text: '', isGround: false, ...weighed }, source);
    return true;
  }

  /** “I can do that.” right after it is asked who does; says whether it is that. */
  #volunteered(source: Source): boolean {
    const { thread, claims, holdings } = this.#desk;
    const by = claims.speaker;
    const isAsked = /^(?:(?:and|so),? )?who\b/iu.test(thread.current()?.text ?? '');
    if (by === '' || !isAsked || !isOffer(source.words)) return false;
    holdings.position(by, [by], source);
    return true;
  }

  /** “No. They belong on the road.” right after what is asked. */
  answersInAWord(source: Source): boolean {
    const { thread, claims, holdings } = this.#desk;
    const [, word = '', why = ''] =
      /^(yes|no|ja|nein|nee|oui|non|sí|sì)(?:[.!]|, (?:(?:because|since|as|but) )?(.{3,}))?$/iu.exec(
        source.words,
      ) ?? [];
    const current = thread.current();
    const qualified = word === '' && claims.speaker !== '' ? qualifiedIn(source.words) : null;
    const text = qualified ?? word;
    if (text === '' || !current || yesTo(current.text) === null) return false;
    const said = { text: sentenceFrom(text), reason: sentenceFrom(why), isGround: false };
    holdings.claim({ party: claims.speaker, attitude: 'holds', ...said }, source);
    this.#unheld.heldHere = thread.lastPosition()?.id ?? null;
    return true;
  }
}
