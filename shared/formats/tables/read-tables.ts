import { MapDraft } from '../map-draft.ts';
import type { ReadableFormat, Reading, Unreadable } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { drawComments, isComments } from './comments.ts';
import { consultationIn, drawConsultation, votesIn } from './consultation.ts';
import { drawMapTable, isMapTable } from './map-table.ts';
import { ownKind, readOwnTables } from './own-tables.ts';
import { drawReview } from './review/drawing.ts';
import { isReview } from './review/heads.ts';
import { drawSurvey } from './survey.ts';
import { isSurvey, isTimedSurvey } from './survey-heads.ts';
import type { Table } from './table.ts';

/** Whether a table is one that is understood, by its heads. */
export function isKnownTable(table: Table): boolean {
  return (
    ownKind(table) !== null ||
    isComments(table) ||
    consultationIn(table) !== null ||
    votesIn(table) !== null ||
    isReview(table) ||
    isMapTable(table) ||
    isSurvey(table)
  );
}

/**
 * Reads tables: our own data where there is any of it, else comments with votes or on a text, lists of questions and answers,
 * and surveys.
 * @param source what the file is called
 */
export function readTables(
  tables: readonly Table[],
  format: ReadableFormat,
  source: string,
): Reading | Unreadable {
  const own = tables.flatMap((table) => {
    const kind = ownKind(table);
    return kind === null ? [] : [{ kind, table }];
  });
  if (own.length > 0) return readOwnTables(own, format);
  const draft = new MapDraft(format, source);
  const about = tables.map(consultationIn).find((one) => one !== null) ?? null;
  const hasComments = tables.some(isComments);
  for (const table of tables) {
    const title = tables.length > 1 && table.name !== '' ? table.name : titleOfSource(source);
    const consultation = consultationIn(table);
    const votes = votesIn(table);
    if (isComments(table)) {
      const asked = about?.question ? about : { question: title, detail: about?.detail ?? '' };
      drawComments(draft, table, asked);
    } else if (consultation) {
      if (!hasComments) drawConsultation(draft, consultation);
    } else if (votes !== null) {
      draft.leaveOut(null, 'table-votes', { table: title });
    } else if (
      isTimedSurvey(table) ||
      (!isReview(table) && !isMapTable(table) && isSurvey(table))
    ) {
      drawSurvey(draft, table, title);
    } else if (isReview(table) || isMapTable(table)) {
      const asked = (line: number) => draft.add({ kind: 'issue', text: title, under: null, line });
      const drawTable = isReview(table) ? drawReview : drawMapTable;
      drawTable(draft, table, { asked, others: 'left-out' });
    } else draft.leaveOut(null, 'table-heads', { table: title, heads: table.heads.join(', ') });
  }
  const reading = draft.reading(format, about?.question ?? '');
  if (!('code' in reading)) return reading;
  const isOnlyVotes = tables.some((table) => votesIn(table) !== null);
  return { code: isOnlyVotes ? 'only-votes' : 'no-table', values: {} };
}
