import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { StanceLevel } from '../../model/vocabulary.ts';
import type { MapDraft } from '../map-draft.ts';
import { dayIn } from '../markdown/day.ts';
import { isQuestion } from '../markdown/marks.ts';
import { cellReader, headKey, type Table, type TableRow } from './table.ts';

/** What columns are called in which people list questions and what is said about them, by what they hold. */
const COLUMNS = {
  issue: ['issue', 'question', 'topic', 'issues', 'frage', 'thema', 'question-posée', 'sujet'],
  position: [
    'answer',
    'position',
    'option',
    'proposal',
    'antwort',
    'vorschlag',
    'réponse',
    'proposition',
  ],
  pro: ['pro', 'pros', 'for', 'arguments-for', 'dafür', 'pour'],
  contra: ['contra', 'con', 'cons', 'against', 'arguments-against', 'dagegen', 'contre'],
  assumption: ['assumption', 'assumptions', 'annahme', 'hypothèse'],
  reference: ['reference', 'references', 'source', 'document', 'quelle', 'référence'],
  party: [
    'party',
    'parties',
    'team',
    'group',
    'held-by',
    'holder',
    'holders',
    'who',
    'gruppe',
    'groupe',
  ],
  stance: ['stance', 'level', 'haltung'],
  reason: ['reason', 'why', 'grund', 'raison'],
  detail: ['detail', 'details', 'notes', 'note', 'comment', 'comments', 'bemerkung', 'remarque'],
} as const;

/** Stances as tables have them, in lower case. */
const LEVELS: Readonly<Record<string, StanceLevel>> = {
  'strongly for': 'strongly-for',
  'strongly-for': 'strongly-for',
  for: 'for',
  yes: 'for',
  agree: 'for',
  neutral: 'neutral',
  against: 'against',
  no: 'against',
  disagree: 'against',
  'strongly against': 'strongly-against',
  'strongly-against': 'strongly-against',
};

/** Whether a table lists questions or answers, one a row. */
export function isMapTable({ heads }: Table): boolean {
  const keys = heads.map(headKey);
  return [...COLUMNS.issue, ...COLUMNS.position].some((name) => keys.includes(name));
}

/**
 * Draws a table whose rows have a question, an answer to it, what speaks for and against that, and who holds it. An
 * empty cell means the same as above, as merged cells have it; several things in one cell stand on lines of their own.
 * A column that is called like none of these and has stances in it is a party's.
 * @param title what answers are about where no question is said
 */
export function drawMapTable(draft: MapDraft, table: Table, title: string): void {
  new TableDrawing(draft, table, title).draw();
}

class TableDrawing {
  readonly #draft: MapDraft;
  readonly #table: Table;
  readonly #title: string;
  readonly #cell: ReturnType<typeof cellReader>;
  readonly #parties: readonly { readonly name: string; readonly at: number }[];
  readonly #issues = new Map<string, Id>();
  readonly #positions = new Map<string, Id>();
  #issue: Id | null = null;
  #position: Id | null = null;

  constructor(draft: MapDraft, table: Table, title: string) {
    this.#draft = draft;
    this.#table = table;
    this.#title = title;
    this.#cell = cellReader(table);
    this.#parties = partyColumns(table);
  }

  draw(): void {
    const unread = this.#unreadHeads();
    if (unread.length > 0) {
      this.#draft.leaveOut(this.#table.line, 'table-columns', { heads: unread.join(', ') });
    }
    for (const row of this.#table.rows) {
      const drawn = this.#question(row) || this.#answer(row);
      if (!drawn && this.#issue === null) this.#draft.leaveOut(row.line, 'says-nothing');
      else this.#said(row);
    }
  }

  /** The heads of columns that mean nothing here. */
  #unreadHeads(): readonly string[] {
    const known = new Set<string>(Object.values(COLUMNS).flat());
    const parties = new Set(this.#parties.map(({ at }) => at));
    const ofParties = this.#parties.flatMap(({ name }) => [
      `${headKey(name)}:-since`,
      `${headKey(name)}:-reason`,
    ]);
    return this.#table.heads.filter((head, at) => {
      const key = headKey(head);
      const isRead = known.has(key) || parties.has(at) || ofParties.includes(key);
      return head !== '' && !isRead && this.#table.rows.some(({ cells }) => cells[at]?.trim());
    });
  }

  /** @returns whether the row says something new by its question or answer */
  #question(row: TableRow): boolean {
    const text = cleanLine(this.#cell(row, ...this.#issueKeys()));
    if (text === '') return false;
    const known = this.#issues.get(text);
    this.#issue = known ?? this.#draft.add({ kind: 'issue', text, under: null, line: row.line });
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
    this.#issue ??= this.#draft.add({
      kind: 'issue',
      text: this.#title,
      under: null,
      line: row.line,
    });
    if (this.#issue === null) return false;
    const key = `${this.#issue}\0${text}`;
    const under = { parent: this.#issue, as: 'responds-to' } as const;
    const detail = this.#cell(row, ...COLUMNS.detail);
    this.#position =
      this.#positions.get(key) ??
      this.#draft.add({ kind: 'position', text, detail, under, line: row.line });
    if (this.#position !== null) this.#positions.set(key, this.#position);
    return true;
  }

  /** Arguments, references and holders of the answer at hand. */
  #said(row: TableRow): void {
    const { line } = row;
    const target = this.#position;
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
      else this.#draft.stance(this.#draft.party(name), position, level, null, reason);
    }
    for (const { name, at } of this.#parties) {
      const own = levelIn(row.cells[at] ?? '');
      if (own === null) continue;
      const since = dayIn(this.#cell(row, `${headKey(name)}:-since`));
      const why = this.#cell(row, `${headKey(name)}:-reason`);
      this.#draft.stance(this.#draft.party(name), position, own, since, why);
    }
  }
}

/** Columns that hold stances under the name of a party. */
function partyColumns({
  heads,
  rows,
}: Table): readonly { readonly name: string; readonly at: number }[] {
  const known = new Set<string>(Object.values(COLUMNS).flat());
  return heads.flatMap((head, at) => {
    const cells = rows
      .map(({ cells: row }) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '');
    const isParty = head !== '' && !known.has(headKey(head)) && cells.length > 0;
    return isParty && cells.every((cell) => levelIn(cell) !== null) ? [{ name: head, at }] : [];
  });
}

// “Strongly against, formal objection” is how far it goes, and that it is one.
function levelIn(cell: string): StanceLevel | null {
  const said = (cell.split(',')[0] ?? '').trim().toLowerCase();
  return Object.hasOwn(LEVELS, said) ? (LEVELS[said] ?? null) : null;
}

/** What stands in a cell, one a line, without bullets. */
function itemsIn(cell: string): readonly string[] {
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
