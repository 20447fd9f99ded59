import { cleanLine } from '../../model/text.ts';
import { isQuestion } from '../markdown/marks.ts';
import type { Table } from './table.ts';

/** When an answer came in, as the tools for surveys call it. */
const WHEN =
  /^(?:timestamp|zeitstempel|horodateur|marca temporal|carimbo de data\/hora|informazioni cronologiche|tijdstempel|tidsstempel|sygnatura czasowa|отметка времени|时间戳记|タイムスタンプ|submit(?:ted)?[ -](?:at|date|time)|date submitted|start(?: ?(?:time|date)|dat(?:e|um))|startzeit|heure de début|hora de inicio|completion time|fertigstellungszeit|respondent ?id|response ?id|antwort[ -]?id)$/iu;
/** Who answered, the best known first. */
export const WHO: readonly RegExp[] = [
  /^(?:(?:your|full|ihr|dein|votre|su) )?(?:name|nom|nombre|name und vorname|vor- und nachname)$/iu,
  /^(?:(?:your|ihre|votre|su) )?(?:organi[sz]ation|company|team|group|affiliation|institution|verein|firma|organisme|organización)(?: name)?$/iu,
  /^(?:your )?e-?mail(?:[ -]?(?:address|adresse))?$|^(?:adresse e-?mail|nom d'utilisateur|dirección de correo electrónico|correo electrónico|username|benutzername)$/iu,
];
/** What only asks for the reason of the answer before it. */
export const WHY =
  /^(?:why(?: not)?|please (?:explain|elaborate|give reasons|tell us (?:more|why))|reasons?|comments?|warum(?: nicht)?|weshalb|begründung|bitte begründen sie|kommentar|pourquoi(?: pas)?|commentaires?|¿?por qué(?: no)?|comentarios?)\b.{0,40}$/iu;
/** Under each head of one kind of export stands what kind of answer it has. */
const SUBHEAD = /^(?:response|open-ended response|antwort|réponse|respuesta)$/iu;
/** What a form says to whoever fills it in, and what it has them agree to before: nothing that they differ on. */
const INSTRUCTION =
  /^(?:please (?:read|note|click|press|proceed|continue|be aware)\b|by (?:submitting|clicking|ticking|continuing|completing)\b|i (?:have read|consent|hereby|understand that|confirm|acknowledge|agree to|am (?:over|at least|aware))\b|(?:do you|i) (?:consent|agree) to (?:participate|take part|being|be|the (?:processing|terms|use|privacy))\b|(?:informed )?consent\b|thank you\b|(?:this|the) (?:survey|form|questionnaire|following (?:section|questions?))\b|(?:bitte (?:lesen|beachten|klicken)|ich (?:habe\b.* gelesen|willige|stimme\b.* (?:verarbeitung|teilnahme|datenschutz)|bin damit einverstanden)|mit (?:dem |meiner )?(?:absenden|abschicken|teilnahme)|vielen dank)\b|(?:veuillez (?:lire|noter)|j[’']ai lu|j[’']accepte|je consens|merci)\b|(?:por favor,? lea|he leído|acepto|doy mi consentimiento|gracias)\b)/iu;

/** Whether a head is of when an answer came in. */
export function isWhen(head: string): boolean {
  return WHEN.test(head);
}

/** Whether a head is of who answered. */
export function isWho(head: string): boolean {
  return WHO.some((pattern) => pattern.test(head));
}

/** Whether a head asks nothing of what people think. */
export function isInstruction(head: string): boolean {
  return INSTRUCTION.test(head.trim());
}

/** A head as a question, with the statement in brackets that is one row of its grid; and whether it asks anything. */
export function partsOfHead(head: string) {
  const grid = /^(.{3,}?)\s*\[([^[\]]+)\]$/u.exec(head);
  const [, question = head, statement = ''] = grid ?? [];
  return {
    question: cleanLine(question),
    statement: cleanLine(statement),
    isGrid: grid !== null,
    asks: isQuestion(question),
  };
}

/** Whether a survey's table says when each answer came in, so that it is one whatever its columns are called. */
export function isTimedSurvey(table: Table): boolean {
  return table.heads.some(isWhen) && isSurvey(table);
}

/** Whether a table holds the answers to a survey, a column for each question and a row for each who answered, by its heads. */
export function isSurvey(table: Table): boolean {
  const asked = withOneHead(table).heads.filter(
    (head) => !isWhen(head) && !isWho(head) && !isInstruction(head) && partsOfHead(head).asks,
  );
  return asked.length > (table.heads.some(isWhen) ? 0 : 1);
}

/** A table whose heads go over two rows, as some tools have them, with one. */
export function withOneHead(table: Table): Table {
  const [first, ...rows] = table.rows;
  if (!first?.cells.some((cell) => SUBHEAD.test(cell.trim()))) return table;
  let over = '';
  const width = Math.max(table.heads.length, first.cells.length);
  const heads = Array.from({ length: width }, (_, at) => {
    const [head, below] = [table.heads[at] ?? '', (first.cells[at] ?? '').trim()];
    if (head !== '') over = head;
    if (below === '' || SUBHEAD.test(below)) return head;
    return head === '' || !isQuestion(head) ? below : `${over} [${below}]`;
  });
  return { ...table, heads, rows };
}
