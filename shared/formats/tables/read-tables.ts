import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import { MapDraft } from '../map-draft.ts';
import type { ReadableFormat, Reading, Unreadable } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { drawAsides } from './asides.ts';
import { drawComments, isComments } from './comments.ts';
import { consultationIn, drawConsultation, votesIn } from './consultation.ts';
import { drawMapTable, isMapTable, isOfSides } from './map-table.ts';
import { withHeldColumns } from './held-columns.ts';
import { withOptions } from './options-column.ts';
import { ownKind, readOwnTables } from './own-tables.ts';
import { drawProposals, isProposals } from './proposals.ts';
import { drawReview } from './review/drawing.ts';
import { withMissingHeads } from './headless.ts';
import { isReview } from './review/heads.ts';
import { drawSurvey } from './survey.ts';
import { isSurvey, isTimedSurvey } from './survey-heads.ts';
import type { Table } from './table.ts';
import { told } from './told.ts';
import { drawTreeTable, isTreeTable } from './tree-table.ts';

/** What a table of other programs can be. */
type TableKind =
  'comments' | 'consultation' | 'votes' | 'survey' | 'review' | 'proposals' | 'tree' | 'map';

/** What a table holds, by its heads; `null` where nothing is known of them. */
function kindOf(table: Table): TableKind | null {
  if (isComments(table)) return 'comments';
  if (consultationIn(table) !== null) return 'consultation';
  if (votesIn(table) !== null) return 'votes';
  if (isTimedSurvey(table)) return 'survey';
  if (isReview(table)) return 'review';
  if (isProposals(table)) return 'proposals';
  if (isTreeTable(table)) return 'tree';
  if (isMapTable(table) || isOfSides(table)) return 'map';
  return isSurvey(table) ? 'survey' : null;
}

/** A table with its columns called as those are that are understood, wherever it shows what they hold. */
function withKnownHeads(table: Table): Table {
  return withHeldColumns(withOptions(withMissingHeads(table)));
}

/** Whether a table is one that is understood, by its heads. */
export function isKnownTable(table: Table): boolean {
  return ownKind(table) !== null || kindOf(withKnownHeads(table)) !== null;
}

/**
 * Reads tables: our own data where there is any of it, else comments with votes or on a text, proposals, lists of questions and
 * answers, and surveys.
 * @param source what the file is called
 */
export function readTables(
  read: readonly Table[],
  format: ReadableFormat,
  source: string,
): Reading | Unreadable {
  const tables = read.map(withKnownHeads);
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
    for (const line of table.unclosed ?? []) draft.note(line, 'csv-quote');
    const [first, ...more] = table.uncounted ?? [];
    if (first !== undefined) draft.leaveOut(first, 'table-formulas', { count: more.length + 1 });
    tellHidden(draft, table, title);
    tellBeyondHeads(draft, table);
    const before = draft.size;
    const asked = (line: number) => draft.add({ kind: 'issue', text: title, under: null, line });
    switch (kindOf(table)) {
      case 'comments': {
        const given = about?.question ? about : { question: title, detail: about?.detail ?? '' };
        drawComments(draft, table, given);
        break;
      }
      case 'consultation': {
        const consultation = consultationIn(table);
        if (consultation && !hasComments) drawConsultation(draft, consultation);
        break;
      }
      case 'votes':
        draft.leaveOut(null, 'table-votes', { table: title });
        break;
      case 'survey':
        drawSurvey(draft, table, title);
        break;
      case 'review':
        drawReview(draft, table, { asked, others: 'left-out' });
        break;
      case 'proposals':
        drawProposals(draft, table, title);
        break;
      case 'tree':
        drawTreeTable(draft, table, title);
        break;
      case 'map':
        drawMapTable(draft, table, { asked, argued: arguedOnce(draft, title), others: 'left-out' });
        break;
      case null:
        draft.leaveOut(null, 'table-heads', { table: title, heads: table.heads.join(', ') });
    }
    drawAsides(draft, table, before);
  }
  const reading = draft.reading(format, about?.question ?? '');
  if (!('code' in reading)) return reading;
  const isOnlyVotes = tables.some((table) => votesIn(table) !== null);
  return { code: isOnlyVotes ? 'only-votes' : 'no-table', values: {} };
}

/** What pros and cons speak about that stand in a table by themselves: what the table is called. */
function arguedOnce(draft: MapDraft, title: string): (line: number) => Id | null {
  let position: Id | null = null;
  return (line) => {
    if (position === null) draft.note(line, 'section-as-position', { section: title });
    position ??= draft.add({ kind: 'position', text: title, under: null, line });
    return position;
  };
}

/** Says what is read though it does not show. */
function tellHidden(draft: MapDraft, { heads, rows, line, hidden }: Table, title: string): void {
  if (hidden?.isAll) draft.note(line, 'table-hidden', { table: title });
  const says = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...more] = says.filter((row) => hidden?.rows.includes(row.line));
  if (first) draft.note(first.line, 'table-hidden-rows', { count: more.length + 1 });
  const named = hidden?.columns.map((at) => heads[at] ?? '').filter((head) => head !== '') ?? [];
  if (named.length > 0) draft.note(line, 'table-hidden-columns', { heads: named.join(', ') });
}

/** Says what stands to the right of the last head. */
function tellBeyondHeads(draft: MapDraft, { heads, rows }: Table): void {
  for (const { cells, line } of rows) {
    if (cells.length <= heads.length) continue;
    const beyond = cells.slice(heads.length).map(cleanLine);
    const words = beyond.filter((cell) => cell !== '').join(', ');
    if (words !== '') draft.leaveOut(line, 'table-cells', { words: told(words) });
  }
}
