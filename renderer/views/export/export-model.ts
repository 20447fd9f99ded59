import type { DocumentRequest } from '../../../shared/bridge.ts';
import type {
  DocumentDefinition,
  DocumentName,
  FormatName,
} from '../../../shared/documents/definition.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import { IN_FULL, type Depth } from '../../../shared/documents/manner.ts';
import type { PaperLanguage } from '../../../shared/messages/paper-languages.ts';
import type { Id } from '../../../shared/model/id.ts';

/** Since when changes are told: the last session that is over, the end of another one, or a day (empty while none is given). */
export type StartChoice =
  | { readonly by: 'last' }
  | { readonly by: 'session'; readonly session: Id }
  | { readonly by: 'day'; readonly day: string };

/** What a person chose in the export dialogue. `null` stands for all of them. */
export interface ExportChoice {
  readonly document: DocumentName;
  readonly format: FormatName;
  readonly issues: readonly Id[] | null;
  readonly parties: readonly Id[] | null;
  readonly session: Id | null;
  readonly start: StartChoice;
  readonly depth: Depth;
  readonly names: boolean;
  /** A BCP 47 tag, or `null` for the language of the app. */
  readonly language: string | null;
}

/** What the dialogue begins with: the first document, in the format that most can open. */
export const FIRST_CHOICE: ExportChoice = {
  document: 'summary',
  format: 'docx',
  issues: null,
  parties: null,
  session: null,
  start: { by: 'last' },
  ...IN_FULL,
};

/** The languages in which a document can be told, English with the ways in which it writes days. */
export const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es'] as const satisfies readonly (
  PaperLanguage | `${PaperLanguage}-${string}`
)[];

/** What was chosen last, turned to the minutes of a session. */
export function minutesChoice(last: ExportChoice, session: Id): ExportChoice {
  return { ...withDocument(last, 'minutes'), session };
}

/** The definition of a document. */
export function definitionOf(name: DocumentName): DocumentDefinition {
  return DOCUMENTS.find((known) => known.name === name) ?? (DOCUMENTS[0] as DocumentDefinition);
}

/** The choice with another document; a format in which that comes as well stays. */
export function withDocument(choice: ExportChoice, document: DocumentName): ExportChoice {
  const { formats } = definitionOf(document);
  const wanted: readonly FormatName[] = [choice.format, FIRST_CHOICE.format, ...formats];
  const format = wanted.find((name) => formats.includes(name));
  return { ...choice, document, format: format ?? choice.format };
}

/** Whether a document is a paper for people: then it can be printed and copied with its headings, lists and tables. */
export function isPaper({ document }: ExportChoice): boolean {
  return definitionOf(document).formats.includes('html');
}

/** Why a choice cannot be exported yet, as a message's key; `null` where it can. */
export function missingFrom({ document, issues, parties, start }: ExportChoice): string | null {
  const { heeds } = definitionOf(document);
  if (heeds.includes('issues') && issues?.length === 0) return 'export.no-issue';
  if (heeds.includes('parties') && parties?.length === 0) return 'export.no-party';
  if (heeds.includes('since') && start.by === 'day' && start.day === '') return 'export.no-day';
  return null;
}

/** The request for what was chosen: only what the document heeds narrows it down. */
export function requestOf(choice: ExportChoice): DocumentRequest {
  const { document, format, issues, parties, depth, names, language } = choice;
  const { heeds } = definitionOf(document);
  return {
    document,
    format,
    issues: heeds.includes('issues') ? (issues ?? []) : [],
    parties: heeds.includes('parties') ? (parties ?? []) : [],
    ...timesOf(choice),
    manner: {
      depth: heeds.includes('depth') ? depth : IN_FULL.depth,
      names: heeds.includes('names') ? names : true,
      language,
    },
  };
}

function timesOf({
  document,
  session,
  start,
}: ExportChoice): Pick<DocumentRequest, 'session' | 'since'> {
  const { heeds } = definitionOf(document);
  if (!heeds.includes('since')) {
    return { session: heeds.includes('session') ? session : null, since: null };
  }
  return {
    session: start.by === 'session' ? start.session : null,
    since: start.by === 'day' ? start.day : null,
  };
}

/** Whether two choices give the same file. */
export function isSameExport(one: ExportChoice, other: ExportChoice): boolean {
  return JSON.stringify(requestOf(one)) === JSON.stringify(requestOf(other));
}
