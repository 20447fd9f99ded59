import { cleanLine } from '../../model/text.ts';
import type { MapDraft } from '../map-draft.ts';
import { htmlWords } from '../html-words.ts';
import { escapeText } from '../markdown/escape.ts';
import type { Consultation } from './consultation.ts';
import { cellReader, headKey, type Table } from './table.ts';

/** What the columns are called in exports of several generations. */
const TEXTS = ['comment-body', 'comment', 'comment-text', 'txt', 'statement', 'body'] as const;
const COUNTS: readonly (readonly [label: string, names: readonly string[]])[] = [
  ['Comment', ['comment-id', 'tid']],
  ['Author', ['author-id', 'pid']],
  ['Agree', ['agrees', 'agree', 'agree-count', 'n-agree', 'total-agrees']],
  ['Disagree', ['disagrees', 'disagree', 'disagree-count', 'n-disagree', 'total-disagrees']],
  ['Pass', ['passes', 'pass', 'pass-count', 'total-passes']],
  ['Date', ['datetime', 'created', 'date']],
];
/** Columns that say nothing to people, or the same as another. */
const SILENT = [
  'timestamp',
  'moderated',
  'mod',
  'is-meta',
  'is-seed',
  'velocity',
  'lang',
  'total-votes',
];

/** Whether a table holds comments that people voted on, as tools for open consultations export them. */
export function isComments({ heads }: Table): boolean {
  const keys = new Set(heads.map(headKey));
  const isNumbered = keys.has('comment-id') || keys.has('tid');
  return keys.has('comment-body') || (isNumbered && TEXTS.some((name) => keys.has(name)));
}

/**
 * Draws comments as answers to one question. Votes are counts without names: they stand in the details, and nobody is
 * said to hold anything.
 * @param asked what was asked, as far as the file tells
 */
export function drawComments(draft: MapDraft, table: Table, asked: Consultation): void {
  const cell = cellReader(table);
  const { question: text, detail } = asked;
  const parent = draft.add({ kind: 'issue', text, detail, under: null, line: null });
  const more = moreColumns(table);
  if (parent === null) return;
  for (const row of table.rows) {
    const { line } = row;
    const { text: said } = htmlWords(cell(row, ...TEXTS));
    if (cleanLine(said) === '') {
      draft.leaveOut(line, 'says-nothing');
      continue;
    }
    const isOut = cell(row, 'moderated', 'mod') === '-1';
    if (isOut) draft.note(line, 'comment-moderated');
    const votes: readonly (readonly [label: string, value: string])[] = [
      ...COUNTS.map(([label, names]) => [label, cell(row, ...names)] as const),
      ...more.map((head) => [head, cell(row, headKey(head))] as const),
    ];
    draft.add({
      kind: 'position',
      text: said,
      detail: votes
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}: ${escapeText(value)}`)
        .join(' · '),
      under: { parent, as: 'responds-to' },
      fields: isOut ? { status: 'withdrawn' } : {},
      line,
    });
  }
}

/** The heads of columns that nothing else here reads: what groups said, how much they agree. */
function moreColumns({ heads }: Table): readonly string[] {
  const known = new Set<string>([...TEXTS, ...COUNTS.flatMap(([, names]) => names), ...SILENT]);
  return heads.filter((head) => head !== '' && !known.has(headKey(head)));
}
