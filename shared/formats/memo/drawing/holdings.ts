import { capitalized } from '../../../capitalized.ts';
import type { Id } from '../../../model/id.ts';
import type { StanceLevel } from '../../../model/vocabulary.ts';
import type { MapDraft } from '../../map-draft.ts';
import { escapeText } from '../../markdown/escape.ts';
import type { Arguing } from './arguing.ts';
import { NORMATIVE } from '../holders/claim-words.ts';
import type { Claim } from '../holders/claim.ts';
import type { ClaimReader } from '../holders/claims.ts';
import { type DrawnPosition, positionMeant, positionNamed, positionSaying } from './drawn.ts';
import { neutralOn } from './neutral.ts';
import { isGround } from '../speech/grounds.ts';
import { locatorsIn } from '../layout/locators.ts';
import type { Pen, Source, Under } from './pen.ts';
import { isWished } from '../speech/proposing.ts';
import { joinedPosition } from '../speech/joining.ts';
import { isOnOthers, notThen, tooMuchOf } from '../speech/against.ts';
import { isUndecided } from '../speech/remarks.ts';
import { isRelated, likeness, topicOf } from '../words/sentences.ts';
import type { Thread } from './thread.ts';
import { sentenceFrom, shortened } from '../words/wording.ts';
import { yesTo } from '../words/yes.ts';

/** Draws who holds what and why. */
export class Holdings {
  /** What somebody objected to just now without saying why: that comes next. */
  objectedTo: Id | null = null;
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #arguing: Arguing;
  readonly #day: string | null;
  /** What is called the proposal, as it was the last to be labelled so. */
  #proposed: DrawnPosition | null = null;
  /** The position on which somebody's view was told last in this passage. */
  #spokenOf: DrawnPosition | null = null;
  /** Whose the papers are that a memo names. */
  readonly #owners = new Map<string, string>();

  /** @param day of the memo, from which on everything is held; `null` where nobody knows */
  constructor(
    draft: MapDraft,
    drawn: {
      readonly pen: Pen;
      readonly claims: ClaimReader;
      readonly thread: Thread;
      readonly arguing: Arguing;
    },
    day: string | null,
  ) {
    this.#arguing = drawn.arguing;
    this.#draft = draft;
    this.#pen = drawn.pen;
    this.#claims = drawn.claims;
    this.#thread = drawn.thread;
    this.#day = day;
  }

  /** Begins another passage. */
  begin(): void {
    this.objectedTo = null;
    this.#spokenOf = null;
  }

  /**
   * Draws a position with the parties that are named with it, and why they hold it.
   * @param said by which mark it is called, and what is said of it besides
   */
  position(
    text: string,
    parties: readonly string[],
    source: Source,
    said: { readonly mark?: string; readonly more?: string; readonly reason?: string } = {},
  ): DrawnPosition | null {
    const { mark = '', more = '', reason = '' } = said;
    if (this.#thread.isUntitled && mark === '')
      this.#thread.begin(this.#thread.questionOf(text), source.line, 'in-text');
    const issue = this.#thread.open(source.line);
    const known = positionSaying(issue, text) ?? positionNamed(issue, text);
    const position = known ?? this.#thread.position(issue, text, source, { mark, more });
    if (position === null) return null;
    if (
      /^(?:the |our )?(?:propos(?:al|ed)|motion|suggestion|recommendation)\b/iu.test(source.words)
    )
      this.#proposed = position;
    for (const party of parties.map((name) => this.#claims.calledWhole(name))) {
      position.parties.add(party);
      const by = this.#draft.party(capitalized(party));
      this.#draft.stance(by, position.id, 'for', this.#day, escapeText(reason));
    }
    if (parties.length === 0 && reason !== '') {
      const under: Under = { parent: position.id, as: 'supports' };
      this.#thread.last = this.#pen.add('argument', reason, under, source);
    }
    return position;
  }

  /** Draws where somebody stands on a position that is there. */
  stand(
    name: string,
    { position, level }: { readonly position: DrawnPosition; readonly level: StanceLevel },
    reason: string,
  ): void {
    const party = this.#claims.calledWhole(name);
    if (level === 'for') position.parties.add(party);
    else position.parties.delete(party);
    const by = this.#draft.party(party);
    this.#draft.stance(by, position.id, level, this.#day, escapeText(reason));
  }

  /** Draws what somebody is said to hold, reject or fear; gives the position on which that is. */
  claim(claim: Claim, source: Source): DrawnPosition | null {
    const { attitude, reason } = claim;
    const party = this.#claims.calledWhole(claim.party);
    if (isUndecided(claim.text)) {
      this.#draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return null;
    }
    // “As long as the project runs” is a condition, unless it is asked how long.
    const isHowLong = /^how long\b/iu.test(this.#thread.current()?.text ?? '');
    if (claim.text === '' && isHowLong && /^(?:as|so) long as\b/iu.test(reason))
      return this.claim({ ...claim, text: reason, reason: '' }, source);
    const { text } = claim;
    if (party === '') {
      this.#unowned(claim, source);
      return null;
    }
    const by = this.#draft.party(party);
    // “No raffle, a quiz” is against the one and for the other.
    const [not, but] = attitude === 'holds' ? notThen(text) : ['', ''];
    const at = this.#thread.current();
    const refused = at && not !== '' ? positionNamed(at, not) : null;
    if (refused) {
      this.stand(party, { position: refused, level: 'against' }, reason);
      return this.claim({ ...claim, text: sentenceFrom(but), reason: '' }, source);
    }
    // “Every two years is too often” is against “Every two”.
    const much = attitude === 'holds' ? tooMuchOf(text) : '';
    const judged = at && much !== '' ? positionMeant(at, much) : null;
    if (judged && !judged.parties.has(party)) {
      this.stand(
        party,
        { position: judged, level: 'against' },
        reason === '' ? sentenceFrom(text) : reason,
      );
      return judged;
    }
    const joined = joinedPosition(at, text, this.#claims);
    if (joined && attitude === 'holds') {
      joined.parties.add(party);
      this.#draft.stance(by, joined.id, 'for', this.#day, escapeText(reason));
      return joined;
    }
    const unsure = neutralOn(claim, source, this.#thread);
    if (unsure !== null) {
      for (const id of unsure) this.#draft.stance(by, id, 'neutral', this.#day, escapeText(reason));
      return null;
    }
    const all = at?.positions ?? [];
    if (attitude === 'fears' && text !== '' && this.#arguing.fear({ ...claim, party }, source))
      return null;
    if (claim.isReply === true && text !== '' && this.#arguing.reply(claim, source)) return null;
    const isMeantAsGround =
      claim.isGround ||
      (attitude === 'holds' && isGround(text) && !NORMATIVE.test(text)) ||
      (attitude === 'holds' &&
        isOnOthers(text) &&
        all.some(({ parties }) => parties.has(party)) &&
        !isWished(text)) ||
      (claim.isThought === true && this.#thread.holdsHere(party, source.line));
    const apart = isMeantAsGround ? this.#thread.issueOfGround(party, text) : null;
    if (apart) this.#thread.resume(apart);
    if (isMeantAsGround && text !== '' && this.#arguing.ground(claim, source)) return null;
    if (claim.isRemark === true) {
      if (!this.#arguing.remark(claim, source))
        this.#draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return null;
    }
    if (/\b(?:its|their)\b/u.test(source.words)) {
      for (const { document } of locatorsIn(source.words)) this.#owners.set(document, party);
    }
    // “The guard. I would not want passengers to do it.” says why.
    const isOwn = /^(?:I|we) /iu.test(source.words) && this.#thread.holdsHere(party, source.line);
    if (isOwn && attitude === 'rejects' && text !== '' && !this.#rejected(text, source)) {
      const own = this.#thread.lastPosition();
      if (own && own.parties.has(party)) {
        this.#draft.note(source.line, 'read-as-pro');
        this.#arguing.argumentOn(own, 'pro', source.words, source);
        return null;
      }
    }
    const isYes = text === '' || this.#thread.isYes(text);
    const detailed = attitude === 'holds' ? this.#thread.yesWith(text) : null;
    if (detailed) {
      detailed.position.parties.add(party);
      this.#pen.keep(detailed.position.id, source.words);
      this.#pen.cite(detailed.position.id, source.cited ?? source.words, source.line);
      const why = [detailed.detail, reason].filter((one) => one !== '').join('; ');
      this.#draft.stance(by, detailed.position.id, 'for', this.#day, escapeText(why));
      return detailed.position;
    }
    const target = isYes
      ? (this.#meant(text, source) ?? this.#thread.spokenOf(source))
      : ((attitude === 'rejects' ? this.#rejected(text, source) : null) ??
        this.#held(party, text, source));
    if (!target) {
      this.#draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return null;
    }
    // “Accepts this for a ferry but not for a bridge” is neither for nor against it.
    if (attitude === 'holds' && text === '' && /^for .{2,60},? but not /iu.test(reason)) {
      this.#draft.stance(by, target.id, 'neutral', this.#day, escapeText(reason));
      return target;
    }
    this.#spokenOf = target;
    const isFor = attitude === 'holds';
    if (!isFor) this.#arguing.opposed = { party, position: target.id };
    this.objectedTo = !isFor && reason === '' ? target.id : null;
    if (isFor) target.parties.add(party);
    this.#draft.stance(by, target.id, isFor ? 'for' : 'against', this.#day, escapeText(reason));
    return target;
  }

  /** What somebody holds whom the memo does not name: an answer that is nobody's. */
  #unowned(claim: Claim, source: Source): void {
    const { attitude, text, reason, isGround: isWhy } = claim;
    if (claim.isRemark === true && this.#arguing.remark(claim, source)) return;
    const last = this.#thread.lastPosition();
    // “Others said a digital one would do” is no ground.
    const isRemark = isWhy && !/\b(?:say|said)\b/u.test(source.words);
    if (isRemark && last && text !== '') {
      this.#draft.note(source.line, 'read-as-pro');
      this.#arguing.argumentOn(last, 'pro', text, source);
      return;
    }
    if (attitude === 'fears' && this.#thread.lastPosition() && text !== '') {
      this.#arguing.argument({ side: 'contra', target: '', text }, source);
      return;
    }
    if (attitude === 'hesitates' || (attitude === 'rejects' && text !== '' && reason === '')) {
      this.#draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return;
    }
    const target = text === '' ? this.#thread.spokenOf(source) : this.#held('', text, source);
    if (!target) return;
    const as = attitude === 'rejects' ? 'objects-to' : 'supports';
    if (reason !== '')
      this.#thread.last = this.#pen.add('argument', reason, { parent: target.id, as }, source);
    else if (attitude === 'rejects') this.objectedTo = target.id;
  }

  /** What “the proposal” means, or “it” after somebody's view on that in the same passage; `null` where nothing was said of one. */
  #meant(text: string, { words }: Source): DrawnPosition | null {
    if (text !== '') return null;
    const isNamed = /\b(?:the|this|that) (?:proposal|motion|idea|plan|suggestion)\b/iu.test(words);
    const here = this.#thread.current()?.positions.find((one) => one === this.#spokenOf);
    const wasProposed = this.#spokenOf !== null && this.#spokenOf === this.#proposed;
    return (isNamed || wasProposed ? this.#proposed : null) ?? here ?? null;
  }

  /** Whose a paper is: “DT M, in its Annex Y, …”; `null` where nobody said so. */
  ownerOf(words: string): string | null {
    const owners = locatorsIn(words).map(({ document }) => this.#owners.get(document));
    return owners.find((owner) => owner !== undefined) ?? null;
  }

  /** What is rejected in a word or a few: the only answer so far, where it speaks of that, or to say yes. */
  #rejected(text: string, source: Source): DrawnPosition | null {
    const issue = this.#thread.current();
    if (!issue || text.split(/\s+/u).length > 5 || positionSaying(issue, text) !== null)
      return null;
    const [only, ...more] = issue.positions;
    const topic = topicOf(text);
    if (only && more.length === 0 && likeness(topic, only.topic) > 0) return only;
    const yes = yesTo(issue.text);
    if (only && more.length === 0 && only.text === yes && isRelated(topic, issue.topic))
      return only;
    const isAsked = yes !== null && issue.positions.length === 0;
    return isAsked ? this.#thread.spokenOf(source) : null;
  }

  #held(party: string, text: string, source: Source): DrawnPosition | null {
    const current = this.#thread.turned ? undefined : this.#thread.current();
    const named = current && positionNamed(current, text);
    if (named) return named;
    const issue = this.#thread.issueFor(party, text, source.line);
    const known = positionSaying(issue, text) ?? positionNamed(issue, text);
    if (!known) return this.#thread.position(issue, text, source);
    this.#thread.last = known.id;
    this.#pen.cite(known.id, source.cited ?? source.words, source.line);
    return known;
  }
}
