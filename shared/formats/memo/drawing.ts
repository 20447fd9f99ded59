import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { askedIn, indirectQuestion } from './asking.ts';
import { sentenceFrom, withoutLocators, type Claim, type ClaimReader } from './claims.ts';
import { isAbout, positionNamed, positionSaying, type DrawnPosition } from './drawn.ts';
import { locatorsIn } from './locators.ts';
import { ListAtHand, type ListMeaning } from './list.ts';
import { followUp, Pen, type Source, type Under } from './pen.ts';
import type { Passage } from './passages.ts';
import {
  announced,
  announcedOver,
  conditionalQuestion,
  isDoubt,
  isFrame,
  isGround,
  isInvitation,
  isRhetorical,
  isTurn,
  labelledArgument,
  listedInline,
  putOff,
  structureLabel,
  takenForGranted,
  tellsOfQuestion,
  topicAnnounced,
  tellsOfDivergence,
  withoutLead,
  withoutOrdinal,
  type LabelledArgument,
  type StructureLabel,
} from './sayings.ts';
import { sentencesOf, topicOf } from './sentences.ts';
import { shortened, Thread } from './thread.ts';
import { yesTo } from './tongues.ts';

/** Draws the map of a memo, passage after passage, as a careful reader would. */
export class Drawing {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #day: string | null;
  readonly #thread: Thread;
  readonly #list: ListAtHand;
  /** Who was spoken of in the sentence before. */
  #spokenOf: string | null = null;
  /** What somebody objected to just now without saying why: that comes next. */
  #objectedTo: Id | null = null;

  /** @param about the memo's title and day, and all its passages */
  constructor(
    draft: MapDraft,
    claims: ClaimReader,
    about: {
      readonly title: string;
      readonly day: string | null;
      readonly passages: readonly Passage[];
    },
  ) {
    const { passages, title } = about;
    const sentences = passages.flatMap(({ text }) => sentencesOf(text));
    this.#draft = draft;
    this.#pen = new Pen(draft);
    this.#claims = claims;
    this.#day = about.day;
    this.#thread = new Thread(draft, this.#pen, title, sentences);
    this.#list = new ListAtHand(passages);
  }

  /** Draws what a passage says. */
  take(passage: Passage): void {
    this.#objectedTo = null;
    if (passage.kind === 'heading') {
      this.#heading(passage);
      return;
    }
    const meaning = passage.kind === 'item' ? this.#list.meaningOf(passage) : null;
    if (meaning) this.#item(passage, meaning);
    else {
      if (passage.kind === 'paragraph') this.#list.end();
      this.#paragraph(passage);
    }
  }

  #heading({ line, text }: Passage): void {
    this.#list.end();
    const coming = announcedOver(text);
    if (coming !== null) this.#list.announce({ kind: coming });
    else if (isInvitation(text) || conditionalQuestion(text)) this.#question({ line, words: text });
    else if (!isFrame(text)) {
      this.#thread.begin(text.endsWith('?') ? sentenceFrom(text) : text, line, 'set-apart');
    }
  }

  /** Says of the issues what can be known only at the end. */
  finish(): void {
    for (const { id, positions, fields } of this.#thread.issues) {
      if (id === null) continue;
      const held = positions.filter(({ parties }) => parties.size > 0);
      const holders = new Set(held.flatMap(({ parties }) => [...parties]));
      const isApart = held.length > 1 && holders.size > 1;
      this.#draft.amend('issue', id, { ...(isApart ? { type: 'divergence' } : {}), ...fields });
    }
  }

  #item(passage: Passage, list: ListMeaning): void {
    const { line, text } = passage;
    const [first = '', ...rest] = sentencesOf(text);
    switch (list.kind) {
      case 'issues': {
        const [, topic = '', said = ''] = /^(\p{Lu}[^:.?!]{1,40}):\s+(.+)$/u.exec(first) ?? [];
        const words = topic === '' ? first : topic;
        this.#thread.begin(askedIn(words), line, 'set-apart');
        this.#thread.open(line);
        if (said !== '') this.#sentence(said.charAt(0).toUpperCase() + said.slice(1), line);
        break;
      }
      case 'positions': {
        if (this.#claims.claimsIn(first).length > 0) {
          this.#paragraph(passage);
          return;
        }
        const words = sentenceFrom(withoutLocators(first));
        const mark = passage.mark.replace(/[().]/g, '').toUpperCase();
        const more = rest.join(' ');
        this.#thread.position(
          this.#thread.open(line),
          words,
          { line, words: first },
          { mark, more },
        );
        return;
      }
      case 'arguments':
        if (labelledArgument(text)) this.#paragraph(passage);
        else this.#argument({ ...list.label, text }, { line, words: text });
        return;
    }
    for (const sentence of rest) this.#sentence(sentence, line);
  }

  #paragraph({ line, text }: Passage): void {
    const label = labelledArgument(text);
    const structure = label ? null : structureLabel(text);
    if (structure) this.#labelled(structure, { line, words: text });
    else if (label?.text === '') this.#list.announce({ kind: 'arguments', label });
    else if (label) this.#argument(label, { line, words: text });
    else {
      for (const sentence of sentencesOf(text)) this.#sentence(sentence, line);
      const coming = announced(text);
      if (coming !== null) this.#list.announce({ kind: coming });
    }
  }

  /** What a passage says by its label that it is. */
  #labelled({ kind, parties, text }: StructureLabel, source: Source): void {
    const { line } = source;
    const [first = '', ...rest] = sentencesOf(text);
    switch (kind) {
      case 'issue':
        this.#thread.begin(first, line, 'set-apart');
        break;
      case 'question':
        this.#ask(sentenceFrom(first), source);
        break;
      case 'follow-up':
        this.#followUp(first, source);
        break;
      case 'position': {
        const words = sentenceFrom(withoutLocators(first));
        const position = this.#thread.position(this.#thread.open(line), words, source);
        for (const party of position ? parties : []) {
          position?.parties.add(party);
          this.#draft.stance(this.#draft.party(party), position?.id ?? '', 'for', this.#day);
        }
      }
    }
    for (const sentence of rest) this.#sentence(sentence, line);
  }

  #listed(item: string, kind: 'issues' | 'positions', source: Source): void {
    if (kind === 'positions') this.#thread.position(this.#thread.open(source.line), item, source);
    else {
      this.#thread.begin(item, source.line, 'set-apart');
      this.#thread.open(source.line);
    }
  }

  /** A question that is said to follow: from the answer that it speaks of, or from the issue at hand. */
  #followUp(text: string, source: Source): void {
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

  #sentence(said: string, line: number): void {
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
    const topic = topicAnnounced(sentence);
    if (topic !== null) {
      this.#thread.begin(topic, line, 'set-apart');
      this.#thread.noteStanding(sentence);
      return;
    }
    const argument = labelledArgument(sentence);
    if (argument && argument.text !== '') {
      this.#argument(argument, source);
      return;
    }
    if (isTurn(sentence)) this.#thread.turned = true;
    else this.#thread.noteStanding(sentence);
    const asked = indirectQuestion(sentence);
    if (sentence.endsWith('?') && (asked === null || !tellsOfQuestion(sentence))) {
      const words = withoutLead(sentence);
      const isAdopted = words !== sentence && this.#thread.adopt(sentenceFrom(words));
      if (!isAdopted) this.#question({ ...source, words });
      return;
    }
    if (asked !== null) {
      this.#ask(asked, source);
      return;
    }
    const claims = this.#claims.claimsIn(sentence, this.#spokenOf);
    this.#spokenOf = claims.at(-1)?.party ?? this.#claims.partyIn(sentence) ?? this.#spokenOf;
    if (claims.length > 0) {
      for (const claim of claims) this.#claim(claim, source);
      return;
    }
    this.#statement(source);
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
      this.#argument({ side: 'contra', target: '', text }, source);
    } else if (this.#objectedTo !== null) {
      const under: Under = { parent: this.#objectedTo, as: 'objects-to' };
      this.#thread.last = this.#pen.add('argument', sentenceFrom(words), under, source);
    } else if (position && isGround(words)) {
      this.#argument({ side: 'pro', target: '', text: words }, source);
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

  #question(source: Source): void {
    const { line, words } = source;
    if (isInvitation(words)) {
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
      return;
    }
    const position = this.#thread.lastPosition();
    const conditional = conditionalQuestion(words);
    const origin = conditional && this.#thread.originIf(conditional.condition);
    if (position && isRhetorical(words)) {
      this.#draft.note(line, 'memo-rhetorical', { words: shortened(words) });
      this.#argument({ side: 'pro', target: '', text: words }, source);
    } else if (origin) {
      this.#thread.last = this.#pen.add('issue', conditional?.text ?? '', followUp(origin), source);
    } else {
      this.#ask(sentenceFrom(words), source);
    }
  }

  /** A question in running text: the heading's own, one that follows from the issue at hand, or an issue by itself. */
  #ask(text: string, source: Source): void {
    const current = this.#thread.current();
    const topic = topicOf(text);
    if (current?.id === null && !current.text.endsWith('?')) {
      const heading = current.text;
      current.text = text;
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
    const parent =
      current?.isSetApart && !this.#thread.turned ? this.#thread.open(source.line).id : null;
    this.#thread.begin(text, source.line, 'in-text');
    const issue = this.#thread.current();
    if (!issue) return;
    issue.id = this.#pen.add('issue', text, parent === null ? null : followUp(parent), source);
    this.#thread.last = issue.id;
  }

  #claim(claim: Claim, source: Source): void {
    const { party, attitude, reason } = claim;
    const text = claim.text;
    const by = this.#draft.party(party);
    const position = this.#thread.lastPosition();
    if (attitude === 'fears' && position && text !== '') {
      this.#argument({ side: 'contra', target: '', text }, source);
      return;
    }
    if (claim.isGround && text !== '' && this.#ground(claim, source)) return;
    const isYes = text === '' || this.#thread.isYes(text);
    const target = isYes ? this.#thread.spokenOf(source) : this.#held(party, text, source);
    if (!target) return;
    const isFor = attitude === 'holds';
    this.#objectedTo = !isFor && text === '' && reason === '' ? target.id : null;
    if (isFor) target.parties.add(party);
    this.#draft.stance(by, target.id, isFor ? 'for' : 'against', this.#day, escapeText(reason));
  }

  /** A ground that a party gives for what it holds already, or against what only others hold; says whether it is one. */
  #ground({ party, text, reason }: Claim, source: Source): boolean {
    const positions = this.#thread.current()?.positions ?? [];
    const own = positions.findLast(({ parties }) => parties.has(party));
    if (!own) return false;
    const others = positions.filter((position) => position !== own && !position.parties.has(party));
    const [other] = others;
    const isAgainst = isDoubt(text) && other !== undefined && others.length === 1;
    const under: Under = isAgainst
      ? { parent: other.id, as: 'objects-to' }
      : { parent: own.id, as: 'supports' };
    this.#thread.last = this.#pen.add('argument', text, under, source, reason);
    return true;
  }

  #held(party: string, text: string, source: Source): DrawnPosition | null {
    const issue = this.#thread.issueFor(party, text, source.line);
    const known = positionSaying(issue, text) ?? positionNamed(issue, text);
    if (!known) return this.#thread.position(issue, text, source);
    this.#pen.cite(known.id, source.words, source.line);
    return known;
  }

  #argument({ side, target, text }: LabelledArgument, source: Source): void {
    const position =
      target === '' ? this.#thread.argued(source) : this.#thread.positionNamed(target, source.line);
    const [first = '', ...more] = sentencesOf(text);
    const under: Under | null = position
      ? { parent: position.id, as: side === 'pro' ? 'supports' : 'objects-to' }
      : null;
    if (!under) this.#draft.note(source.line, 'stands-alone');
    const words = first.endsWith('?') ? first : sentenceFrom(first);
    this.#thread.last = this.#pen.add('argument', words, under, source, more.join(' '));
  }
}
