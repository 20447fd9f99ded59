import { cleanLine } from '../../model/text.ts';
import type { MapDraft } from '../map-draft.ts';
import { htmlWords } from '../html-words.ts';
import { escapeText } from '../markdown/escape.ts';
import { cellReader, headKey, type Table } from './table.ts';

/** Whether a table holds comments that people voted on, as tools for open consultations export them. */
export function isComments({ heads }: Table): boolean {
  const keys = new Set(heads.map(headKey));
  return keys.has('comment-body') || (keys.has('comment-id') && keys.has('comment'));
}

/**
 * Draws comments as answers to one question. Votes are counts without names: they stand in the details, and nobody is
 * said to hold anything.
 * @param question what was asked, as far as the file tells
 */
export function drawComments(draft: MapDraft, table: Table, question: string): void {
  const cell = cellReader(table);
  const parent = draft.add({ kind: 'issue', text: question, under: null, line: null });
  if (parent === null) return;
  for (const row of table.rows) {
    const { line } = row;
    const { text } = htmlWords(cell(row, 'comment-body', 'comment'));
    if (cleanLine(text) === '') {
      draft.leaveOut(line, 'says-nothing');
      continue;
    }
    const isOut = cell(row, 'moderated') === '-1';
    if (isOut) draft.note(line, 'comment-moderated');
    const votes: readonly [label: string, value: string][] = [
      ['Comment', cell(row, 'comment-id')],
      ['Author', cell(row, 'author-id')],
      ['Agree', cell(row, 'agrees', 'agree')],
      ['Disagree', cell(row, 'disagrees', 'disagree')],
      ['Pass', cell(row, 'passes', 'pass')],
    ];
    draft.add({
      kind: 'position',
      text,
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
