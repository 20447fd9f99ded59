import type { Id } from '../../../model/id.ts';
import { announced, isTurn } from '../speech/announcing.ts';
import type { Desk } from './desk.ts';
import { type DrawnPosition, positionNamed } from './drawn.ts';
import { isDoubt, isGround, isLimiting, takenForGranted } from '../speech/grounds.ts';
import { locatorsIn } from '../layout/locators.ts';
import type { Source, Under } from './pen.ts';
import { isTold } from '../speech/proposing.ts';
import { saidByPaper } from '../speech/papers.ts';
import { suggested } from '../speech/remarks.ts';
import {
  isLeftOpen,
  isUnanswered,
  tellsOfDivergence,
  tellsOfLater,
  tellsOfRaising,
} from '../holders/standing.ts';
import { remarkedIn } from '../speech/ways.ts';
import { sentenceFrom, shortened, withoutLocators } from '../words/wording.ts';
import { yesTo } from '../words/yes.ts';

/** What a paper says is no ground of what is said next. */
const OF_PAPER = /\b(?:plan|proposal|draft|text|paper|report|version)s?\b/iu;

/** How a sentence begins that tells how things are. */
const TELLING = /^(?:our|the|most|many|few|hardly|nobody|everybody|there)\b/iu;

/** What speaks of the meeting or the paper, and of nothing at issue. */
const MEETING =
  /\b(?:meeting|agenda|minutes|call|session|memo|mail|letter|draft|paper|next week|attached|enclosed|above|below)\b/iu;

/** Draws what nobody in particular says: what papers suppose, how things are, and what that speaks for or against. */
export class Unheld {
  readonly #desk: Desk;
  /** What somebody held just now in “Ana: yes.”: what follows says why. */
  heldHere: Id | null = null;
  /** What whoever writes said just now to hold: what “it” is like then says why. */
  ownHere: DrawnPosition | null = null;
  /** Whether nothing was said in the passage yet. */
  isFirst = true;
  /** How things are, as the sentence before says that nothing was made of. */
  #told: Source | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether somebody whose words are quoted said just now where they stand: what they go on with says why. */
  get isGroundOfQuoted(): boolean {
    const { speaker, self } = this.#desk.claims;
    return this.ownHere !== null && speaker !== '' && speaker !== self;
  }

  /** Begins another passage, or ends the last one. */
  begin(): void {
    this.#leave(this.#told);
    this.#told = null;
    this.ownHere = null;
    this.heldHere = null;
    this.isFirst = true;
  }

  /**
   * Tells a sentence, and then what the one before it was for: “Hardly anybody uses them. We would switch them off.”
   * @param tell draws the sentence
   */
  following(sentence: string, tell: () => void): void {
    const told = this.#told;
    this.#told = null;
    if (sentence.endsWith('?')) this.ownHere = null;
    const before = this.ownHere;
    tell();
    this.isFirst = false;
    if (!told) return;
    if (this.ownHere && this.ownHere !== before) this.#ground(this.ownHere, told);
    else this.#leave(told);
  }

  /** Draws how things are as what speaks for a position, though nobody said that it does. */
  #ground(position: DrawnPosition, source: Source): void {
    this.#desk.draft.note(source.line, 'read-as-pro');
    this.#desk.arguing.argumentOn(position, 'pro', source.words, source);
  }

  #leave(said: Source | null): void {
    if (said) this.#desk.draft.leaveOut(said.line, 'memo-aside', { words: shortened(said.words) });
  }

  /**
   * What a paper says, or somebody suggested: an answer that nobody in particular holds.
   * @param spokenOf who was spoken of just now: “its annex” is that party's
   */
  suggests(source: Source, spokenOf: string | null): boolean {
    const { thread, claims, holdings } = this.#desk;
    const sentence = source.words;
    const paper = claims.isAboutParty(sentence) ? null : saidByPaper(sentence);
    if (paper !== null) {
      const text = sentenceFrom(withoutLocators(paper.text));
      const isOther = paper.isTurn || isTurn(sentence) || !thread.goesOn(text);
      if (isOther || this.#beginsAnew(sentence)) thread.turned = true;
      const owner =
        holdings.ownerOf(sentence) ??
        (/^(?:its|their|his|her) /iu.test(sentence) ? spokenOf : claims.partyIn(paper.owner));
      if (owner !== null) {
        const claim = {
          party: owner,
          attitude: 'holds',
          text,
          reason: '',
          isGround: false,
        } as const;
        holdings.claim(claim, source);
        return true;
      }
      const position = thread.position(thread.issueFor('', text, source.line), text, source);
      return position !== null;
    }
    const idea = suggested(sentence);
    const issue = thread.current();
    if (idea === null || !issue || claims.claimsIn(sentence).length > 0) return false;
    return thread.position(thread.open(source.line), idea, source) !== null;
  }

  /** Keeps how many answered how with the “yes” to what is asked. */
  tally(source: Source): void {
    const { thread, pen, draft } = this.#desk;
    const isAsked = yesTo(thread.current()?.text ?? '') !== null;
    const yes = isAsked ? thread.argued(source) : null;
    if (yes) pen.keep(yes.id, source.words);
    else draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
  }

  /** Whether a paper is turned to by its place, after who or what was asked for and answered: it says what nobody asked. */
  #beginsAnew(sentence: string): boolean {
    const issue = this.#desk.thread.current();
    const isAnswered = issue !== undefined && issue.positions.length > 0;
    return (
      this.isFirst &&
      isAnswered &&
      issue.text.endsWith('?') &&
      yesTo(issue.text) === null &&
      locatorsIn(sentence).length > 0
    );
  }

  /**
   * What nobody in particular says speaks for or against what was said before, or is kept with it.
   * @param spokenOf who was spoken of just now: “its charter” is that party's
   */
  state(source: Source, spokenOf: string | null): void {
    const { thread, pen, draft, arguing, holdings } = this.#desk;
    const words = source.words.replace(/^in (?:its|their|his|her) (?:view|opinion|eyes),? /iu, '');
    const position = thread.lastPosition();
    const [, good = '', bad = ''] =
      /^((?:it|this|that) would [^,;]{3,80}), (?:but|though|yet) (.{5,120})$/iu.exec(words) ?? [];
    if (position && bad !== '') {
      draft.note(source.line, 'read-as-pro');
      arguing.argumentOn(position, 'pro', good, source);
      arguing.argumentOn(position, 'contra', bad, source);
      return;
    }
    if (tellsOfRaising(words)) {
      this.#remark(source);
      return;
    }
    const assumed = takenForGranted(words);
    if (position && assumed !== null) {
      pen.add('assumption', assumed, { parent: position.id, as: 'assumes' }, source);
    } else if (position && isDoubt(words)) {
      const text = words.replace(/^(?:however|but|yet|on the other hand),?\s+/iu, '');
      const issue = thread.current();
      const [{ subject = '' } = {}] = remarkedIn(text);
      const named = issue && subject !== '' ? positionNamed(issue, subject) : null;
      if (named) arguing.argumentOn(named, 'contra', text, source);
      else arguing.argument({ side: 'contra', target: '', text }, source);
    } else if (holdings.objectedTo !== null) {
      const under: Under = { parent: holdings.objectedTo, as: 'objects-to' };
      thread.last = pen.add('argument', sentenceFrom(words), under, source);
    } else if (position && isGround(words)) {
      arguing.argument({ side: 'pro', target: '', text: words }, source);
    } else if (this.ownHere && (this.isGroundOfQuoted || (isTold(words) && !MEETING.test(words)))) {
      this.#ground(this.ownHere, source);
    } else if (this.heldHere !== null && announced(words) === null && !this.#isNarrators(words)) {
      const under: Under = { parent: this.heldHere, as: 'supports' };
      draft.note(source.line, 'read-as-pro');
      thread.last = pen.add('argument', sentenceFrom(words), under, source);
    } else if (!this.#toldOf(source, spokenOf)) {
      this.#remark(source);
    }
  }

  /** Whether the writer speaks for themselves, though somebody else's view was told just now. */
  #isNarrators(words: string): boolean {
    const { claims, thread } = this.#desk;
    const { speaker, self } = claims;
    const held = thread.current()?.positions.find(({ id }) => id === this.heldHere);
    const isOwn = held === undefined || held.parties.size === 0 || held.parties.has(self);
    return speaker === self && !isOwn && /\b(?:I|my|me)\b/u.test(words);
  }

  /** Keeps what is told of a party with what it holds on the issue at hand; says whether it holds anything there. */
  #toldOf({ words, line }: Source, spokenOf: string | null): boolean {
    const { thread, claims, pen } = this.#desk;
    const isTheirs = /^(?:its|their|his|her) \p{L}/iu.test(words);
    const party = claims.subjectOf(words) ?? (isTheirs ? spokenOf : null);
    if (party === null) return false;
    const own = thread.current()?.positions.findLast(({ parties }) => parties.has(party));
    if (!own) return false;
    pen.keep(own.id, words);
    pen.cite(own.id, words, line);
    return true;
  }

  #remark(source: Source): void {
    if (this.#kept(source)) return;
    const { thread, pen } = this.#desk;
    const { line, words } = source;
    const isApart = tellsOfDivergence(words) && wordsIn(words) < 12;
    if (thread.isOnlyPlaced && thread.current()?.line === line && !isApart) {
      thread.name(sentenceFrom(withoutLocators(words)), line);
      return;
    }
    const target = thread.turned ? null : (thread.last ?? thread.current()?.id ?? null);
    if (target !== null) pen.cite(target, words, line);
    // “This is left for later” under a heading: that is what it is about.
    const current = thread.current();
    if (tellsOfLater(words) && thread.isOnlyNamed) {
      thread.open(line);
      return;
    }
    const asked = thread.current();
    if (asked?.text.endsWith('?') && asked.positions.length === 0 && isShared(words)) {
      thread.position(thread.open(line), sentenceFrom(withoutLocators(words)), source);
      return;
    }
    if (isUnanswered(words) && thread.isOnlyNamed) {
      thread.open(line);
      return;
    }
    if (isLeftOpen(words)) {
      if (thread.isOnlyNamed) {
        thread.open(line);
        thread.noteStanding('for later');
      } else this.#leave(source);
      return;
    }
    // What says more than a place, or that views part, is told, though nothing was made of it.
    const isPlace = locatorsIn(words).length > 0 && wordsIn(withoutLocators(words)) < 5;
    const isSaid =
      target !== null && (isPlace || (tellsOfDivergence(words) && wordsIn(words) < 12));
    if (current !== undefined && tellsOfRaising(words)) return;
    const isLead = isTurn(words) && wordsIn(words) < 7;
    if (isSaid || isLead || announced(words) !== null) return;
    if (isTold(words) && TELLING.test(words) && !OF_PAPER.test(words)) this.#told = source;
    else this.#leave(source);
  }

  /** Keeps what a sentence says of answers that it names with them; says whether it names any. */
  #kept({ line, words }: Source): boolean {
    const { thread, pen, arguing } = this.#desk;
    const issue = thread.current();
    // “With 900 we would only get people from nearby.”
    const [, named = ''] =
      /^(?:with|at|for|under) (?:the |an? )?([^,;:]{1,30}?),? (?:we|you|they|it|there|nobody|people)(?:[’'](?:d|ll|re))?(?: |$)/iu.exec(
        words,
      ) ?? [];
    const meant = issue && named !== '' ? positionNamed(issue, named) : null;
    if (meant) {
      const side = isLimiting(words) || isDoubt(words) ? 'contra' : 'pro';
      if (side === 'pro') this.#desk.draft.note(line, 'read-as-pro');
      arguing.argumentOn(meant, side, words, { line, words });
      return true;
    }
    const said = issue && issue.positions.length > 1 ? remarkedIn(words) : [];
    const of = said.map(({ subject }) => issue && positionNamed(issue, subject));
    if (said.length === 0 || of.some((position) => !position)) return false;
    said.forEach(({ side, words: own }, index) => {
      const position = of[index];
      if (!position) return;
      if (side === null) pen.keep(position.id, own);
      else arguing.argumentOn(position, side, own, { line, words: own });
    });
    return true;
  }
}

/** Whether a sentence says what all or none want, whoever they are: “Nobody wants to give it up.” */
function isShared(words: string): boolean {
  return /^(?:nobody|no one|everybody|everyone|all of us|most of us|none of us) (?:really )?(?:wants?|would|is for|prefers?|thinks?|likes?)\b/iu.test(
    words,
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
