import type { ContentKind, Contents, FormatName } from '../documents/definition.ts';
import type { Wording } from '../documents/wording.ts';
import type { EntityRows } from '../model/state.ts';

/** What a writer made: text, or bytes where the format has no text. */
export interface Written {
  readonly data: string | Uint8Array;
  readonly mediaType: string;
  /** The ending of the file's name, without the dot. */
  readonly extension: string;
}

/** What surrounds a writer: the language, and what only the platform can do. */
export interface WriterContext {
  readonly wording: Wording;
  /** Style rules that put fonts into a page; empty where the reader's own fonts are to be used. */
  readonly fontFaces: string;
  /** Prints an HTML page as PDF; `null` where there is nothing to print with. */
  readonly print: PrintPage | null;
  /** What a format puts where nobody reads it, so that the paper can be read back; none unless said. */
  readonly mark?: string;
  /** Makes a workspace file; `null` where there is nothing to make one with. */
  readonly pack: PackWorkspace | null;
}

/**
 * Makes a workspace file.
 * @param rows everything that it holds
 */
export type PackWorkspace = (rows: EntityRows) => Promise<Uint8Array>;

/**
 * Prints one HTML page.
 * @param html a whole page that loads nothing
 * @param title what the PDF is called
 */
export type PrintPage = (html: string, title: string) => Promise<Uint8Array>;

/** A format that can be written: what it takes, and how it is written. */
export interface Writer<Kind extends ContentKind = ContentKind> {
  readonly name: FormatName;
  readonly takes: Kind;
  /** What only the platform can do and the format cannot do without; nothing unless said. */
  readonly needs?: 'print' | 'pack';
  write(content: Contents[Kind], context: WriterContext): Promise<Written>;
}

/** Gives a writer its types; one call a format. */
export function defineWriter<Kind extends ContentKind>(writer: Writer<Kind>): Writer<Kind> {
  return writer;
}
