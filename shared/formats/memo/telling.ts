import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { announced, isTurn, listedInline } from './announcing.ts';
import { labelledArgument, worryMet } from './arguments.ts';
import type { Asked } from './asked.ts';
import { askedIn, indirectQuestion, openAfterLabel, openInARow } from './asking.ts';
import type { ClaimReader } from './claims.ts';
import { type DrawnPosition, positionNamed } from './drawn.ts';
import { isDoubt, isGround, takenForGranted } from './grounds.ts';
import type { Holdings } from './holdings.ts';
import { optionNamed } from './labels.ts';
import { locatorsIn } from './locators.ts';
import type { OutcomeDrawing } from './outcome-drawing.ts';
import { type Pen, type Source, type Under, followUp } from './pen.ts';
import { tellsOfQuestion, withoutLead, withoutOrdinal } from './questions.ts';
import { isAside, saidByPaper, suggested, suggestedThen } from './remarks.ts';
import { withoutSpeaker } from './speaker.ts';
import { putOff, tellsOfDivergence, tellsOfLater } from './standing.ts';
import { setAgainst } from './telegraphic.ts';
import { type Thread, shortened } from './thread.ts';
import { differedOn, topicAnnounced, topicBegun, topicCounted, topicLed } from './topics.ts';
import { remarkedIn, waysIn } from './ways.ts';
import { isTold } from './proposing.ts';
import { sentenceFrom, withoutLocators } from './wording.ts';
import { yesTo } from './yes.ts';

/** What is longer, in characters, is no sentence that is told apart into what leads and what follows. */
const LONGEST_SENTENCE = 1200;

/** A question at the end of what somebody holds: “DT M describes three ways, because if not, who would?”. */
const CLAIMED_THEN_ASKED =
  /^([^?]{10,}?)[,;]? (?:because|since|for|as|but|and) ((?:if|who|how|what|when|where|why|should|would|could)\b[^?]+\?)$/iu;

/** A question after a dash: “members are elected for life – is that intended?”. */
const SAID_THEN_ASKED =
  /^([^?]{20,}?) [-–—] ((?:is|are|was|were|do|does|did|should|shall|can|could|may|will|would|who|how|what|when|where|why|which)\b[^?]+\?)$/iu;

/** Draws what a memo says in running text, sentence after sentence. */
export class Telling {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #holdings: Holdings;
  readonly #asked: Asked;
  readonly #outcomes: OutcomeDrawing;
  /** Who was spoken of in the sentence before. */
  #spokenOf: string | null = null;
  /** What somebody held just now in “Ana: yes.”: what follows says why. */
  #heldHere: Id | null = null;

  /** How things are, as the sentence before says that nothing was made of. */
  #told: Source | null = null;
  /** What whoever writes said just now to hold: what “it” is like then says why. */
  #ownHere: DrawnPosition | null = null;

  constructor(
    draft: MapDraft,
    drawn: { readonly pen: Pen; readonly claims: ClaimReader; readonly thread: Thread },
    holdings: Holdings,
    asked: Asked,
    outcomes: OutcomeDrawing,
  ) {
    this.#outcomes = outcomes;
    this.#draft = draft;
    this.#pen = drawn.pen;
    this.#claims = drawn.claims;
    this.#thread = drawn.thread;
    this.#holdings = holdings;
    this.#asked = asked;
  }

  /** Begins another passage, or ends the last one. */
  begin(): void {
    if (this.#told)
      this.#draft.leaveOut(this.#told.line, 'memo-aside', { words: shortened(this.#told.words) });
    this.#told = null;
    this.#ownHere = null;
    this.#heldHere = null;
  }

  /** Draws what a sentence says. */
  sentence(said: string, line: number): void {
    const told = this.#told;
    this.#told = null;
    this.#ownHere = said.endsWith('?') ? null : this.#ownHere;
    const before = this.#ownHere;
    this.#sentence(said, line);
    if (!told) return;
    // “Hardly anybody uses them. We would switch them off.”
    if (this.#ownHere && this.#ownHere !== before) {
      this.#draft.note(told.line, 'read-as-pro');
      this.#holdings.argumentOn(this.#ownHere, 'pro', told.words, told);
    } else this.#draft.leaveOut(told.line, 'memo-aside', { words: shortened(told.words) });
  }

  #sentence(said: string, line: number): void {
    const own = withoutOrdinal(said);
    const sentence = own.endsWith('?') ? withoutSpeaker(own, this.#claims.parties) : own;
    const source = { line, words: sentence };
    if (own !== said) this.#thread.turned = true;
    const isReadable = sentence.length <= LONGEST_SENTENCE;
    const parts = isReadable ? suggestedThen(sentence) : null;
    if (parts) {
      for (const part of parts) this.sentence(part, line);
      return;
    }
    const later = putOff(sentence);
    if (later !== null && !this.#thread.isAtHand(later)) {
      this.#thread.begin(later, line, 'in-text');
      this.#thread.noteStanding('for later');
      this.#thread.open(line);
      return;
    }
    const [, before = '', after = ''] = (isReadable ? SAID_THEN_ASKED.exec(sentence) : null) ?? [];
    if (after !== '') {
      this.sentence(`${before}.`, line);
      this.sentence(sentenceFrom(after), line);
      return;
    }
    const listed = listedInline(sentence);
    if (listed) {
      for (const item of listed.items) this.#listed(item, listed.kind, source);
      return;
    }
    if (isReadable && this.#outcomes.take(source)) return;
    if (isReadable && this.#ways(source)) return;
    if (isAside(sentence)) {
      this.#thread.noteStanding(sentence);
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(sentence) });
      return;
    }
    const differed = differedOn(sentence);
    if (differed) {
      this.#differed(differed, source);
      return;
    }
    if (this.#saidByNobody(sentence, source)) return;
    const also = sentence.replace(
      /^(?:also|then|and|außerdem|aussi|además|inoltre|ook),? (?=\p{L})/iu,
      '',
    );
    const counted = own === said && also === sentence ? null : topicCounted(also);
    const topic = topicAnnounced(sentence) ?? topicBegun(sentence) ?? counted;
    if (topic !== null) {
      this.#thread.begin(topic, line, 'set-apart');
      this.#thread.noteStanding(sentence);
      this.#ways(source);
      return;
    }
    const led = isReadable ? topicLed(sentence) : null;
    if (led && (led.rest.endsWith('?') || this.#claims.claimsIn(led.rest).length > 0)) {
      this.#thread.begin(led.topic, line, 'set-apart');
      this.sentence(sentenceFrom(led.rest), line);
      return;
    }
    const [held = '', then = ''] =
      (isReadable ? CLAIMED_THEN_ASKED.exec(sentence)?.slice(1) : null) ?? [];
    if (then !== '' && this.#claims.claimsIn(`${held}.`).length > 0) {
      this.sentence(`${held}.`, line);
      this.sentence(sentenceFrom(then), line);
      return;
    }
    const [, lead = '', told = ''] = /^([^:?]{10,120}): (.+)$/u.exec(sentence) ?? [];
    const isLed = told !== '' && this.#claims.claimsIn(told).length > 0;
    if (isLed && indirectQuestion(`${lead}.`) !== null) {
      for (const part of [`${lead}.`, told]) this.sentence(part, line);
      return;
    }
    const [, more = ''] = /^follow[- ]?up(?: question)?: (.+\?)$/iu.exec(sentence) ?? [];
    if (more !== '' && this.#thread.current()) {
      this.#asked.followUp(more, source);
      return;
    }
    const argument = labelledArgument(sentence);
    if (argument && argument.text !== '') {
      this.#holdings.argument(argument, source);
      return;
    }
    const worry = isReadable ? worryMet(sentence) : null;
    if (worry && this.#thread.lastPosition()) {
      this.#holdings.argument({ side: 'contra', target: '', text: worry.text }, source);
      const response = worry.isAccommodated ? 'accommodated' : 'addressed';
      if (this.#thread.last !== null)
        this.#draft.amend('argument', this.#thread.last, { response });
      return;
    }
    if (isTurn(sentence)) this.#thread.turned = true;
    else this.#thread.noteStanding(sentence);
    const isWhether = /^(?:whether|ob) [^,;:?]+\.$/iu.test(sentence);
    const open = isReadable && openAfterLabel(sentence) === null ? openInARow(sentence) : [];
    for (const item of open) this.#listed(item, 'issues', source);
    if (open.length > 0) return;
    const asked =
      openAfterLabel(sentence) ??
      indirectQuestion(sentence) ??
      (isWhether ? askedIn(sentence) : null);
    if (sentence.endsWith('?') && (asked === null || !tellsOfQuestion(sentence))) {
      const words = withoutLead(sentence);
      if (/^(?:the )?(?:second|third|fourth|last|next|other)\b/iu.test(sentence))
        this.#thread.turned = true;
      const isAdopted = words !== sentence && this.#thread.adopt(sentenceFrom(words));
      if (!isAdopted) this.#asked.question({ ...source, words });
      return;
    }
    if (asked !== null) {
      // “If it does, we need to know how …” follows from that.
      const [, condition = ''] =
        /^((?:if|in case|falls|wenn|si)\b[^,]{3,80}),/iu.exec(sentence) ?? [];
      const origin = condition === '' ? null : this.#thread.originIf(condition);
      if (origin === null) this.#asked.ask(asked, source);
      else this.#thread.last = this.#pen.add('issue', asked, followUp(origin), source);
      return;
    }
    if (this.#answeredInAWord(sentence, source)) return;
    // “Option 3.” under a recommendation is what the writer recommends.
    if (optionNamed(sentence.replace(/\.$/u, '')) !== null && this.#thread.current()) {
      const by = this.#claims.self === '' ? [] : [this.#claims.self];
      this.#holdings.position(sentenceFrom(sentence), by, source);
      return;
    }
    if (this.#volunteered(sentence, source)) return;
    const seconded = this.#claims.secondedIn(sentence);
    if (seconded) {
      this.#holdings.claim(seconded, source);
      return;
    }
    const claims = this.#claims.claimsIn(sentence, this.#spokenOf);
    this.#spokenOf = claims.at(-1)?.party ?? this.#claims.partyIn(sentence) ?? this.#spokenOf;
    if (claims.length > 0) {
      for (const claim of claims) this.#holdings.claim(claim, source);
      const isHeaded =
        /^[^.?!:]{1,40}(?::| [–—-]) /u.test(sentence) && claims[0]?.attitude === 'holds';
      this.#heldHere = isHeaded ? (this.#thread.lastPosition()?.id ?? null) : null;
      const isOwn = /^(?:I|we)(?:[’']| )/iu.test(sentence) && claims[0]?.attitude === 'holds';
      this.#ownHere = isOwn ? (this.#thread.lastPosition() ?? null) : null;
      return;
    }
    this.#statement(source);
  }

  /** “I can do that.” right after it is asked who does; says whether it is that. */
  #volunteered(sentence: string, source: Source): boolean {
    const asked = this.#thread.current();
    const by = this.#claims.speaker;
    const isOffer =
      /^(?:I|we)(?: can| could| will|[’']ll| would|[’']d)(?: (?:be )?(?:happy|glad) to| gladly| like to)? (?:do|take|handle) (?:that|it|this)[.!]?$|^(?:happy|glad) to(?: do (?:that|it|this))?[.!]?$|^I volunteer[.!]?$/iu.test(
        sentence,
      );
    if (!isOffer || by === '' || !/^(?:(?:and|so),? )?who\b/iu.test(asked?.text ?? ''))
      return false;
    this.#holdings.position(by, [by], source);
    return true;
  }

  /** “No. They belong on the road.” right after what is asked. */
  #answeredInAWord(sentence: string, source: Source): boolean {
    const [, word = '', why = ''] =
      /^(yes|no|ja|nein|oui|non|sí)(?:[.!]|, (?:(?:because|since|as|but) )?(.{3,}))?$/iu.exec(
        sentence,
      ) ?? [];
    const current = this.#thread.current();
    if (word === '' || !current || yesTo(current.text) === null) return false;
    const claim = {
      party: this.#claims.self,
      attitude: 'holds',
      text: sentenceFrom(word),
      reason: sentenceFrom(why),
      isGround: false,
    } as const;
    this.#holdings.claim(claim, source);
    this.#heldHere = this.#thread.lastPosition()?.id ?? null;
    return true;
  }

  /** What a paper says, or somebody suggested: an answer that nobody in particular holds. */
  #saidByNobody(sentence: string, source: Source): boolean {
    const paper = saidByPaper(sentence);
    if (paper !== null) {
      const text = sentenceFrom(withoutLocators(paper));
      if (isTurn(sentence) || !this.#thread.goesOn(text)) this.#thread.turned = true;
      const owner = this.#holdings.ownerOf(sentence);
      if (owner !== null) {
        const claim = {
          party: owner,
          attitude: 'holds',
          text,
          reason: '',
          isGround: false,
        } as const;
        this.#holdings.claim(claim, source);
        return true;
      }
      const position = this.#thread.position(
        this.#thread.issueFor('', text, source.line),
        text,
        source,
      );
      return position !== null;
    }
    const idea = suggested(sentence);
    const issue = this.#thread.current();
    if (idea === null || !issue || this.#claims.claimsIn(sentence).length > 0) return false;
    return this.#thread.position(this.#thread.open(source.line), idea, source) !== null;
  }

  /** What views are said to part on: a question by itself, under the one at hand. */
  #differed(
    { topic, rest }: { readonly topic: string; readonly rest: string },
    source: Source,
  ): void {
    const current = this.#thread.current();
    if (current && current.id === null && current.positions.length === 0 && rest === '') {
      this.#thread.noteStanding(source.words);
      return;
    }
    const parent = current?.id ?? null;
    this.#thread.begin(topic, source.line, 'in-text');
    this.#thread.noteStanding('they differ');
    const issue = this.#thread.current();
    if (issue)
      issue.id = this.#pen.add('issue', topic, parent === null ? null : followUp(parent), source);
    if (rest !== '') this.sentence(rest, source.line);
  }

  /** What nobody in particular says speaks for or against what was said before, or is kept with it. */
  #statement(source: Source): void {
    const { words } = source;
    const position = this.#thread.lastPosition();
    const assumed = takenForGranted(words);
    if (position && assumed !== null) {
      this.#pen.add('assumption', assumed, { parent: position.id, as: 'assumes' }, source);
    } else if (position && isDoubt(words)) {
      const text = words.replace(/^(?:however|but|yet|on the other hand),?\s+/iu, '');
      this.#holdings.argument({ side: 'contra', target: '', text }, source);
    } else if (this.#holdings.objectedTo !== null) {
      const under: Under = { parent: this.#holdings.objectedTo, as: 'objects-to' };
      this.#thread.last = this.#pen.add('argument', sentenceFrom(words), under, source);
    } else if (position && isGround(words)) {
      this.#holdings.argument({ side: 'pro', target: '', text: words }, source);
    } else if (this.#ownHere && /^(?:it|this|that|they)(?:[’']| )/iu.test(words) && isTold(words)) {
      this.#draft.note(source.line, 'read-as-pro');
      this.#holdings.argumentOn(this.#ownHere, 'pro', words, source);
    } else if (this.#heldHere !== null && announced(words) === null) {
      const under: Under = { parent: this.#heldHere, as: 'supports' };
      this.#draft.note(source.line, 'read-as-pro');
      this.#thread.last = this.#pen.add('argument', sentenceFrom(words), under, source);
    } else {
      this.#remark(source);
    }
  }

  #remark(source: Source): void {
    if (this.#kept(source)) return;
    const { line, words } = source;
    const target = this.#thread.last ?? this.#thread.current()?.id ?? null;
    if (target !== null) this.#pen.cite(target, words, line);
    // “This is left for later” under a heading: that is what it is about.
    const current = this.#thread.current();
    if (tellsOfLater(words) && current?.isSetApart && current.id === null) {
      this.#thread.open(line);
      return;
    }
    const isSaid = target !== null && (locatorsIn(words).length > 0 || tellsOfDivergence(words));
    if (isSaid || announced(words) !== null || isTurn(words)) return;
    if (
      isTold(words) &&
      /^(?:our|the|most|many|few|hardly|nobody|everybody|there)\b/iu.test(words)
    ) {
      this.#told = source;
      return;
    }
    this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
  }

  /** Draws the ways that a sentence sets beside each other; says whether it does. */
  #ways(source: Source): boolean {
    const isTopical = topicAnnounced(source.words) !== null && this.#thread.current()?.id !== null;
    const isNew = this.#thread.current()?.positions.length === 0;
    const against = isNew ? setAgainst(source.words) : [];
    const named = against.length > 0 ? against : waysIn(source.words);
    const ways = isTopical || this.#thread.isUntitled ? [] : named;
    for (const way of ways) this.#holdings.position(way, [], source);
    return ways.length > 0;
  }

  /** Keeps what a sentence says of answers that it names with them; says whether it names any. */
  #kept({ line, words }: Source): boolean {
    const issue = this.#thread.current();
    const said = issue && issue.positions.length > 1 ? remarkedIn(words) : [];
    const of = said.map(({ subject }) => issue && positionNamed(issue, subject));
    if (said.length === 0 || of.some((position) => !position)) return false;
    said.forEach(({ side, words: own }, index) => {
      const position = of[index];
      if (!position) return;
      if (side === null) this.#pen.keep(position.id, own);
      else this.#holdings.argumentOn(position, side, own, { line, words: own });
    });
    return true;
  }

  #listed(item: string, kind: 'issues' | 'positions', source: Source): void {
    if (kind === 'positions') this.#thread.position(this.#thread.open(source.line), item, source);
    else {
      this.#thread.begin(item, source.line, 'set-apart');
      this.#thread.open(source.line);
    }
  }
}
