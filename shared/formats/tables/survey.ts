import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { isQuestion } from '../markdown/marks.ts';
import { levelIn } from './columns.ts';
import { answersOf, isSaid, separatorOf } from './survey-answers.ts';
import {
  isInstruction,
  isWhen,
  isWho,
  partsOfHead,
  WHY,
  withOneHead,
  WHO,
} from './survey-heads.ts';
import { withoutGuard, type Table, type TableRow } from './table.ts';

/** Fewer words than these name a fact, such as the age of who answered. */
const FEWEST_WORDS = 5;

/** A column of a survey: a question, or a statement that people agree with or not. */
interface Asked {
  readonly at: number;
  readonly head: string;
  /** Of a grid, what one of its rows says; else empty. */
  readonly statement: string;
}

/** Draws each question as an issue, what was answered as positions, and who did as those who hold them. */
export function drawSurvey(draft: MapDraft, table: Table, title: string): void {
  new SurveyDrawing(draft, withOneHead(table), title).draw();
}

class SurveyDrawing {
  readonly #draft: MapDraft;
  readonly #table: Table;
  readonly #title: string;
  readonly #who: number;
  readonly #issues = new Map<string, Id | null>();
  /** What each answered to the question before, by their rows. */
  #before = new Map<TableRow, Id>();

  constructor(draft: MapDraft, table: Table, title: string) {
    this.#draft = draft;
    this.#table = table;
    this.#title = title;
    const find = (pattern: RegExp): number => table.heads.findIndex((head) => pattern.test(head));
    this.#who = WHO.map(find).find((at) => at >= 0 && this.#says(at)) ?? -1;
  }

  draw(): void {
    const asked = askedIn(this.#table);
    for (const one of asked) {
      if (this.#before.size > 0 && WHY.test(one.head)) this.#reasons(one);
      else if (this.#isOfLevels(one)) this.#agreement(one);
      else this.#answers(one);
    }
    const read = new Set([...asked.map(({ at }) => at), this.#who]);
    const others = this.#table.heads.filter(
      (head, at) => head !== '' && !read.has(at) && !isWhen(head) && this.#says(at),
    );
    const heads = others.join(', ');
    if (heads !== '') this.#draft.leaveOut(this.#table.line, 'table-columns', { heads });
  }

  #says(at: number): boolean {
    return this.#table.rows.some((row) => cellOf(row, at) !== '');
  }

  /** A statement in a grid, or one that no question is, with what people think of it. */
  #isOfLevels({ at, head, statement }: Asked): boolean {
    const said = this.#table.rows.map((row) => cellOf(row, at)).filter(isSaid);
    const isStatement = statement !== '' || !isQuestion(head);
    return isStatement && said.length > 0 && said.every((cell) => levelIn(cell) !== null);
  }

  #agreement({ at, head, statement }: Asked): void {
    const parent = this.#issue(statement === '' ? this.#title : head);
    if (parent === null) return;
    const counts = countsOf(this.#table.rows.map((row) => cellOf(row, at)).filter(isSaid));
    const position = this.#draft.add({
      kind: 'position',
      text: statement || head,
      detail: this.#who < 0 ? asCounts(counts) : '',
      under: { parent, as: 'responds-to' },
      line: this.#table.line,
    });
    this.#before = new Map();
    if (position === null) return;
    for (const row of this.#table.rows) {
      const level = levelIn(cellOf(row, at));
      const party = this.#party(row);
      if (level === null) continue;
      this.#before.set(row, position);
      if (party !== null) this.#draft.stance(party, position, level, null);
    }
  }

  #answers({ at, head, statement }: Asked): void {
    const cells = this.#table.rows.map((row) => cellOf(row, at));
    const said = cells.filter(isSaid);
    if (said.length === 0) return;
    this.#before = new Map();
    const issue = this.#issue(statement === '' ? head : `${head} ${statement}`);
    if (issue === null) return;
    const separator = separatorOf(said);
    const counts = countsOf(said.flatMap((cell) => answersOf(cell, separator)));
    if (said.every((cell) => /^[\d.,]+$/.test(cell))) {
      this.#draft.amend('issue', issue, { detail: asCounts(counts) });
      return;
    }
    const positions = new Map<string, Id | null>();
    for (const [index, row] of this.#table.rows.entries()) {
      for (const text of isSaid(cells[index] ?? '')
        ? answersOf(cells[index] ?? '', separator)
        : []) {
        const id = this.#position(positions, text, issue, row, counts.get(text) ?? 1);
        const party = this.#party(row);
        if (id === null) continue;
        this.#before.set(row, id);
        if (party !== null) this.#draft.stance(party, id, 'for', null);
      }
    }
  }

  #position(
    known: Map<string, Id | null>,
    text: string,
    parent: Id,
    { line }: TableRow,
    count: number,
  ): Id | null {
    const there = known.get(text);
    if (there !== undefined) return there;
    const detail = this.#who < 0 && count > 1 ? `× ${count}` : '';
    const under = { parent, as: 'responds-to' } as const;
    const id = this.#draft.add({ kind: 'position', text, detail, under, line });
    known.set(text, id);
    return id;
  }

  /** Why people answered as they did: the reason of who is named, else an argument. */
  #reasons({ at }: Asked): void {
    for (const row of this.#table.rows) {
      const text = cellOf(row, at);
      const parent = this.#before.get(row);
      if (!isSaid(text) || parent === undefined) continue;
      const party = this.#party(row);
      if (party === null || !this.#draft.giveReason(party, parent, text))
        this.#draft.add({
          kind: 'argument',
          text,
          under: { parent, as: 'supports' },
          line: row.line,
        });
    }
  }

  #issue(text: string): Id | null {
    const known = this.#issues.get(text);
    if (known !== undefined) return known;
    const { line } = this.#table;
    const id = this.#draft.add({ kind: 'issue', text, under: null, line });
    this.#issues.set(text, id);
    return id;
  }

  #party(row: TableRow): Id | null {
    const name = this.#who < 0 ? '' : cleanLine(cellOf(row, this.#who));
    return isSaid(name) && !/^anonym/iu.test(name) ? this.#draft.party(name, 'person') : null;
  }
}

function askedIn({ heads, rows }: Table): readonly Asked[] {
  return heads.flatMap((head, at): Asked[] => {
    if (head === '' || isWhen(head) || isWho(head) || isInstruction(head)) return [];
    const { question, statement, isGrid, asks } = partsOfHead(head);
    const isLong = head.split(/\s+/u).length >= FEWEST_WORDS;
    const said = rows.map((row) => cellOf(row, at)).filter(isSaid);
    const isOfLevels = said.length > 0 && said.every((cell) => levelIn(cell) !== null);
    const isAsked = asks || isGrid || isLong || WHY.test(head) || isOfLevels;
    return isAsked ? [{ at, head: question, statement }] : [];
  });
}

function cellOf({ cells }: TableRow, at: number): string {
  return withoutGuard(cells[at] ?? '').trim();
}

function countsOf(said: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function asCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([said, count]) => `${escapeText(said)}: ${count}`).join(' · ');
}
