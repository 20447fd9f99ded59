import type { MapDraft } from '../map-draft.ts';
import { askedIn } from './asking.ts';
import type { ClaimReader } from './claims.ts';
import type { Holdings } from './holdings.ts';
import { readTable } from './table-reader.ts';
import type { MemoTable } from './table.ts';
import type { Thread } from './thread.ts';
import { sentenceFrom } from './wording.ts';

/** What a table is drawn on. */
export interface TableDrawing {
  readonly draft: MapDraft;
  readonly claims: ClaimReader;
  readonly thread: Thread;
  readonly holdings: Holdings;
}

/**
 * Draws what a table says: who holds what and why, row by row, or what each party says to each question.
 * @param line on which the table begins
 */
export function drawTable(
  table: MemoTable,
  line: number,
  { draft, claims, thread, holdings }: TableDrawing,
): void {
  const read = readTable(table, claims.parties);
  if (read === null) {
    draft.leaveOut(line, 'memo-table', { heads: table.heads.join(', ') });
    return;
  }
  for (const row of read) {
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
      if (option) holdings.argumentOn(option, label.side, label.text, { line: row.line, words });
      else holdings.argument(label, { line: row.line, words });
    }
  }
}
