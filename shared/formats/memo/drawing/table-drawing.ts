import { capitalized } from '../../../capitalized.ts';
import { askedIn } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import { readTable } from '../layout/table-reader.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Telling } from './telling.ts';
import type { MemoTable } from '../layout/table.ts';
import { sentenceFrom } from '../words/wording.ts';

/**
 * Draws what a table says: who holds what and why, row by row, or what each party says to each question.
 * @param line on which the table begins
 * @param telling draws what is remarked on a row
 */
export function drawTable(
  table: MemoTable,
  line: number,
  { draft, claims, thread, arguing, holdings }: Desk,
  telling: Telling,
): void {
  const read = readTable(table, claims.parties);
  if (read === null) {
    draft.leaveOut(line, 'memo-table', { heads: table.heads.join(', ') });
    return;
  }
  for (const row of read) {
    if (row.isApart) thread.turned = true;
    if (row.issue !== '') thread.begin(askedIn(row.issue), row.line, 'set-apart');
    const words = row.words.join(' · ');
    const option =
      row.option === ''
        ? null
        : holdings.position(sentenceFrom(row.option), [], { line: row.line, words });
    for (const { words: own, ...said } of row.said) {
      thread.open(row.line);
      const source = { line: row.line, words: own.join(' · ') };
      holdings.claim({ isGround: false, attitude: 'holds', ...said }, source);
    }
    for (const label of row.arguments) {
      if (option) arguing.argumentOn(option, label.side, label.text, { line: row.line, words });
      else arguing.argument(label, { line: row.line, words });
    }
    // “Divergence – for the bell: it is old”
    for (const remark of row.remark.split(/ [-–—] /u).flatMap(sentencesOf))
      telling.sentence(capitalized(remark), row.line);
  }
  // What comes below the table is about none of its rows.
  if (read.length > 1 && read.every(({ issue }) => issue !== '')) thread.turned = true;
}
