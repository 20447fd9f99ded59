import type { Id } from '../../../model/id.ts';
import { cleanLine } from '../../../model/text.ts';
import { escapeText } from '../../markdown/escape.ts';
import type { TableGround, TablePen } from '../map-table.ts';
import { withoutGuard, type Table, type TableRow } from '../table.ts';
import { isDescription, plainHead, reviewColumn, type ReviewColumn } from './heads.ts';
import { isBareAnswer, isNothing, levelOfAnswer, responderIn } from './response.ts';

/**
 * Draws comments on a text: for each section that is commented on an issue, for each comment what it proposes as an answer to
 * what is to become of it, held by who made the comment and for the reason that it gives. What was answered is a stance
 * of who answers, where the head names them, or an argument.
 */
export function drawReview(pen: TablePen, table: Table, ground: TableGround): void {
  new ReviewDrawing(pen, table, ground).draw();
}

interface Column {
  readonly head: string;
  readonly at: number;
  readonly holds: ReviewColumn | null;
}

class ReviewDrawing {
  readonly #pen: TablePen;
  readonly #table: Table;
  readonly #ground: TableGround;
  readonly #columns: readonly Column[];
  readonly #issues = new Map<string, Id | null>();
  readonly #positions = new Map<string, Id>();
  /** What is commented on as a whole; not yet there before it first is. */
  #whole: Id | null | undefined;

  constructor(pen: TablePen, table: Table, ground: TableGround) {
    this.#pen = pen;
    this.#table = table;
    this.#ground = ground;
    this.#columns = columnsOf(table);
  }

  draw(): void {
    const unknown = this.#columns.filter(({ at, holds }) => holds === null && this.#says(at));
    const heads = unknown.map(({ head }) => head).join(', ');
    if (heads !== '' && this.#ground.others === 'left-out')
      this.#pen.leaveOut(this.#table.line, 'table-columns', { heads });
    for (const row of this.#table.rows) if (!isNumbering(row)) this.#comment(row);
  }

  #comment(row: TableRow): void {
    const comment = this.#first(row, 'comment');
    const change = this.#first(row, 'change');
    const text = change || comment;
    const issue = text === '' ? null : this.#issue(row);
    if (issue === null) {
      this.#pen.leaveOut(row.line, 'says-nothing');
      return;
    }
    const { name, number } = this.#author(row);
    const reason = change === '' ? '' : comment;
    const key = `${issue}\0${cleanLine(text)}`;
    const position =
      this.#positions.get(key) ??
      this.#pen.add({
        kind: 'position',
        text,
        detail: this.#detail(row, number),
        under: { parent: issue, as: 'responds-to' },
        line: row.line,
      });
    if (position === null) return;
    this.#positions.set(key, position);
    if (name !== '')
      this.#pen.stance(this.#pen.party(name), position, 'for', null, reason, row.line);
    else if (reason !== '') this.#argue(position, reason, 'supports', row.line);
    this.#answers(row, position);
  }

  #argue(position: Id, text: string, as: 'supports' | 'objects-to', line: number): void {
    this.#pen.add({ kind: 'argument', text, under: { parent: position, as }, line });
  }

  #answers(row: TableRow, position: Id): void {
    for (const { head, at } of this.#of('response')) {
      const answer = cellAt(row, at);
      const level = levelOfAnswer(answer);
      if (level === null) continue;
      const who = responderIn(head);
      if (who !== '')
        this.#pen.stance(this.#pen.party(who), position, level, null, answer, row.line);
      else if (level !== 'neutral' && !isBareAnswer(answer))
        this.#argue(position, answer, level === 'for' ? 'supports' : 'objects-to', row.line);
    }
  }

  /** What the section is called, as the file has it: “Clause 4.2”; what has none stands under the whole. */
  #issue(row: TableRow): Id | null {
    const at = this.#of('section').find((column) => !isNothing(cellAt(row, column.at)));
    const spot = this.#of('section').length === 0 ? this.#of('spot')[0] : undefined;
    const column = at ?? (spot && !isNothing(cellAt(row, spot.at)) ? spot : undefined);
    if (!column) return (this.#whole ??= this.#ground.asked(row.line));
    const text = namedPlace(column.head, cellAt(row, column.at));
    const known = this.#issues.get(text);
    if (known !== undefined) return known;
    const issue = this.#pen.add({ kind: 'issue', text, under: null, line: row.line });
    this.#issues.set(text, issue);
    return issue;
  }

  /** Who made a comment: the group where one is named, “DE” of “DE-012”, or else the person. */
  #author(row: TableRow): { readonly name: string; readonly number: string } {
    const said = cleanLine(this.#first(row, 'group') || this.#first(row, 'person'));
    const [, code, number = ''] = /^(\p{Lu}{2,4})[ \-_/]*(\d{1,4})$/u.exec(said) ?? [];
    return { name: code ?? said, number };
  }

  /** Where in its section a comment is, of what kind, and what was said to it in a word. */
  #detail(row: TableRow, number: string): string {
    const isTold = ({ head, at, holds }: Column): boolean => {
      switch (holds) {
        case 'number':
        case 'spot':
        case 'type':
          return true;
        case 'response': {
          const level = levelOfAnswer(cellAt(row, at));
          if (level === null) return true;
          return responderIn(head) === '' && (level === 'neutral' || isBareAnswer(cellAt(row, at)));
        }
        case 'person':
          return this.#first(row, 'group') !== '';
        case null:
          return this.#ground.others === 'in-detail';
        case 'group':
        case 'section':
        case 'comment':
        case 'change':
          return false;
      }
    };
    const facts = this.#columns.flatMap((column) => {
      const said = cleanLine(cellAt(row, column.at));
      return said !== '' && isTold(column)
        ? [`${escapeText(plainHead(column.head))}: ${escapeText(said)}`]
        : [];
    });
    return [...(number === '' ? [] : [`#: ${number}`]), ...facts].join(' · ');
  }

  #of(holds: ReviewColumn): readonly Column[] {
    return this.#columns.filter((column) => column.holds === holds);
  }

  /** What a row says in the first column of a kind that says anything. */
  #first(row: TableRow, holds: ReviewColumn): string {
    return (
      this.#of(holds)
        .map(({ at }) => cellAt(row, at))
        .find((cell) => !isNothing(cell)) ?? ''
    );
  }

  #says(at: number): boolean {
    return this.#table.rows.some((row) => cellAt(row, at) !== '');
  }
}

/** What each column holds; where none is called a comment, what describes it is. */
function columnsOf({ heads }: Table): readonly Column[] {
  const columns = heads.map((head, at): Column => ({ head, at, holds: reviewColumn(head) }));
  const isCalled = columns.some(({ holds }) => holds === 'comment' || holds === 'change');
  return columns
    .map((column) =>
      !isCalled && isDescription(column.head) ? ({ ...column, holds: 'comment' } as const) : column,
    )
    .filter(({ head }) => head !== '');
}

/** Whether a row only numbers the columns, as the older form of a template does: `1 2 (3) 4`. */
function isNumbering({ cells }: TableRow): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 1 && said.every((cell) => /^\(?\d{1,2}\)?$/u.test(cell.trim()));
}

/** The name of a place: a number alone with what it numbers, “Clause 4.2”. */
function namedPlace(head: string, cell: string): string {
  const said = cleanLine(cell);
  if (!/^[\d.,\-–\s/]+[a-z]?$|^\p{Lu}(?:\.\d+)*$/u.test(said)) return said;
  const [word = ''] = /\p{L}+/u.exec(head) ?? [];
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${said}`;
}

function cellAt({ cells }: TableRow, at: number): string {
  return withoutGuard(cells[at] ?? '').trim();
}
