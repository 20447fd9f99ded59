import type { DocumentRequest } from '../../../shared/bridge.ts';
import type {
  DocumentDefinition,
  DocumentName,
  FormatName,
} from '../../../shared/documents/definition.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import type { Id } from '../../../shared/model/id.ts';

/** What a person chose in the export dialogue. `null` stands for all of them. */
export interface ExportChoice {
  readonly document: DocumentName;
  readonly format: FormatName;
  readonly issues: readonly Id[] | null;
  readonly parties: readonly Id[] | null;
}

/** What the dialogue begins with: the first document, in the format that most can open. */
export const FIRST_CHOICE: ExportChoice = {
  document: 'summary',
  format: 'docx',
  issues: null,
  parties: null,
};

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

/** Why a choice cannot be exported yet, as a message's key; `null` where it can. */
export function missingFrom({ document, issues, parties }: ExportChoice): string | null {
  const { heeds } = definitionOf(document);
  if (heeds.includes('issues') && issues?.length === 0) return 'export.no-issue';
  if (heeds.includes('parties') && parties?.length === 0) return 'export.no-party';
  return null;
}

/** The request for what was chosen: only what the document heeds narrows it down. */
export function requestOf({ document, format, issues, parties }: ExportChoice): DocumentRequest {
  const { heeds } = definitionOf(document);
  return {
    document,
    format,
    issues: heeds.includes('issues') ? (issues ?? []) : [],
    parties: heeds.includes('parties') ? (parties ?? []) : [],
    session: null,
    since: null,
  };
}
