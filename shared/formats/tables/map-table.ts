import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { StanceLevel } from '../../model/vocabulary.ts';
import type { DraftedElement } from '../map-draft.ts';
import { dayIn } from '../markdown/day.ts';
import { escapeText } from '../markdown/escape.ts';
import { isQuestion } from '../markdown/marks.ts';
import type { Remark } from '../reader.ts';
import { COLUMNS, KNOWN_HEADS, levelIn } from './columns.ts';
import { cellReader, headKey, type Table, type TableRow } from './table.ts';

/** What a table is drawn into. */
export interface TablePen {
  add(element: DraftedElement): Id | null;
  party(name: string): Id;
  stance(
    party: Id,
    position: Id,
    level: StanceLevel,
    since: string | null,
    reason: string,
    line: number,
  ): void;
  leaveOut(line: number | null, code: string, values?: Remark['values']): void;
  note(line: number | null, code: string, values?: Remark['values']): void;
}

/** How a table hangs together with what it stands in. */
export interface TableGround {
  /** What answers are about where no question is said: made when it is first needed. */
  readonly asked: (line: number) => Id | null;
  /** What arguments speak about in a table that has neither questions nor answers; they stand alone unless said. */
  readonly argued?: (line: number) => Id | null;
  /** Whether what columns say that are called otherwise is told as left out, or said in the detail of their row. */
  readonly others: 'left-out' | 'in-detail';
}

/** Whether a table lists questions or answers, one a row. */
export function isMapTable({ heads }: Table): boolean {
  const keys = heads.map(headKey);
  return [...COLUMNS.issue, ...COLUMNS.position].some((name) => keys.includes(name));
}

/** Whether a table has what speaks for something and against it, and does not say what. */
export function isOfSides(table: Table): boolean {
  const keys = table.heads.map(headKey);
  const has = (names: readonly string[]): boolean => keys.some((key) => names.includes(key));
  return !isMapTable(table) && has(COLUMNS.pro) && has(COLUMNS.contra);
}

/**
 * Draws a table whose rows have a question, an answer to it, what speaks for and against that, and who holds it. An
 * empty cell means the same as above, as merged cells have it; several things in one cell stand on lines of their own.
 * A column that is called like none of these and has stances in it is a party's.
 */
export function drawMapTable(pen: TablePen, table: Table, ground: TableGround): void {
  new TableDrawing(pen, table, ground).draw();
}

class TableDrawing {
  readonly #draft: TablePen;
  readonly #table: Table;
  readonly #ground: TableGround;
  readonly #cell: ReturnType<typeof cellReader>;
  readonly #parties: readonly { readonly name: string; readonly at: number }[];
  /** The columns that are called like none that is understood. */
  readonly #others: readonly { readonly head: string; readonly at: number }[];
  /** Whether the table has arguments alone. */
  readonly #isOfSides: boolean;
  readonly #issues = new Map<string, Id>();
  readonly #positions = new Map<string, Id>();
  #issue: Id | null = null;
  #position: Id | null = null;

  constructor(draft: TablePen, table: Table, ground: TableGround) {
    this.#draft = draft;
    this.#table = table;
    this.#ground = ground;
    this.#cell = cellReader(table);
    this.#parties = partyColumns(table);
    this.#others = this.#otherColumns();
    this.#isOfSides = !isMapTable(table);
  }

  draw(): void {
    if (this.#others.length > 0 && this.#ground.others === 'left-out') {
      const heads = this.#others.map(({ head }) => head).join(', ');
      this.#draft.leaveOut(this.#table.line, 'table-columns', { heads });
    }
    for (const row of this.#table.rows) {
      const drawn = this.#question(row) || this.#answer(row);
      if (!drawn && this.#issue === null && !this.#isOfSides)
        this.#draft.leaveOut(row.line, 'says-nothing');
      else this.#said(row);
    }
  }

  #otherColumns(): readonly { readonly head: string; readonly at: number }[] {
    const parties = new Set(this.#parties.map(({ at }) => at));
    const ofParties = this.#parties.flatMap(({ name }) => [
      `${headKey(name)}:-since`,
      `${headKey(name)}:-reason`,
    ]);
    return this.#table.heads.flatMap((head, at) => {
      const key = headKey(head);
      const isRead = KNOWN_HEADS.has(key) || parties.has(at) || ofParties.includes(key);
      const says = this.#table.rows.some(({ cells }) => cells[at]?.trim());
      return head !== '' && !isRead && says ? [{ head, at }] : [];
    });
  }

  /** What else the row says of what it begins with. */
  #detail(row: TableRow): string {
    const detail = this.#cell(row, ...COLUMNS.detail);
    if (this.#ground.others === 'left-out') return detail;
    const others = this.#others.flatMap(({ head, at }) => {
      const said = cleanLine(row.cells[at] ?? '');
      return said === '' ? [] : [`- ${escapeText(head)}: ${escapeText(said)}`];
    });
    return [detail, others.join('\n')].filter((part) => part !== '').join('\n\n');
  }

  /** @returns whether the row says something new by its question or answer */
  #question(row: TableRow): boolean {
    const text = cleanLine(this.#cell(row, ...this.#issueKeys()));
    if (text === '') return false;
    const known = this.#issues.get(text);
    const isAnswered = this.#cell(row, ...COLUMNS.position) !== '';
    const detail = isAnswered ? '' : this.#detail(row);
    this.#issue =
      known ?? this.#draft.add({ kind: 'issue', text, detail, under: null, line: row.line });
    if (this.#issue !== null) this.#issues.set(text, this.#issue);
    this.#position = null;
    this.#answer(row);
    return true;
  }

  /** A column of labels beside the question's own words only numbers. */
  #issueKeys(): readonly string[] {
    const keys = this.#table.heads.map(headKey);
    return keys.includes('question') ? ['question', ...COLUMNS.issue] : COLUMNS.issue;
  }

  #answer(row: TableRow): boolean {
    const text = cleanLine(this.#cell(row, ...COLUMNS.position));
    if (text === '') return false;
    this.#issue ??= this.#ground.asked(row.line);
    if (this.#issue === null) return false;
    const key = `${this.#issue}\0${text}`;
    const under = { parent: this.#issue, as: 'responds-to' } as const;
    const detail = this.#detail(row);
    this.#position =
      this.#positions.get(key) ??
      this.#draft.add({ kind: 'position', text, detail, under, line: row.line });
    if (this.#position !== null) this.#positions.set(key, this.#position);
    return true;
  }

  /** Arguments, references and holders of the answer at hand. */
  #said(row: TableRow): void {
    const { line } = row;
    const target = this.#isOfSides ? (this.#ground.argued?.(line) ?? null) : this.#position;
    for (const [name, as] of [
      ['pro', 'supports'],
      ['contra', 'objects-to'],
    ] as const) {
      for (const text of itemsIn(this.#cell(row, ...COLUMNS[name]))) {
        const under = target === null ? null : { parent: target, as };
        if (target === null) this.#draft.note(line, 'stands-alone');
        this.#draft.add({ kind: 'argument', text, under, line });
      }
    }
    for (const text of itemsIn(this.#cell(row, ...COLUMNS.assumption))) {
      const under = target === null ? null : ({ parent: target, as: 'assumes' } as const);
      this.#draft.add({ kind: 'assumption', text, under, line });
    }
    const cited = target ?? this.#issue;
    for (const text of itemsIn(this.#cell(row, ...COLUMNS.reference))) {
      const under = cited === null ? null : ({ parent: cited, as: 'cites' } as const);
      this.#draft.add({ kind: 'reference', text, under, line });
    }
    if (target !== null) this.#stances(row, target);
  }

  #stances(row: TableRow, position: Id): void {
    const said = this.#cell(row, ...COLUMNS.stance);
    const level = said === '' ? 'for' : levelIn(said);
    const reason = this.#cell(row, ...COLUMNS.reason);
    for (const name of partiesIn(this.#cell(row, ...COLUMNS.party))) {
      if (level === null) this.#draft.leaveOut(row.line, 'table-stance', { stance: said });
      else this.#draft.stance(this.#draft.party(name), position, level, null, reason, row.line);
    }
    for (const { name, at } of this.#parties) {
      const own = levelIn(row.cells[at] ?? '');
      if (own === null) continue;
      const since = dayIn(this.#cell(row, `${headKey(name)}:-since`));
      const why = this.#cell(row, `${headKey(name)}:-reason`);
      this.#draft.stance(this.#draft.party(name), position, own, since, why, row.line);
    }
  }
}

/** Columns that hold stances under the name of a party. */
function partyColumns({
  heads,
  rows,
}: Table): readonly { readonly name: string; readonly at: number }[] {
  return heads.flatMap((head, at) => {
    const cells = rows
      .map(({ cells: row }) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '');
    const isParty = head !== '' && !KNOWN_HEADS.has(headKey(head)) && cells.length > 0;
    return isParty && cells.every((cell) => levelIn(cell) !== null) ? [{ name: head, at }] : [];
  });
}

/** What stands in a cell, one a line, without bullets. */
export function itemsIn(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((line) => cleanLine(line.replace(/^\s*(?:[-•*–]|\d{1,2}[.)])\s+/, '')))
    .filter((line) => line !== '');
}

function partiesIn(cell: string): readonly string[] {
  return cell
    .split(/[,;\n]/)
    .map(cleanLine)
    .filter((name) => name !== '' && !isQuestion(name));
}
