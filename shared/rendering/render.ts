import type { i18n } from 'i18next';
import type { DocumentRequest } from '../bridge.ts';
import type { Past, Scope } from '../documents/definition.ts';
import { suggestName } from '../documents/file-name.ts';
import { markOf } from '../documents/marking.ts';
import { printMark } from '../documents/paper-mark.ts';
import type { Document } from '../documents/tree.ts';
import { pseudonymsFor, withoutNames } from '../documents/without-names.ts';
import { createWording, type Wording } from '../documents/wording.ts';
import type { PackWorkspace, PrintPage, WriterContext, Written } from '../formats/writer.ts';
import { localeOf } from '../messages/locale.ts';
import type { Clock } from '../model/clock.ts';
import { workspaceOf } from '../model/queries.ts';
import { emptyState, type WorkspaceState } from '../model/state.ts';
import { fail, ok, type Result } from '../result.ts';
import { findAsked, mannerOf, type Asked, type DocumentProblem } from './asked.ts';

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

/**
 * Makes a document in a format. The same workspace, request and language give the same bytes.
 * @returns the file's content, or why there is none
 */
export async function renderDocument(
  state: WorkspaceState,
  request: DocumentRequest,
  options: RenderOptions,
): Promise<Result<RenderedDocument, DocumentProblem>> {
  const asked = findAsked(request);
  if (!asked.ok) return asked;
  const { document, writer } = asked.value;
  const locale = options.locale ?? localeOf(options.messages.language);
  const wording = createWording(options.messages, locale);
  const context: WriterContext = {
    wording,
    fontFaces: options.fontFaces ?? '',
    print: options.print ?? null,
    pack: options.pack ?? null,
  };
  const { needs } = writer;
  if (needs && context[needs] === null) return fail({ code: `cannot-${needs}`, values: {} });
  const subject = subjectOf(state, request, options, wording);
  const { clock } = options;
  const markFor = (tree: Document): string | null => {
    if (clock === undefined || !document.comesBack) return null;
    const { names } = mannerOf(request);
    const { language } = options.messages;
    return printMark(
      markOf(tree, { ...subject, document: document.name, clock, names, locale, language }),
    );
  };
  const written = await write(asked.value, subject, context, markFor);
  if (!written.ok) return written;
  const title = workspaceOf(subject.state)?.title ?? '';
  const kind = wording.plain(`document.${document.name}`);
  return ok({
    ...written.value,
    suggestedName: suggestName([title, kind], written.value.extension),
  });
}

/** Of what a document is made. */
interface Subject {
  readonly state: WorkspaceState;
  readonly scope: Scope;
  readonly past: Past;
}

/** The workspace and its past as the document may tell them: without names where none are wanted. */
function subjectOf(
  state: WorkspaceState,
  request: DocumentRequest,
  options: RenderOptions,
  wording: Wording,
): Subject {
  const { depth, names } = mannerOf(request);
  const earlier = options.earlier ?? emptyState();
  const pseudonyms = names ? null : pseudonymsFor([state, earlier], wording);
  const seen = (all: WorkspaceState): WorkspaceState =>
    pseudonyms === null ? all : withoutNames(all, pseudonyms);
  return {
    state: seen(state),
    scope: { ...request, depth },
    past: { earlier: seen(earlier), revisions: options.revisions ?? {} },
  };
}

async function write(
  { document, writer }: Asked,
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
