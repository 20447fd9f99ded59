import { safeHref } from '../../documents/links.ts';
import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import { htmlWords } from '../html-words.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { COLUMNS } from './columns.ts';
import { headKey, withoutGuard, type Table, type TableRow } from './table.ts';

/** What the columns are called in which tools for taking part export what was proposed, and how many support it. */
const KEYS = {
  title: words(
    'title | proposal-title | idea-title | idea | headline | subject | post-name | titel | titre | título | títol | titolo',
  ),
  body: words(
    'body | description | content | text | proposal | proposal-text | details | summary | post-description | beschreibung | inhalt | contenu | corps | descripción | cuerpo | descripció | cos | descrizione',
  ),
  for: words(
    'votes | vote-count | votes-count | number-of-votes | total-votes | upvotes | votes-for | supports | supporters | likes | endorsements | endorsements-count | endorsements/total-count | proposal-votes | points-for | score | stimmen | unterstützungen | soutiens | votos | apoyos | vots | suports | voti',
  ),
  against: words(
    'downvotes | votes-against | points-against | dislikes | gegenstimmen | votos-en-contra',
  ),
  comments: words(
    'comments | comments-count | comment-count | number-of-comments | kommentare | comentarios',
  ),
  category: words(
    'category | category/name | category-name | theme | taxonomy | kategorie | thema | catégorie | thème | categoría | categoria',
  ),
  author: words(
    'author | author/name | author-name | authors | user | user-name | created-by | proposer | submitted-by | autor | auteur | autore',
  ),
  state: words(
    'state | status | proposal-state | proposal-status | stand | statut | estado | estat',
  ),
  answer: words(
    'answer | official-answer | official-response | response | antwort | réponse | respuesta | resposta',
  ),
  url: words('url | link | permalink | proposal-url'),
} as const;

type Column = keyof typeof KEYS;

/** Whether a table holds proposals, one a row, with how many are for each. */
export function isProposals({ heads }: Table): boolean {
  const keys = heads.map(keyOf);
  const has = (column: Column): boolean => keys.some((key) => KEYS[column].includes(key));
  const isOfSides = keys.some((key) => [...COLUMNS.issue, ...COLUMNS.contra].includes(key));
  return has('title') && (has('for') || has('against')) && !isOfSides;
}

/**
 * Draws proposals as answers to what their category is about, or the file: held by who made them. How many are for one is a
 * count without names, and stands in its details.
 * @param title what the file asks about
 */
export function drawProposals(draft: MapDraft, table: Table, title: string): void {
  const cell = cellsBy(table);
  const issues = new Map<string, Id | null>();
  for (const row of table.rows) {
    const text = cleanLine(htmlWords(cell(row, 'title')).text);
    if (text === '') {
      draft.leaveOut(row.line, 'says-nothing');
      continue;
    }
    const category = cleanLine(cell(row, 'category')) || title;
    const parent =
      issues.get(category) ??
      draft.add({ kind: 'issue', text: category, under: null, line: row.line });
    issues.set(category, parent);
    if (parent === null) continue;
    const isOut = /^(?:withdrawn|zurückgezogen|retirée?|retirad[ao])/iu.test(cell(row, 'state'));
    const position = draft.add({
      kind: 'position',
      text,
      detail: detailOf(table, row, (column) => cell(row, column)),
      under: { parent, as: 'responds-to' },
      fields: isOut ? { status: 'withdrawn' } : {},
      line: row.line,
    });
    const author = cleanLine(cell(row, 'author'));
    if (position !== null && author !== '' && !/^anonym/iu.test(author))
      draft.stance(draft.party(author, 'person'), position, 'for', null);
  }
  const unread = table.heads.filter(
    (head, at) => !isRead(head) && table.rows.some(({ cells }) => cells[at]?.trim()),
  );
  const heads = unread.join(', ');
  if (heads !== '') draft.leaveOut(table.line, 'table-columns', { heads });
}

/** What a proposal says, what was answered, how many are for it, and where it stands. */
function detailOf({ heads }: Table, { cells }: TableRow, cell: (column: Column) => string): string {
  const said = (column: Column): string =>
    htmlWords(cell(column)).text.split('\n').map(escapeText).join('\n\n');
  const counts = heads.flatMap((head, at) => {
    const value = cleanLine(cells[at] ?? '');
    const isTold = COUNTED.some((column) => KEYS[column].includes(keyOf(head)));
    return isTold && value !== '' ? [`${escapeText(head)}: ${escapeText(value)}`] : [];
  });
  const answer = said('answer');
  return [
    said('body'),
    answer === '' ? '' : `> ${answer.replaceAll('\n', '\n> ')}`,
    counts.join(' · '),
    safeHref(cell('url')) ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What is told of a proposal as the file has it. */
const COUNTED: readonly Column[] = ['for', 'against', 'comments', 'state'];

/** A cell by what its column holds: of several languages the first in which there is anything. */
function cellsBy({ heads }: Table): (row: TableRow, column: Column) => string {
  const keys = heads.map(keyOf);
  return ({ cells }, column) => {
    for (const [at, key] of keys.entries()) {
      const said = KEYS[column].includes(key) ? withoutGuard(cells[at] ?? '').trim() : '';
      if (said !== '') return said;
    }
    return '';
  };
}

/** A head as it is compared, without the language that it is of: `title/en`. */
function keyOf(head: string): string {
  return headKey(head).replace(/\/[a-z]{2}(?:-[a-z]{2})?$/u, '');
}

/** Whether what a column holds is taken, or only counts and dates what the tool itself does. */
function isRead(head: string): boolean {
  const key = keyOf(head);
  const isTools =
    /^(?:|id|#|reference|.*(?:-id|_id|\/id|-at|\/url)|latitude|longitude|locale|.*-date|date)$/u;
  return isTools.test(key) || Object.values(KEYS).some((names) => names.includes(key));
}

function words(list: string): readonly string[] {
  return list.split(' | ');
}
