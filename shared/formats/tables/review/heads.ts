import { COLUMNS } from '../columns.ts';
import { headKey, type Table } from '../table.ts';

/** What a column of a table of comments on a text holds. */
export type ReviewColumn =
  'number' | 'group' | 'person' | 'section' | 'spot' | 'type' | 'comment' | 'change' | 'response';

/**
 * What the columns are called in the tables in which comments on a draft are collected and answered: the template of ISO, IEC and
 * CEN, those of other bodies and of public consultations. A head counts without its footnote and its example in parentheses.
 */
const HEADS: readonly (readonly [ReviewColumn, RegExp])[] = [
  [
    'number',
    /^(?:#|no|nr|number|id|cid|(?:comment|item|ref|issue)[ -]?(?:#|no|nr|number|id)|lfd ?nr|numéro|número|n°|nº)$/u,
  ],
  [
    'group',
    /^(?:mb|nc|mb ?\/ ?nc|(?:member|national) (?:body|committee)|(?:commenting |commenter )?(?:organi[sz]ation|affiliation|company|agency|institution)(?: name)?|stakeholder(?: name)?|einwender|institution|organisation|organisme|organización|entidad)$/u,
  ],
  [
    'person',
    /^(?:comment(?:er|or|ing party)(?:[’']?s)?(?: name)?|reviewer(?: name)?|(?:submitted|raised|comment(?:ed)?|provided) by|submitter|originator|contributor|respondent|author|name|from|von|absender|verfasser(?:in)?|kommentator|auteur|autor)$/u,
  ],
  [
    'section',
    /^(?:(?:sub)?(?:clause|section)s?(?: ?(?:no|nr|number|#))?(?: ?\/ ?.+)?|sec|article|art|chapter|annex|abschnitt|kapitel|ziffer|artikel|paragraph ?\/ ?section|chapitre|sección|artículo|capítulo|apartado)$/u,
  ],
  [
    'spot',
    /^(?:(?:page|pg|line|para(?:graph)?|figure|table|location|reference)s?(?: ?(?:no|nr|number|#|\(s\)))?(?: ?(?:\/|or|and|,) ?.+)?|seite|zeile|absatz|stelle|ligne|alinéa|página|línea|párrafo)$/u,
  ],
  [
    'type',
    /^(?:type(?: of com-?ments?)?|comment type|category|severity|ge ?\/ ?te ?\/ ?ed|art (?:des kommentars|der anmerkung)|type de commentaire|tipo(?: de comentario)?)$/u,
  ],
  [
    'change',
    /^(?:(?:proposed|suggested|recommended|requested)[ -](?:changes?|text|resolution|solution|wording|amendment|revision|remedy|modification|edits?)(?: by .+)?|change (?:to|requested)|recommend(?:ation|ed action)|suggestion|(?:änderungs)?vorschlag|vorgeschlagene änderung|(?:proposition de )?modification(?: proposée)?|cambio propuesto|propuesta(?: de (?:cambio|modificación))?)$/u,
  ],
  [
    'response',
    /^(?:(?:secretariat )?observations?(?: (?:of|by) the secretariat)?(?: on .+)?|(?:(?:the )?[\p{L}.’' ]{1,30} )?(?:response|reply|resolution|disposition|observations)(?: (?:detail|text|comments?|to comment|of comment))?|decision|result|outcome|action taken|antwort|erwiderung|abwägung(?:svorschlag)?|stellungnahme der verwaltung|réponse|suite donnée|respuesta|resolución)$/u,
  ],
  [
    'comment',
    /^(?:(?:general |specific )?comments?(?: text| description)?(?: (?:by|of) .+)?|comment ?\/ ?(?:rationale|issue|question)|(?:issue|comment) description|remarks?|kommentar|anmerkung|einwand|stellungnahme|bemerkung|commentaires?|remarques?|observaciones|comentarios?)$/u,
  ],
];

/** A head without its footnote, and without the example that it has in parentheses. */
export function plainHead(head: string): string {
  return head
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[\d¹²³⁴*.:]+\s*$/u, '')
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[\s/]+|[\s/]+$/gu, '');
}

/** What a column of such a table holds, by its head; `null` for any other. */
export function reviewColumn(head: string): ReviewColumn | null {
  const key = plainHead(head)
    .toLowerCase()
    .replace(/[.:]/gu, '')
    .replace(/ ?\/ ?/gu, ' / ')
    .trim();
  return HEADS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** Whether a table holds comments on a text, one a row, with where they are about, what is proposed or how they were answered. */
export function isReview({ heads }: Pick<Table, 'heads'>): boolean {
  const columns = new Set(heads.map(reviewColumn));
  const isSigned = columns.has('group') || columns.has('person');
  const isPlaced = columns.has('section') || columns.has('spot');
  // “Issue” is what a comment says where somebody makes it on a section; else it is what answers are about.
  const asking = heads.map(headKey).filter((key) => COLUMNS.issue.includes(key));
  if (asking.length > 0)
    return asking.every((key) => key === 'issue') && isSigned && columns.has('section');
  const isAnswered = columns.has('change') || columns.has('response');
  if (columns.has('comment')) return isPlaced ? isSigned || isAnswered : isSigned && isAnswered;
  if (columns.has('change')) return isPlaced && isSigned;
  return isSigned && columns.has('response') && heads.some(isDescription);
}

/** Whether a column says what a comment is where none is called so. */
export function isDescription(head: string): boolean {
  return /^(?:description|descripción|beschreibung|text|issue|feedback)$/iu.test(head.trim());
}
