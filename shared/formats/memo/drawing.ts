import { capitalized } from '../../capitalized.ts';
import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { announced, announcedFor, announcedOver, isFrame } from './announcing.ts';
import { isAnswer } from './answers.ts';
import { bothSides, labelledArgument } from './arguments.ts';
import { Asked } from './asked.ts';
import { askedIn, indirectQuestion, isAskedIndirectly } from './asking.ts';
import type { ClaimReader } from './claims.ts';
import { Discussion } from './discussion.ts';
import { Holdings } from './holdings.ts';
import { Labelled } from './labelled.ts';
import { isLabelled, structureLabel } from './labels.ts';
import { ListAtHand, type ListMeaning } from './list.ts';
import { locatorsIn } from './locators.ts';
import { isPlainQuestion, isTopic, openingTitle, optionIn, parentLines } from './opening.ts';
import { OutcomeDrawing } from './outcome-drawing.ts';
import type { Passage } from './passages.ts';
import { Pen } from './pen.ts';
import { conditionalQuestion, isInvitation, withoutLead } from './questions.ts';
import { alternativesIn, choiceIn } from './remarks.ts';
import { sentencesOf } from './sentences.ts';
import { tellsOfLater } from './standing.ts';
import { hasStanceList, stancesIn } from './stance-list.ts';
import { type TableDrawing, drawTable } from './table-drawing.ts';
import { Telling } from './telling.ts';
import { Thread, shortened } from './thread.ts';
import { withoutSpeaker } from './speaker.ts';
import { discussedIn, isOfRecord, partyHeads, turnIn } from './turns.ts';
import { isRoll } from './roll.ts';
import { sentenceFrom, withoutLocators } from './wording.ts';

/** An item that says what somebody holds: deeper ones below it say why. */
interface HeldItem {
  readonly indent: number;
  readonly position: Id;
}

/** Draws the map of a memo, passage after passage, as a careful reader would. */
export class Drawing {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #list: ListAtHand;
  readonly #holdings: Holdings;
  readonly #telling: Telling;
  readonly #labelled: Labelled;
  readonly #drawn: TableDrawing;
  readonly #asked: Asked;
  readonly #outcomes: OutcomeDrawing;
  readonly #discussion: Discussion;
  /** The passages in which people answer each other. */
  readonly #discussed: ReadonlySet<Passage>;
  /** Whether lines say by sides who is on each. */
  readonly #hasStanceList: boolean;
  /** Whether paragraphs begin with titles: “Prices. The kitchen says …”. */
  readonly #hasTitles: boolean;
  #held: HeldItem | null = null;
  /** The headings that are names of parties. */
  readonly #heads: ReadonlySet<string>;
  /** Whose heading what comes stands under; empty where it is nobody's. */
  #section = '';
  /** Whether the issue at hand is one of several that are counted. */
  #isCounted = false;
  /** The lines of the items that have others below them. */
  readonly #parents: ReadonlySet<number>;
  /** How deep the heading stands below which headings are options; `null` where there is none. */
  #optionsAt: number | null = null;

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
    this.#thread = new Thread(draft, this.#pen, title, sentences);
    const drawn = { pen: this.#pen, claims, thread: this.#thread };
    this.#holdings = new Holdings(draft, drawn, about.day);
    this.#drawn = { draft, claims, thread: this.#thread, holdings: this.#holdings };
    this.#asked = new Asked(draft, drawn, this.#holdings);
    this.#outcomes = new OutcomeDrawing(draft, drawn, about.day);
    this.#telling = new Telling(draft, drawn, this.#holdings, this.#asked, this.#outcomes);
    this.#labelled = new Labelled(drawn, this.#holdings, this.#telling, this.#asked);
    this.#discussion = new Discussion({
      ...drawn,
      draft,
      holdings: this.#holdings,
      telling: this.#telling,
      asked: this.#asked,
    });
    this.#heads = partyHeads(passages, claims.parties);
    this.#hasStanceList = hasStanceList(passages);
    this.#discussed = discussedIn(passages, claims.parties);
    this.#list = new ListAtHand(passages);
    this.#parents = parentLines(passages);
    this.#hasTitles =
      passages.filter(({ kind, text }) => kind === 'paragraph' && openingTitle(text) !== null)
        .length > 1;
  }

  /** Draws what a passage says. */
  take(passage: Passage): void {
    this.#holdings.begin();
    this.#claims.quote(passage.by ?? (this.#section || null));
    this.#telling.begin();
    this.#labelled.begin(passage);
    if (passage.kind === 'heading' && passage.mark !== '' && this.#list.isOfPositions) {
      this.take({ ...passage, kind: 'item' });
      return;
    }
    if (passage.kind === 'heading') {
      this.#section = this.#heads.has(passage.text) ? passage.text : '';
      if (this.#section !== '') return;
      this.#heading(passage);
      return;
    }
    if (this.#recorded(passage) || this.#sided(passage)) {
      this.#keepHeld(passage);
      return;
    }
    if (passage.table) {
      this.#list.end();
      drawTable(passage.table, passage.line, this.#drawn);
      return;
    }
    const meaning = passage.kind === 'item' ? this.#list.meaningOf(passage) : null;
    if (meaning) this.#item(passage, meaning);
    else {
      const side = passage.kind === 'paragraph' ? this.#list.sideToCome() : null;
      // What is set in below an item says more about it.
      if (passage.kind === 'paragraph' && passage.indent === 0) this.#list.end();
      if (side && labelledArgument(passage.text) === null) {
        this.#holdings.argument(
          { ...side, text: passage.text },
          { line: passage.line, words: passage.text },
        );
      } else this.#paragraph(passage);
    }
    this.#keepHeld(passage);
  }

  /** Notes what an item says that somebody holds: deeper ones below it say why. */
  #keepHeld(passage: Passage): void {
    const position = this.#thread.lastPosition()?.id;
    const isDeeper = this.#held !== null && passage.indent > this.#held.indent;
    if (passage.kind !== 'item') this.#held = null;
    else if (!isDeeper) {
      const isHeld = position !== undefined && this.#claims.claimsIn(passage.text).length > 0;
      this.#held = isHeld ? { indent: passage.indent, position } : null;
    }
  }

  /** Whether a passage only says who is on which side, or answers the argument over it; draws that then. */
  #sided(passage: Passage): boolean {
    const { text, line, kind } = passage;
    if (kind === 'table') return false;
    const source = { line, words: text };
    if (this.#labelled.answersArgument(passage)) return true;
    if (this.#hasStanceList && this.#labelled.stances(stancesIn(text), source)) return true;
    return text.length < 800 && this.#labelled.votes(text, source);
  }

  /** Whether a passage is of what was recorded of a meeting: who was there, a turn in a discussion, or what came of it. */
  #recorded(passage: Passage): boolean {
    const { line, text } = passage;
    if (passage.kind !== 'table' && isRoll(text)) {
      this.#draft.leaveOut(line, 'memo-aside', { words: shortened(text) });
      return true;
    }
    if (this.#section !== '' && passage.kind !== 'table' && !isLabelled(text)) {
      this.#discussion.take({ speaker: this.#section, said: text }, line);
      return true;
    }
    const turn = turnIn(passage, this.#claims.parties);
    if (turn && isOfRecord(turn)) {
      this.take({ ...passage, text: turn.said });
      return true;
    }
    if (turn && this.#discussed.has(passage)) {
      this.#list.end();
      this.#discussion.take(turn, line);
      return true;
    }
    if (sentencesOf(text).length > 1 || !this.#outcomes.take({ line, words: text })) return false;
    this.#discussion.propose(this.#outcomes.latest);
    return true;
  }

  #heading({ line, text, mark, place = '', level = 0 }: Passage): void {
    this.#list.end();
    const side = labelledArgument(text);
    const coming = announcedOver(text);
    const isOption = this.#optionsAt !== null && level > this.#optionsAt;
    if (!isOption) this.#optionsAt = coming === 'positions' && level > 0 ? level : null;
    if (side?.text === '') this.#list.announce({ kind: 'arguments', label: side });
    else if (isOption) this.#holdings.position(optionIn(text), [], { line, words: text });
    else if (coming !== null) this.#list.announce({ kind: coming });
    else if (isInvitation(text) || conditionalQuestion(text))
      this.#asked.question({ line, words: text });
    else if (isFrame(text)) {
      // What comes under a heading of its own answers no question that was only listed before.
      const isListed = this.#thread.issues.length > 1;
      if (isListed && this.#thread.current()?.positions.length === 0) this.#thread.turned = true;
    } else if (place !== '' && this.#claims.claimsIn(text).length > 0) {
      this.#thread.begin(place, line, 'set-apart', place);
      this.#telling.sentence(text, line);
    } else {
      const plain = text.replace(/ \((?:[^()]*[ ,])?\d{1,3} ?(?:min(?:ute)?s?\.?|['’′])\)$/u, '');
      const words = plain.endsWith('?')
        ? sentenceFrom(withoutLead(withoutSpeaker(plain, this.#claims.parties)))
        : plain;
      // “Mediation (Annex Y, step 2)” is called by its words.
      const [where = ''] = / \([^()]+\)(?=\??$)/u.exec(words) ?? [];
      const isPlace = where !== '' && locatorsIn(where).length > 0;
      const bare = isPlace ? words.replace(where, '') : words;
      this.#begin(
        /^whether\b/iu.test(bare) ? askedIn(bare) : bare,
        line,
        isPlace ? `${place} ${where}` : place,
      );
      this.#isCounted = mark !== '';
      this.#awaitAnswers(bare);
    }
  }

  /** Begins an issue that is set apart, with the answers that its question names itself. */
  #begin(text: string, line: number, place = ''): void {
    const choice = choiceIn(text);
    this.#thread.begin(choice?.question ?? text, line, 'set-apart', place);
    for (const answer of choice?.answers ?? []) {
      this.#thread.position(this.#thread.open(line), answer, { line, words: text });
    }
  }

  /** Says of the issues what can be known only at the end. */
  finish(): void {
    this.#telling.begin();
    for (const { id, positions, fields, text, line, isSetApart } of this.#thread.issues) {
      if (id === null) {
        if (isSetApart) this.#draft.leaveOut(line, 'memo-heading', { words: shortened(text) });
        continue;
      }
      const held = positions.filter(({ parties }) => parties.size > 0);
      const holders = new Set(held.flatMap(({ parties }) => [...parties]));
      const isApart = held.length > 1 && holders.size > 1;
      this.#draft.amend('issue', id, { ...(isApart ? { type: 'divergence' } : {}), ...fields });
    }
  }

  #item(passage: Passage, list: ListMeaning): void {
    const { line, text } = passage;
    const [first = '', ...rest] = sentencesOf(text);
    const label = labelledArgument(text);
    if (label?.text === '') {
      this.#list.announce({ kind: 'arguments', label });
      return;
    }
    switch (list.kind) {
      case 'issues': {
        const [, topic = '', said = ''] =
          /^(\p{Lu}[^:.?!]{1,40}):\s+(.+)$/u.exec(first) ??
          /^(\p{Lu}[^:.?!–—]{1,40}) [–—-] (.+)$/u.exec(first) ??
          [];
        const words = topic === '' ? first : topic;
        this.#begin(askedIn(words), line);
        this.#isCounted = true;
        // What is asked right below says what the issue is.
        const isAsked =
          said.endsWith('?') && choiceIn(said) === null && alternativesIn(said).length === 0;
        if (rest[0]?.endsWith('?') !== true && !isAsked) this.#thread.open(line);
        const answers = said === '' ? [] : alternativesIn(`${said.replace(/[.?]$/u, '')}?`);
        for (const answer of answers) this.#labelled.answer(passage, answer, '');
        if (said !== '' && answers.length === 0) {
          this.#telling.sentence(capitalized(said), line);
        }
        this.#awaitAnswers(text, passage.indent);
        break;
      }
      case 'answers':
      case 'positions': {
        const isOne = list.kind === 'positions' || isAnswer(text);
        if (!isOne || label !== null || this.#claims.claimsIn(first).length > 0)
          this.#paragraph(passage);
        else this.#labelled.answer(passage, first, rest.join(' '));
        return;
      }
      case 'arguments':
        if (label || structureLabel(text)) this.#paragraph(passage);
        // What stands below “+ …” or “- …” with a sign of its own answers that.
        else if (/^[-+–]$/u.test(passage.mark))
          this.#labelled.argument({ ...list.label, text }, passage);
        else this.#holdings.argument({ ...list.label, text }, { line, words: text });
        return;
    }
    for (const sentence of rest) this.#telling.sentence(sentence, line);
  }

  /** Has the items below a question be its answers. */
  #awaitAnswers(text: string, below = -1): void {
    if (text.endsWith('?')) this.#list.announce({ kind: 'answers' }, below);
  }

  #paragraph(passage: Passage): void {
    const sides = bothSides(passage.text);
    if (sides.length > 1) {
      for (const text of sides) this.#paragraph({ ...passage, text });
      return;
    }
    const { line, text, kind, mark } = passage;
    const label = labelledArgument(text);
    const [, answer] = /^A ?\d{0,2} ?[:.] *(\S.*)$/u.exec(text) ?? [];
    if (answer !== undefined) {
      this.#labelled.answerTo(answer, line);
      return;
    }
    // An item that begins as a question does is an issue, whoever announces it or not.
    const [first = '', ...rest] = sentencesOf(text);
    const isCounted = kind === 'item' && /[\da-z]/iu.test(mark) && mark !== 'o';
    const isTitled = isCounted || (kind === 'paragraph' && this.#hasTitles);
    const isClaim = this.#claims.claimsIn(first).length > 0;
    const isArgued = rest[0] !== undefined && labelledArgument(rest[0]) !== null;
    const title = (isTitled || isArgued) && !isClaim ? openingTitle(text) : null;
    const isPutOff = isCounted && rest.length === 0 && text.length < 80 && tellsOfLater(text);
    const isOver = this.#parents.has(line) && isTopic(passage, this.#claims);
    const isQuestion =
      isCounted && (isAskedIndirectly(first) || (passage.indent === 0 && isPlainQuestion(first)));
    if (isQuestion || title !== null || isPutOff || isOver) {
      const words = withoutLocators(first);
      const place = isOver && words !== first ? first : '';
      this.#begin(isPutOff ? text : askedIn(title ?? (isOver ? words : first)), line, place);
      this.#isCounted = isCounted;
      if (title === null && !isOver) this.#thread.open(line);
      for (const sentence of isPutOff ? [] : rest) this.#telling.sentence(sentence, line);
      const said = withoutLocators(text);
      if (sentencesOf(said).length === 1) this.#awaitAnswers(said, passage.indent);
      return;
    }
    // What is counted, with more than one sentence, is a point by itself.
    const isPoint =
      isCounted && rest.length > 0 && passage.indent === 0 && !/^[^.?!:]{1,40}: /u.test(text);
    const current = this.#thread.current();
    if (isPoint && current?.isSetApart === false && current.positions.length > 0) {
      this.#thread.turned = true;
    }
    const structure = label ? null : structureLabel(text);
    // After a counted list a paragraph that is about nothing in it is about something else.
    const isNew = kind === 'paragraph' && passage.indent === 0 && this.#isCounted && label === null;
    const isAsked = isPlainQuestion(first) || indirectQuestion(first) !== null;
    if (isNew && isAsked && !this.#thread.goesOn(first)) {
      this.#thread.turned = true;
    }
    if (label === null && structure === null && this.#saysWhy(passage)) return;
    if (structure) this.#labelled.structure(structure, { line, words: text });
    else if (label?.text === '') this.#list.announce({ kind: 'arguments', label });
    else if (label) this.#labelled.argument(label, passage);
    else {
      if (this.#labelled.headed(text, line)) return;
      for (const sentence of sentencesOf(text)) this.#telling.sentence(sentence, line);
      if (kind === 'item' && sentencesOf(text).length === 1)
        this.#awaitAnswers(text, passage.indent);
      const side = rest.length > 0 ? labelledArgument(rest.at(-1) ?? '') : null;
      if (side?.text === '') this.#list.announce({ kind: 'arguments', label: side });
      const coming = announced(text);
      if (coming !== null) this.#list.announce({ kind: coming });
      const subject = coming === 'positions' ? announcedFor(text) : null;
      if (subject !== null && !this.#thread.current()) this.#begin(subject, line);
    }
  }

  /** Whether an item says why somebody holds what the item over it says; draws it then. */
  #saysWhy({ kind, indent, text, line }: Passage): boolean {
    const held = this.#held;
    const isBelow = kind === 'item' && held !== null && indent > held.indent;
    if (!isBelow || text.endsWith('?') || this.#claims.claimsIn(text).length > 0) return false;
    const under = { parent: held.position, as: 'supports' } as const;
    this.#draft.note(line, 'read-as-pro');
    this.#thread.last = this.#pen.add('argument', sentenceFrom(text), under, { line, words: text });
    return true;
  }
}
