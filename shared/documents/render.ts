import type { i18n } from 'i18next';
import type { DocumentRequest } from '../bridge.ts';
import { WRITERS } from '../formats/index.ts';
import type {
  PackWorkspace,
  PrintPage,
  Writer,
  WriterContext,
  Written,
} from '../formats/writer.ts';
import type { Clock } from '../model/clock.ts';
import { workspaceOf } from '../model/queries.ts';
import { emptyState, type WorkspaceState } from '../model/state.ts';
import { fail, ok, type Result } from '../result.ts';
import type { DocumentDefinition, Past, Scope } from './definition.ts';
import { suggestName } from './file-name.ts';
import { DOCUMENTS } from './index.ts';
import { IN_FULL } from './manner.ts';
import { markOf } from './marking.ts';
import { printMark } from './paper-mark.ts';
import type { Document } from './tree.ts';
import { pseudonymsFor, withoutNames } from './without-names.ts';
import { createWording } from './wording.ts';
import { localeOf } from '../messages/locale.ts';

/** What a document is made with. */
export interface RenderOptions {
  /** The catalogue in the language of the document. */
  readonly messages: i18n;
  /** How dates and numbers are written, a BCP 47 tag; that of the catalogue's language unless said. */
  readonly locale?: string;
  /** Style rules that put fonts into an HTML page, as a preview and a print want them. */
  readonly fontFaces?: string;
  /** The workspace as it stood at `startOfChanges`; without it, all that there is counts as new. */
  readonly earlier?: WorkspaceState;
  /** How often the sessions were changed, and when last; without it, each counts as never changed. */
  readonly revisions?: Past['revisions'];
  /** The clock of the last change, where the paper is to be known again when it comes back edited. */
  readonly clock?: Clock;
  /** What prints an HTML page; without it there is no `pdf`. */
  readonly print?: PrintPage;
  /** What makes a workspace file; without it there is no `moot`. */
  readonly pack?: PackWorkspace;
}

/** A document as a file. */
export interface RenderedDocument extends Written {
  /** What the file would be called, ending included. */
  readonly suggestedName: string;
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
 * Makes a document in a format. The same workspace, request and language give the same bytes.
 * @returns the file's content, or why there is none
 */
export async function renderDocument(
  state: WorkspaceState,
  request: DocumentRequest,
  options: RenderOptions,
): Promise<Result<RenderedDocument, DocumentProblem>> {
  const { document: name, format } = request;
  const { depth, names } = request.manner ?? IN_FULL;
  const document = DOCUMENTS.find((known) => known.name === name);
  if (!document) {
    const known = DOCUMENTS.map((other) => other.name).join(', ');
    return fail({ code: 'unknown-document', values: { document: name, known } });
  }
  const writer = WRITERS.find((known) => known.name === format);
  if (!writer || !(document.formats as readonly string[]).includes(format)) {
    const known = document.formats.join(', ');
    return fail({ code: 'unknown-format', values: { document: name, format, known } });
  }
  if (!names && !document.heeds.includes('names'))
    return fail({ code: 'keeps-names', values: { document: name } });
  const locale = options.locale ?? localeOf(options.messages.language);
  const context: WriterContext = {
    wording: createWording(options.messages, locale),
    fontFaces: options.fontFaces ?? '',
    print: options.print ?? null,
    pack: options.pack ?? null,
  };
  const { needs } = writer;
  if (needs && context[needs] === null) return fail({ code: `cannot-${needs}`, values: {} });
  const { wording } = context;
  const earlier = options.earlier ?? emptyState();
  const pseudonyms = names ? null : pseudonymsFor([state, earlier], wording);
  const seen = (all: WorkspaceState): WorkspaceState =>
    pseudonyms === null ? all : withoutNames(all, pseudonyms);
  const subject = {
    state: seen(state),
    scope: { ...request, depth },
    past: { earlier: seen(earlier), revisions: options.revisions ?? {} },
  };
  const { clock } = options;
  const markFor = (tree: Document): string | null =>
    clock === undefined || !document.comesBack
      ? null
      : printMark(
          markOf(tree, {
            ...subject,
            document: name,
            clock,
            names,
            locale,
            language: options.messages.language,
          }),
        );
  const written = await write(document, writer, subject, context, markFor);
  if (!written.ok) return written;
  const title = workspaceOf(subject.state)?.title ?? '';
  const kind = wording.plain(`document.${document.name}`);
  return ok({
    ...written.value,
    suggestedName: suggestName([title, kind], written.value.extension),
  });
}

/** What a document is made of. */
interface Subject {
  readonly state: WorkspaceState;
  readonly scope: Scope;
  readonly past: Past;
}

async function write(
  document: DocumentDefinition,
  writer: Writer,
  { state, scope, past }: Subject,
  context: WriterContext,
  markFor: (tree: Document) => string | null,
): Promise<Result<Written, DocumentProblem>> {
  const build = document.build[writer.takes] as
    | ((...given: readonly [...Parameters<NonNullable<typeof document.build.tree>>]) => never)
    | undefined;
  if (!build) {
    const values = { document: document.name, format: writer.name, known: '' };
    return fail({ code: 'unknown-format', values });
  }
  const content = build(state, scope, context.wording, past);
  if (!writer.needs) {
    const mark = writer.takes === 'tree' ? markFor(content) : null;
    return ok(await writer.write(content, mark === null ? context : { ...context, mark }));
  }
  try {
    return ok(await writer.write(content, context));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fail({ code: `${writer.needs}-failed`, values: { reason } });
  }
}
