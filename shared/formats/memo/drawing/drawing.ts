import { capitalized } from '../../../capitalized.ts';
import type { MapDraft } from '../../map-draft.ts';
import { isOverActions, isOwned } from '../speech/actions.ts';
import { Arguing } from './arguing.ts';
import { labelledArgument } from '../speech/arguments.ts';
import { Asked } from './asked.ts';
import type { ClaimReader } from '../holders/claims.ts';
import type { Desk } from './desk.ts';
import type { DrawnIssue } from './drawn.ts';
import { Discussion } from './discussion.ts';
import { Headings } from './headings.ts';
import { HeldItems } from './held-items.ts';
import { Holdings } from './holdings.ts';
import { Items } from './items.ts';
import { Labelled } from './labelled.ts';
import { countedTopics } from '../layout/counted-topics.ts';
import { isLabelled, structureLabel } from '../layout/labels.ts';
import { ListAtHand } from '../layout/list.ts';
import { OutcomeDrawing } from './outcome-drawing.ts';
import { Paragraphs } from './paragraphs.ts';
import type { Passage } from '../layout/passages.ts';
import { backToNumber, backToTopic, followUpOn, numberOf } from '../layout/numbered.ts';
import { Pen } from './pen.ts';
import { isRoll } from '../layout/roll.ts';
import { sentencesOf } from '../words/sentences.ts';
import { hasStanceList, stancesIn } from '../holders/stance-list.ts';
import { drawTable } from './table-drawing.ts';
import { Telling } from './telling.ts';
import { Thread } from './thread.ts';
import { discussedIn, isOfRecord, partyHeads, turnIn } from '../layout/turns.ts';
import { shortened } from '../words/wording.ts';

/** Draws the map of a memo, passage after passage, as a careful reader would. */
export class Drawing {
  readonly #desk: Desk;
  readonly #list: ListAtHand;
  readonly #telling: Telling;
  readonly #labelled: Labelled;
  readonly #outcomes: OutcomeDrawing;
  readonly #discussion: Discussion;
  readonly #headings: Headings;
  readonly #held: HeldItems;
  readonly #paragraphs: Paragraphs;
  readonly #items: Items;
  /** The passages in which people answer each other. */
  readonly #discussed: ReadonlySet<Passage>;
  /** The items of counted lists that say first what each is on. */
  readonly #topics: ReadonlySet<Passage>;
  /** Whether lines say by sides who is on each. */
  readonly #hasStanceList: boolean;
  /** The headings that are names of parties. */
  readonly #heads: ReadonlySet<string>;
  readonly #asked: Asked;
  /** The line of the passage before. */
  #line = 0;
  /** The issues that are counted, by their numbers or letters. */
  readonly #counted = new Map<string, DrawnIssue>();
  /** Whether the passage before was quoted, and asked something. */
  #wasAsked = false;
  /** Whether it was quoted, whatever it said. */
  #wasQuoted = false;
  /** Whose heading what comes stands under; empty where it is nobody's. */
  #section = '';
  /** Whether what comes is a list of what is to be done. */
  #isOfActions = false;

  /** @param about the memo's title and day, and all its passages */
  constructor(
    draft: MapDraft,
    claims: ClaimReader,
    about: {
      readonly title: string;
      readonly day: string | null;
      readonly passages: readonly Passage[];
      /** Whether all of it is what whoever writes holds. */
      readonly isOwnPaper: boolean;
    },
  ) {
    const { passages, title, day, isOwnPaper } = about;
    const sentences = passages.flatMap(({ text }) => sentencesOf(text));
    const pen = new Pen(draft);
    const thread = new Thread(draft, pen, title, sentences);
    const drawn = { pen, claims, thread };
    const arguing = new Arguing(draft, drawn);
    const holdings = new Holdings(draft, { ...drawn, arguing }, day);
    const desk: Desk = { ...drawn, draft, arguing, holdings };
    const asked = new Asked(desk);
    this.#asked = asked;
    const list = new ListAtHand(passages);
    this.#desk = desk;
    this.#list = list;
    this.#outcomes = new OutcomeDrawing(desk, day);
    const telling = new Telling(desk, asked, this.#outcomes, isOwnPaper);
    const labelled = new Labelled(desk, telling, asked);
    const headings = new Headings(desk, list, telling, asked);
    this.#held = new HeldItems(desk);
    const drawers = { list, headings, held: this.#held, labelled, telling };
    this.#telling = telling;
    this.#labelled = labelled;
    this.#headings = headings;
    this.#paragraphs = new Paragraphs(desk, drawers, passages);
    this.#items = new Items(desk, { ...drawers, paragraphs: this.#paragraphs });
    this.#discussion = new Discussion({ ...desk, telling, asked });
    this.#heads = partyHeads(passages, claims.parties);
    this.#topics = countedTopics(
      passages,
      (topic) =>
        claims.partyIn(topic) !== null ||
        labelledArgument(`${topic}:`) !== null ||
        structureLabel(`${topic}:`) !== null,
    );
    this.#hasStanceList = hasStanceList(passages);
    this.#discussed = discussedIn(passages, claims.parties);
  }

  /** Draws what a passage says. */
  take(passage: Passage): void {
    const { thread } = this.#desk;
    const back = backToNumber(passage.text);
    const counted = back === null ? undefined : this.#counted.get(back.number);
    if (back && counted) {
      thread.resume(counted);
      this.#list.end();
      if (back.isFollowUp) this.#followUp(back.rest, passage);
      else this.take({ ...passage, kind: 'paragraph', text: capitalized(back.rest) });
      return;
    }
    const again = backToTopic(passage.text);
    const spokenOf = again ? thread.issueOn(again.topic) : null;
    if (again && spokenOf) {
      thread.resume(spokenOf);
      this.#list.end();
      this.take({ ...passage, kind: 'paragraph', text: capitalized(again.rest) });
      return;
    }
    const follows = followUpOn(passage.text);
    const origin = follows ? thread.issueOn(follows.topic) : null;
    if (follows && origin) {
      thread.resume(origin);
      this.#list.end();
      this.#followUp(follows.rest, passage);
      return;
    }
    const before = thread.issues.length;
    this.#take(passage);
    const number = passage.number ?? numberOf(passage.mark, '');
    const issue = thread.issues[before];
    if (number !== '' && passage.indent === 0 && issue) this.#counted.set(number, issue);
  }

  #followUp(text: string, { line }: Passage): void {
    this.#asked.followUp(text, { line, words: text });
  }

  #take(passage: Passage): void {
    // What goes on in the line of its heading is said in one breath.
    if (passage.line !== this.#line) {
      this.#desk.holdings.begin();
      this.#telling.begin();
    }
    this.#line = passage.line;
    this.#desk.claims.quote(passage.by ?? (this.#section || null));
    // “The guard.” right below what somebody else asked answers that.
    const isReply = passage.by === undefined && this.#wasAsked;
    this.#wasAsked = passage.by !== undefined && passage.text.endsWith('?');
    this.#desk.thread.isReplied = isReply;
    this.#telling.answer(passage.by === undefined && this.#wasQuoted);
    this.#wasQuoted = passage.by !== undefined;
    this.#labelled.begin(passage);
    if (passage.kind === 'heading') this.#telling.forget();
    if (this.#toBeDone(passage)) return;
    // “Keys: who has them?” is read as one.
    if (this.#topics.has(passage) && sentencesOf(passage.text)[0]?.endsWith('?') !== true) {
      this.#list.end();
      this.#items.take(passage, { kind: 'issues' });
      this.#held.keep(passage);
      return;
    }
    if (passage.kind === 'heading' && passage.mark !== '' && this.#list.isOfPositions) {
      this.take({ ...passage, kind: 'item' });
      return;
    }
    if (passage.kind === 'heading') {
      this.#section = this.#heads.has(passage.text) ? passage.text : '';
      if (this.#section !== '') return;
      this.#headings.take(passage);
      return;
    }
    if (this.#marked(passage)) return;
    if (this.#recorded(passage) || this.#sided(passage)) {
      this.#held.keep(passage);
      return;
    }
    if (passage.table) {
      this.#list.end();
      drawTable(passage.table, passage.line, this.#desk, this.#telling);
      return;
    }
    const meaning = passage.kind === 'item' ? this.#list.meaningOf(passage) : null;
    // The next counted thing below a counted question is no answer to it.
    const isNext =
      meaning?.kind === 'answers' &&
      this.#headings.isCounted &&
      passage.indent === 0 &&
      /^\d/u.test(passage.mark);
    if (isNext) this.#list.end();
    if (meaning && !isNext) this.#items.take(passage, meaning);
    else {
      const side = passage.kind === 'paragraph' ? this.#list.sideToCome() : null;
      // What is set in below an item says more about it.
      if (passage.kind === 'paragraph' && passage.indent === 0) this.#list.end();
      if (side && labelledArgument(passage.text) === null) {
        this.#desk.arguing.argument(
          { ...side, text: passage.text },
          { line: passage.line, words: passage.text },
        );
      } else this.#paragraphs.take(passage);
    }
    this.#held.keep(passage);
  }

  /** Draws what a mark says that it asks, “? who pays”, “- ? who pays”; says whether one does. */
  #marked({ kind, mark, text, line }: Passage): boolean {
    const [, marked = mark === '?' ? text : ''] =
      kind === 'item' ? (/^\? +(\S.*)$/u.exec(text) ?? []) : [];
    const asked = marked.includes('?') ? marked : `${marked}?`;
    for (const one of marked === '' ? [] : sentencesOf(asked)) this.#telling.sentence(one, line);
    return marked !== '';
  }

  /** Whether a passage stands over a list of what is to be done, or in one; draws that then. */
  #toBeDone({ kind, text, line }: Passage): boolean {
    if (kind !== 'table' && isOverActions(text)) {
      this.#isOfActions = true;
      this.#list.end();
      return true;
    }
    // Lines that are no items say who is to do it.
    const said = kind === 'item' ? [text] : kind === 'paragraph' ? sentencesOf(text) : [];
    const isOf = said.length > 0 && said.every((one) => kind === 'item' || isOwned(one));
    this.#isOfActions = this.#isOfActions && isOf;
    if (!this.#isOfActions) return false;
    for (const words of said) this.#outcomes.actionListed({ line, words });
    return true;
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
      this.#desk.draft.leaveOut(line, 'memo-aside', { words: shortened(text) });
      return true;
    }
    if (this.#section !== '' && passage.kind !== 'table' && !isLabelled(text)) {
      this.#discussion.take({ speaker: this.#section, said: text }, line);
      return true;
    }
    const turn = turnIn(passage, this.#desk.claims.parties);
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

  /** Says of the issues what can be known only at the end. */
  finish(): void {
    this.#telling.begin();
    for (const { id, positions, fields, text, line, isSetApart } of this.#desk.thread.issues) {
      if (id === null) {
        if (isSetApart) this.#desk.draft.leaveOut(line, 'memo-heading', { words: shortened(text) });
        continue;
      }
      const held = positions.filter(({ parties }) => parties.size > 0);
      const holders = new Set(held.flatMap(({ parties }) => [...parties]));
      const isApart = held.length > 1 && holders.size > 1;
      this.#desk.draft.amend('issue', id, {
        ...(isApart ? { type: 'divergence' } : {}),
        ...fields,
      });
    }
  }
}
