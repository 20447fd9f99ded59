import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { isQuestion } from '../markdown/marks.ts';
import { levelIn } from './columns.ts';
import { answersOf, isSaid, separatorOf } from './survey-answers.ts';
import { withoutGuard, type Table, type TableRow } from './table.ts';

/** When an answer came in, as the tools for surveys call it. */
const WHEN =
  /^(?:timestamp|zeitstempel|horodateur|marca temporal|carimbo de data\/hora|informazioni cronologiche|tijdstempel|tidsstempel|sygnatura czasowa|отметка времени|时间戳记|タイムスタンプ|submit(?:ted)?[ -](?:at|date|time)|date submitted|start(?: ?(?:time|date)|dat(?:e|um))|startzeit|heure de début|hora de inicio|completion time|fertigstellungszeit|respondent ?id|response ?id|antwort[ -]?id)$/iu;
/** Who answered. */
const WHO: readonly RegExp[] = [
  /^(?:(?:your|full|ihr|dein|votre|su) )?(?:name|nom|nombre|name und vorname|vor- und nachname)$/iu,
  /^(?:(?:your|ihre|votre|su) )?(?:organi[sz]ation|company|team|group|affiliation|institution|verein|firma|organisme|organización)(?: name)?$/iu,
  /^(?:your )?e-?mail(?:[ -]?(?:address|adresse))?$|^(?:adresse e-?mail|nom d'utilisateur|dirección de correo electrónico|correo electrónico|username|benutzername)$/iu,
];
/** What only asks for the reason of the answer before it. */
const WHY =
  /^(?:why(?: not)?|please (?:explain|elaborate|give reasons|tell us (?:more|why))|reasons?|comments?|warum(?: nicht)?|weshalb|begründung|bitte begründen sie|kommentar|pourquoi(?: pas)?|commentaires?|¿?por qué(?: no)?|comentarios?)\b.{0,40}$/iu;
/** Under each head of one kind of export stands what kind of answer it has. */
const SUBHEAD = /^(?:response|open-ended response|antwort|réponse|respuesta)$/iu;
/** Fewer words than these name a fact, such as the age of who answered. */
const FEWEST_WORDS = 5;

/** A column of a survey: a question, or a statement that people agree with or not. */
interface Asked {
  readonly at: number;
  readonly head: string;
  /** Of a grid, what one of its rows says; else empty. */
  readonly statement: string;
}

/** Whether a survey's table says when each answer came in, so that it is one whatever its columns are called. */
export function isTimedSurvey(table: Table): boolean {
  return table.heads.some((head) => WHEN.test(head)) && isSurvey(table);
}

/** Whether a table holds the answers to a survey, a column for each question and a row for each who answered. */
export function isSurvey(table: Table): boolean {
  const asked = askedIn(withOneHead(table)).filter(({ head }) => isQuestion(head));
  const isTimed = table.heads.some((head) => WHEN.test(head));
  return asked.length > 0 && (isTimed || asked.length > 1);
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
      (head, at) => head !== '' && !read.has(at) && !WHEN.test(head) && this.#says(at),
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
    if (head === '' || WHEN.test(head) || WHO.some((pattern) => pattern.test(head))) return [];
    const grid = /^(.{3,}?)\s*\[([^[\]]+)\]$/u.exec(head);
    const [, question = head, statement = ''] = grid ?? [];
    const isLong = head.split(/\s+/u).length >= FEWEST_WORDS;
    const said = rows.map((row) => cellOf(row, at)).filter(isSaid);
    const isOfLevels = said.length > 0 && said.every((cell) => levelIn(cell) !== null);
    const isAsked = isQuestion(question) || grid !== null || isLong || WHY.test(head) || isOfLevels;
    return isAsked ? [{ at, head: cleanLine(question), statement: cleanLine(statement) }] : [];
  });
}

/** A table whose heads go over two rows, as some tools have them, with one. */
function withOneHead(table: Table): Table {
  const [first, ...rows] = table.rows;
  if (!first?.cells.some((cell) => SUBHEAD.test(cell.trim()))) return table;
  let over = '';
  const width = Math.max(table.heads.length, first.cells.length);
  const heads = Array.from({ length: width }, (_, at) => {
    const [head, below] = [table.heads[at] ?? '', (first.cells[at] ?? '').trim()];
    if (head !== '') over = head;
    if (below === '' || SUBHEAD.test(below)) return head;
    return head === '' || !isQuestion(head) ? below : `${over} [${below}]`;
  });
  return { ...table, heads, rows };
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
