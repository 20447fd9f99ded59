import type { DocumentRequest } from '../bridge.ts';
import type { DocumentDefinition } from '../documents/definition.ts';
import { DOCUMENTS } from '../documents/index.ts';
import { IN_FULL, type Manner } from '../documents/manner.ts';
import { WRITERS } from '../formats/index.ts';
import type { Writer } from '../formats/writer.ts';
import { fail, ok, type Result } from '../result.ts';

/** A document and the format in which it was asked for. */
export interface Asked {
  readonly document: DocumentDefinition;
  readonly writer: Writer;
}

/** Why there is no document: a message and a hint of `documents.json`, under `problem.<code>`. */
export interface DocumentProblem {
  readonly code:
    | 'unknown-document'
    | 'unknown-format'
    | 'keeps-names'
    | `cannot-${NonNullable<Writer['needs']>}`
    | `${NonNullable<Writer['needs']>}-failed`;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Finds the document and the format that a request names.
 * @returns both, or that there is no such document, that it does not come in that format or that it cannot keep names back
 */
export function findAsked(request: DocumentRequest): Result<Asked, DocumentProblem> {
  const { document: name, format } = request;
  const document = DOCUMENTS.find((known) => known.name === name);
  if (!document) {
    const known = DOCUMENTS.map((other) => other.name).join(', ');
    return fail({ code: 'unknown-document', values: { document: name, known } });
  }
  const writer = WRITERS.find((known) => known.name === format);
  if (!writer || !document.formats.some((known) => known === format)) {
    const known = document.formats.join(', ');
    return fail({ code: 'unknown-format', values: { document: name, format, known } });
  }
  if (!mannerOf(request).names && !document.heeds.includes('names'))
    return fail({ code: 'keeps-names', values: { document: name } });
  return ok({ document, writer });
}

/** In which manner a document is asked for: in full unless the request says otherwise. */
export function mannerOf(request: DocumentRequest): Manner {
  return request.manner ?? IN_FULL;
}
