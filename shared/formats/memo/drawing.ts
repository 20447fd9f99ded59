import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { askedIn, isAskedIndirectly } from './asking.ts';
import { type ClaimReader } from './claims.ts';
import { sentenceFrom, withoutLocators } from './wording.ts';
import { Holdings } from './holdings.ts';
import { locatorsIn } from './locators.ts';
import { ListAtHand, type ListMeaning } from './list.ts';
import { Pen, type Source } from './pen.ts';
import type { Passage } from './passages.ts';
import { announced, announcedOver, isFrame, isTitleSentence } from './announcing.ts';
import { labelledArgument } from './arguments.ts';
import { structureLabel, type StructureLabel } from './labels.ts';
import { conditionalQuestion, isInvitation, withoutLead } from './questions.ts';
import { putOff, tellsOfLater } from './standing.ts';
import { sentencesOf } from './sentences.ts';
import type { MemoTable } from './table.ts';
import { readTable } from './table-reader.ts';
import { Telling } from './telling.ts';
import { shortened, Thread } from './thread.ts';

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
  /** Whether paragraphs begin with titles: “Prices. The kitchen says …”. */
  readonly #hasTitles: boolean;
  #held: HeldItem | null = null;

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
    this.#telling = new Telling(draft, drawn, this.#holdings);
    this.#list = new ListAtHand(passages);
    this.#hasTitles =
      passages.filter(({ kind, text }) => kind === 'paragraph' && titleIn(text) !== null).length >
      1;
  }

  /** Draws what a passage says. */
  take(passage: Passage): void {
    this.#holdings.objectedTo = null;
    this.#telling.begin();
    if (passage.kind === 'heading') {
      this.#heading(passage);
      return;
    }
    if (passage.table) {
      this.#list.end();
      this.#table(passage.table, passage.line);
      return;
    }
    const meaning = passage.kind === 'item' ? this.#list.meaningOf(passage) : null;
    if (meaning) this.#item(passage, meaning);
    else {
      if (passage.kind === 'paragraph') this.#list.end();
      this.#paragraph(passage);
    }
    const position = this.#thread.lastPosition()?.id;
    const isDeeper = this.#held !== null && passage.indent > this.#held.indent;
    if (passage.kind !== 'item') this.#held = null;
    else if (!isDeeper) {
      const isHeld = position !== undefined && this.#claims.claimsIn(passage.text).length > 0;
      this.#held = isHeld ? { indent: passage.indent, position } : null;
    }
  }

  #heading({ line, text, place = '' }: Passage): void {
    this.#list.end();
    const coming = announcedOver(text);
    if (coming !== null) this.#list.announce({ kind: coming });
    else if (isInvitation(text) || conditionalQuestion(text))
      this.#telling.question({ line, words: text });
    else if (!isFrame(text)) {
      const words = text.endsWith('?') ? sentenceFrom(withoutLead(text)) : text;
      // “Mediation (Annex Y, step 2)” is called by its words.
      const [where = ''] = / \([^()]+\)$/u.exec(words) ?? [];
      const isPlace = where !== '' && locatorsIn(where).length > 0;
      const bare = isPlace ? words.slice(0, -where.length) : words;
      this.#thread.begin(bare, line, 'set-apart', isPlace ? `${place} ${where}` : place);
    }
  }

  /** Says of the issues what can be known only at the end. */
  finish(): void {
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
        const [, topic = '', said = ''] = /^(\p{Lu}[^:.?!]{1,40}):\s+(.+)$/u.exec(first) ?? [];
        const words = topic === '' ? first : topic;
        this.#thread.begin(askedIn(words), line, 'set-apart');
        this.#thread.open(line);
        if (said !== '') this.#telling.sentence(said.charAt(0).toUpperCase() + said.slice(1), line);
        break;
      }
      case 'positions': {
        if (this.#claims.claimsIn(first).length > 0) {
          this.#paragraph(passage);
          return;
        }
        const [beside = ''] = SIDES_BESIDE.exec(first) ?? [];
        const words = sentenceFrom(withoutLocators(first.replace(beside, '')));
        const mark = passage.mark.replace(/[().]/g, '').toUpperCase();
        const more = rest.join(' ');
        this.#thread.position(
          this.#thread.open(line),
          words,
          { line, words: first },
          { mark, more },
        );
        for (const said of beside.replace(/^\s*\(|\)$/g, '').split(/;\s*/u)) {
          const side = labelledArgument(said);
          if (side && side.text !== '') this.#holdings.argument(side, { line, words: said });
        }
        return;
      }
      case 'arguments':
        if (label) this.#paragraph(passage);
        else this.#holdings.argument({ ...list.label, text }, { line, words: text });
        return;
    }
    for (const sentence of rest) this.#telling.sentence(sentence, line);
  }

  #paragraph(passage: Passage): void {
    const { line, text, kind, mark } = passage;
    const label = labelledArgument(text);
    const [, answer] = /^A ?\d{0,2} ?[:.] *(\S.*)$/u.exec(text) ?? [];
    if (answer !== undefined) {
      this.#answer(answer, line);
      return;
    }
    // An item that begins as a question does is an issue, whoever announces it or not.
    const [first = '', ...rest] = sentencesOf(text);
    const isCounted = kind === 'item' && /[\da-z]/iu.test(mark) && mark !== 'o';
    const isTitled = isCounted || (kind === 'paragraph' && this.#hasTitles);
    const isClaim = this.#claims.claimsIn(first).length > 0;
    const title = isTitled && !isClaim ? titleIn(text) : null;
    const isPutOff = isCounted && rest.length === 0 && text.length < 80 && tellsOfLater(text);
    if ((isCounted && isAskedIndirectly(first)) || title !== null || isPutOff) {
      this.#thread.begin(isPutOff ? text : askedIn(title ?? first), line, 'set-apart');
      if (title === null) this.#thread.open(line);
      for (const sentence of isPutOff ? [] : rest) this.#telling.sentence(sentence, line);
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
    if (label === null && structure === null && this.#saysWhy(passage)) return;
    if (structure) this.#labelled(structure, { line, words: text });
    else if (label?.text === '') this.#list.announce({ kind: 'arguments', label });
    else if (label) this.#holdings.argument(label, { line, words: text });
    else {
      if (this.#headed(text, line)) return;
      for (const sentence of sentencesOf(text)) this.#telling.sentence(sentence, line);
      if (kind === 'item' && text.endsWith('?') && sentencesOf(text).length === 1) {
        this.#list.announce({ kind: 'positions' }, passage.indent);
      }
      const coming = announced(text);
      if (coming !== null) this.#list.announce({ kind: coming });
    }
  }

  /** A passage with a topic before a colon, or with who says it in parentheses at its end. */
  #headed(text: string, line: number): boolean {
    const [, said = '', who = ''] = /^(.+?)\s*\(([^()]{1,40})\)\.?$/u.exec(text) ?? [];
    const by = who === '' ? null : this.#claims.partyIn(who);
    if (by !== null && who.length <= by.length + 4 && this.#claims.claimsIn(said).length === 0) {
      const [first = '', ...rest] = sentencesOf(`${by}: ${said}`);
      for (const sentence of [first, ...rest]) this.#telling.sentence(sentence, line);
      return true;
    }
    const [, topic = '', after = ''] = /^(\p{Lu}[^:.?!]{1,40}): (.+)$/u.exec(text) ?? [];
    const sentences = sentencesOf(after);
    const [first = ''] = sentences;
    const isTopic =
      topic !== '' &&
      this.#claims.partyIn(topic) === null &&
      withoutLead(text) === text &&
      putOff(text) === null &&
      (this.#claims.claimsIn(first).length > 0 || first.endsWith('?'));
    if (!isTopic) return false;
    this.#thread.begin(topic, line, 'set-apart');
    for (const sentence of sentences) this.#telling.sentence(sentence, line);
    return true;
  }

  /** What a passage says by its label that it is. */
  #labelled({ kind, parties, text, mark }: StructureLabel, source: Source): void {
    const { line } = source;
    const [first = '', ...rest] = sentencesOf(text);
    switch (kind) {
      case 'issue':
        this.#thread.begin(first, line, 'set-apart');
        break;
      case 'question':
        this.#telling.ask(sentenceFrom(first), source);
        break;
      case 'follow-up':
        this.#telling.followUp(first, source);
        break;
      case 'position':
        this.#holdings.position(sentenceFrom(withoutLocators(first)), parties, source, mark);
    }
    for (const sentence of rest) this.#telling.sentence(sentence, line);
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

  /** What follows a question in the form of “Q: … A: …”. */
  #answer(text: string, line: number): void {
    const sentences = sentencesOf(text);
    const isClaimed = sentences.some((sentence) => this.#claims.claimsIn(sentence).length > 0);
    if (isClaimed || /^(?:nobody|no one|none|nothing|not yet)\b/iu.test(text)) {
      for (const sentence of sentences) this.#telling.sentence(sentence, line);
      return;
    }
    const [first = '', ...rest] = sentences;
    const more = { more: rest.join(' ') };
    this.#thread.position(
      this.#thread.open(line),
      sentenceFrom(first),
      { line, words: first },
      more,
    );
  }

  /** Draws what a table says: who holds what and why, row by row, or what each party says to each question. */
  #table(table: MemoTable, line: number): void {
    const read = readTable(table, this.#claims.parties);
    if (read === null) {
      this.#draft.leaveOut(line, 'memo-table', { heads: table.heads.join(', ') });
      return;
    }
    for (const row of read) {
      if (row.issue !== '') this.#thread.begin(askedIn(row.issue), row.line, 'set-apart');
      const words = row.words.join(' · ');
      for (const { words: own, ...said } of row.said) {
        this.#thread.open(row.line);
        const source = { line: row.line, words: own.join(' · ') };
        this.#holdings.claim({ isGround: false, attitude: 'holds', ...said }, source);
      }
      for (const label of row.arguments) this.#holdings.argument(label, { line: row.line, words });
    }
  }
}

/** What speaks for and against an answer, in parentheses beside it: “all (pro: fair; contra: dear)”. */
const SIDES_BESIDE = /\s*\((?:pros?|cons?|contra|for|against) ?:[^()]+\)/iu;

/** The title with which a text begins, where more follows; `null` where it has none. */
function titleIn(text: string): string | null {
  const [first = '', ...rest] = sentencesOf(text);
  return rest.length > 0 && isTitleSentence(first) ? sentenceFrom(first) : null;
}
