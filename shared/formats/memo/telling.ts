import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { bareProposal, indirectQuestion } from './asking.ts';
import { type ClaimReader } from './claims.ts';
import { sentenceFrom, withoutLocators } from './wording.ts';
import { isAbout } from './drawn.ts';
import type { Holdings } from './holdings.ts';
import { locatorsIn } from './locators.ts';
import { followUp, type Pen, type Source, type Under } from './pen.ts';
import { alternativesIn, isAside, saidByPaper, suggested } from './remarks.ts';
import {
  announced,
  differedOn,
  isTurn,
  listedInline,
  topicAnnounced,
  topicBegun,
} from './announcing.ts';
import { labelledArgument } from './arguments.ts';
import { isDoubt, isGround, takenForGranted } from './grounds.ts';
import {
  conditionalQuestion,
  isInvitation,
  isRhetorical,
  tellsOfQuestion,
  withoutLead,
  withoutOrdinal,
} from './questions.ts';
import { putOff, tellsOfDivergence } from './standing.ts';
import { likeness, topicOf } from './sentences.ts';
import { shortened, type Thread } from './thread.ts';
import { yesTo } from './tongues.ts';

/** A question whose subject was named before. */
const SPEAKS_BACK =
  /^(?:if|when|should|does|do|is|are|can|could|must|may|will|would) (?:it|they|this|these)\b/iu;

/** Draws what a memo says in running text, sentence after sentence. */
export class Telling {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #holdings: Holdings;
  /** Who was spoken of in the sentence before. */
  #spokenOf: string | null = null;
  /** What somebody held just now in “Ana: yes.”: what follows says why. */
  #heldHere: Id | null = null;

  constructor(
    draft: MapDraft,
    drawn: { readonly pen: Pen; readonly claims: ClaimReader; readonly thread: Thread },
    holdings: Holdings,
  ) {
    this.#draft = draft;
    this.#pen = drawn.pen;
    this.#claims = drawn.claims;
    this.#thread = drawn.thread;
    this.#holdings = holdings;
  }

  /** A question that is said to follow: from the answer that it speaks of, or from the issue at hand. */
  followUp(text: string, source: Source): void {
    const conditional = conditionalQuestion(text);
    const origin = conditional && this.#thread.originIf(conditional.condition);
    const parent = origin ?? this.#thread.current()?.id ?? null;
    const words = conditional?.text ?? sentenceFrom(text);
    const under = parent === null ? null : followUp(parent);
    this.#thread.last = this.#pen.add(
      'issue',
      words.endsWith('?') ? words : `${words}?`,
      under,
      source,
    );
  }

  /** Begins another passage. */
  begin(): void {
    this.#heldHere = null;
  }

  /** Draws what a sentence says. */
  sentence(said: string, line: number): void {
    const sentence = withoutOrdinal(said);
    const source = { line, words: sentence };
    if (sentence !== said) this.#thread.turned = true;
    const later = putOff(sentence);
    if (later !== null && !this.#thread.isAtHand(later)) {
      this.#thread.begin(later, line, 'in-text');
      this.#thread.noteStanding(sentence);
      this.#thread.open(line);
      return;
    }
    const listed = listedInline(sentence);
    if (listed) {
      for (const item of listed.items) this.#listed(item, listed.kind, source);
      return;
    }
    if (isAside(sentence)) {
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(sentence) });
      return;
    }
    const differed = differedOn(sentence);
    if (differed) {
      this.#differed(differed, source);
      return;
    }
    if (this.#saidByNobody(sentence, source)) return;
    const topic = topicAnnounced(sentence) ?? topicBegun(sentence);
    if (topic !== null) {
      this.#thread.begin(topic, line, 'set-apart');
      this.#thread.noteStanding(sentence);
      return;
    }
    const argument = labelledArgument(sentence);
    if (argument && argument.text !== '') {
      this.#holdings.argument(argument, source);
      return;
    }
    if (isTurn(sentence)) this.#thread.turned = true;
    else this.#thread.noteStanding(sentence);
    const asked = indirectQuestion(sentence);
    if (sentence.endsWith('?') && (asked === null || !tellsOfQuestion(sentence))) {
      const words = withoutLead(sentence);
      const isAdopted = words !== sentence && this.#thread.adopt(sentenceFrom(words));
      if (!isAdopted) this.question({ ...source, words });
      return;
    }
    if (asked !== null) {
      this.ask(asked, source);
      return;
    }
    const seconded = this.#claims.secondedIn(sentence);
    if (seconded) {
      this.#holdings.claim(seconded, source);
      return;
    }
    const claims = this.#claims.claimsIn(sentence, this.#spokenOf);
    this.#spokenOf = claims.at(-1)?.party ?? this.#claims.partyIn(sentence) ?? this.#spokenOf;
    if (claims.length > 0) {
      for (const claim of claims) this.#holdings.claim(claim, source);
      const isHeaded = /^[^.?!:]{1,40}: /u.test(sentence) && claims[0]?.attitude === 'holds';
      this.#heldHere = isHeaded ? (this.#thread.lastPosition()?.id ?? null) : null;
      return;
    }
    this.#statement(source);
  }

  /** What a paper says, or somebody suggested: an answer that nobody in particular holds. */
  #saidByNobody(sentence: string, source: Source): boolean {
    const paper = saidByPaper(sentence);
    if (paper !== null) {
      if (isTurn(sentence)) this.#thread.turned = true;
      const text = sentenceFrom(withoutLocators(paper));
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
    } else if (this.#heldHere !== null && announced(words) === null) {
      const under: Under = { parent: this.#heldHere, as: 'supports' };
      this.#draft.note(source.line, 'read-as-pro');
      this.#thread.last = this.#pen.add('argument', sentenceFrom(words), under, source);
    } else {
      this.#remark(source);
    }
  }

  #remark({ line, words }: Source): void {
    const target = this.#thread.last ?? this.#thread.current()?.id ?? null;
    if (target !== null) this.#pen.cite(target, words, line);
    const isSaid = target !== null && (locatorsIn(words).length > 0 || tellsOfDivergence(words));
    if (isSaid || announced(words) !== null || isTurn(words)) return;
    this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
  }

  /** Draws a question, as what it is: an argument, a follow-up or an issue. */
  question(source: Source): void {
    const { line, words } = source;
    if (isInvitation(words) || /^\p{L}+\?$/u.test(words)) {
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
      return;
    }
    const answers = alternativesIn(words);
    const current = this.#thread.current();
    if (answers.length > 0 && current?.text.endsWith('?') && current.positions.length === 0) {
      for (const answer of answers) this.#thread.position(this.#thread.open(line), answer, source);
      return;
    }
    const position = this.#thread.lastPosition();
    const conditional = conditionalQuestion(words);
    const origin = conditional && this.#thread.originIf(conditional.condition);
    if (position && isRhetorical(words)) {
      this.#draft.note(line, 'memo-rhetorical', { words: shortened(words) });
      this.#holdings.argument({ side: 'pro', target: '', text: words }, source);
    } else if (origin) {
      this.#thread.last = this.#pen.add('issue', conditional?.text ?? '', followUp(origin), source);
    } else {
      this.ask(sentenceFrom(words), source);
    }
  }

  /** A question in running text: the heading's own, one that follows from the issue at hand, or an issue by itself. */
  ask(said: string, source: Source): void {
    const text = sentenceFrom(said.replace(/^(?:and|und|et),? (?=\p{Ll})/iu, ''));
    const current = this.#thread.current();
    const topic = topicOf(text);
    if (current?.id === null && !current.text.endsWith('?')) {
      const heading = current.text;
      // “If they go on, who pays?” says nothing without what it stands under.
      const isBack =
        (SPEAKS_BACK.test(text) || bareProposal(text) !== null) &&
        likeness(topic, current.topic) === 0;
      current.text = isBack ? `${heading}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
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
    const refersBack =
      /^(?:does|do|is|are|should|may|can|will|would|must) (?:this|it|that|they|these)\b/iu.test(
        text,
      );
    const isUnder = current?.isSetApart === true || (refersBack && current !== undefined);
    const parent = isUnder && !this.#thread.turned ? this.#thread.open(source.line).id : null;
    this.#thread.begin(text, source.line, 'in-text');
    const issue = this.#thread.current();
    if (!issue) return;
    issue.id = this.#pen.add('issue', text, parent === null ? null : followUp(parent), source);
    this.#thread.last = issue.id;
  }

  #listed(item: string, kind: 'issues' | 'positions', source: Source): void {
    if (kind === 'positions') this.#thread.position(this.#thread.open(source.line), item, source);
    else {
      this.#thread.begin(item, source.line, 'set-apart');
      this.#thread.open(source.line);
    }
  }
}
