import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import type { MapDraft } from '../map-draft.ts';
import { isQuestion, type MarkedKind } from '../markdown/marks.ts';
import { readSide } from '../markdown/sides.ts';
import { cellReader, headKey, type Table, type TableRow } from './table.ts';

/** What the columns are called in which tables say what hangs on what. */
const KEYS = ['id', 'node-id', 'claim-id', 'statement-id', 'argument-id', 'post-id'];
const PARENTS = [
  'parent',
  'parent-id',
  'parentid',
  'parent-node',
  'in-reply-to',
  'reply-to',
  'replyto',
  'target',
  'target-id',
];
const TEXTS = [
  'text',
  'claim',
  'statement',
  'item',
  'content',
  'body',
  'argument',
  'message',
  'post',
];
const KINDS = ['stance', 'side', 'relation', 'relation-type', 'polarity', 'kind', 'type', 'label'];
const TOPICS = ['topic', 'debate', 'debate-title', 'discussion', 'question', 'title'];
const WHO = ['author', 'user', 'username', 'by', 'who', 'party'];

/** Relations as programs call them. */
const RELATIONS: Readonly<Record<string, MarkedKind>> = {
  support: 'pro',
  supports: 'pro',
  supporting: 'pro',
  agree: 'pro',
  '1': 'pro',
  '+1': 'pro',
  attack: 'contra',
  attacks: 'contra',
  attacking: 'contra',
  objection: 'contra',
  disagree: 'contra',
  '-1': 'contra',
  thesis: 'position',
  idea: 'position',
};

/** Whether a table has what is said in rows, each with the one that it is about. */
export function isTreeTable({ heads }: Table): boolean {
  const keys = heads.map(headKey);
  const has = (names: readonly string[]): boolean => names.some((name) => keys.includes(name));
  return has(KEYS) && has(PARENTS) && has(TEXTS);
}

interface Drawn {
  readonly id: Id;
  readonly kind: 'issue' | 'position' | 'argument';
}

/**
 * Draws a table whose rows name the row that they are about: what is about none answers the topic, or asks by itself; what is
 * about an answer or an argument speaks for it or against it, as a column says.
 * @param title what the table is about where no column says it
 */
export function drawTreeTable(draft: MapDraft, table: Table, title: string): void {
  new TreeDrawing(draft, table, title).draw();
}

class TreeDrawing {
  readonly #draft: MapDraft;
  readonly #table: Table;
  readonly #title: string;
  readonly #cell: ReturnType<typeof cellReader>;
  readonly #topics = new Map<string, Id | null>();
  readonly #drawn = new Set<TableRow>();

  constructor(draft: MapDraft, table: Table, title: string) {
    this.#draft = draft;
    this.#table = table;
    this.#title = title;
    this.#cell = cellReader(table);
  }

  draw(): void {
    const { rows, heads, line } = this.#table;
    const others = heads.filter((head) => head !== '' && !isRead(headKey(head)));
    if (others.length > 0)
      this.#draft.leaveOut(line, 'table-columns', { heads: others.join(', ') });
    const keys = new Set(rows.map((row) => this.#cell(row, ...KEYS)));
    const parentOf = (row: TableRow): string => {
      const parent = this.#cell(row, ...PARENTS);
      return keys.has(parent) && parent !== this.#cell(row, ...KEYS) ? parent : '';
    };
    const below = Map.groupBy(rows, parentOf);
    for (const row of below.get('') ?? []) this.#all(row, below);
    // What only goes in circles has no beginning: the first of it is taken for one.
    for (const row of rows) if (!this.#drawn.has(row)) this.#all(row, below);
  }

  /** Draws a row under nothing, and all that is about it. Depth costs no stack. */
  #all(root: TableRow, below: ReadonlyMap<string, readonly TableRow[]>): void {
    const waiting: { row: TableRow; above: Drawn | null }[] = [{ row: root, above: null }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { row, above } = next;
      if (this.#drawn.has(row)) continue;
      this.#drawn.add(row);
      const drawn = this.#add(row, above) ?? above;
      const key = this.#cell(row, ...KEYS);
      const about = key === '' ? [] : (below.get(key) ?? []);
      for (const one of about.toReversed()) waiting.push({ row: one, above: drawn });
    }
  }

  #add(row: TableRow, above: Drawn | null): Drawn | null {
    const text = this.#cell(row, ...TEXTS);
    const { line } = row;
    if (cleanLine(text) === '') {
      this.#draft.leaveOut(line, 'says-nothing');
      return null;
    }
    const said = this.#kind(row);
    if (said === 'issue' || (said === null && isQuestion(text))) {
      const as = above?.kind === 'argument' ? 'questions' : 'suggested-by';
      const under = above && ({ parent: above.id, as } as const);
      return this.#as('issue', this.#draft.add({ kind: 'issue', text, under, line }));
    }
    const target = above ?? this.#topic(row);
    if (!target) return null;
    if (target.kind === 'issue') {
      const under = { parent: target.id, as: 'responds-to' } as const;
      const id = this.#draft.add({ kind: 'position', text, under, line });
      const who = this.#cell(row, ...WHO);
      if (id !== null && who !== '')
        this.#draft.stance(this.#draft.party(who, 'person'), id, 'for', null);
      return this.#as('position', id);
    }
    if (said !== 'pro' && said !== 'contra') this.#draft.note(line, 'read-as-pro');
    const as: LinkType = said === 'contra' ? 'objects-to' : 'supports';
    const id = this.#draft.add({ kind: 'argument', text, under: { parent: target.id, as }, line });
    return this.#as('argument', id);
  }

  #as(kind: Drawn['kind'], id: Id | null): Drawn | null {
    return id === null ? null : { id, kind };
  }

  #kind(row: TableRow): MarkedKind {
    const said = this.#cell(row, ...KINDS).toLowerCase();
    return Object.hasOwn(RELATIONS, said) ? (RELATIONS[said] ?? null) : readSide(`${said}: x`).kind;
  }

  /** What a row without another that it is about answers. */
  #topic(row: TableRow): Drawn | null {
    const text = this.#cell(row, ...TOPICS) || this.#title;
    const known = this.#topics.get(text);
    const id =
      known === undefined
        ? this.#draft.add({ kind: 'issue', text, under: null, line: row.line })
        : known;
    this.#topics.set(text, id);
    return this.#as('issue', id);
  }
}

function isRead(key: string): boolean {
  return [KEYS, PARENTS, TEXTS, KINDS, TOPICS, WHO].some((names) => names.includes(key));
}
