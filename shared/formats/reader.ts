import type { Id } from '../model/id.ts';
import type { EntityRows } from '../model/state.ts';

/** The formats that can be read, by name. */
export type ReadableFormat =
  | 'json'
  | 'argdown'
  | 'opml'
  | 'compendium'
  | 'csv'
  | 'xlsx'
  | 'kialo'
  | 'aif'
  | 'memo'
  | 'markdown';

/**
 * Something that a reader has to say about what it read: a message of `documents.json` under
 * `reading.<code>`, and the values that fill it.
 */
export interface Remark {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Counted from one; `null` where it concerns no line in particular. */
  readonly line: number | null;
}

/** In which line of a file each entity stands, counted from one; `undefined` where that is not known. */
export type Lines = Pick<ReadonlyMap<Id, number>, 'get'>;

/** What a reader understood of a file. */
export interface Reading {
  readonly format: ReadableFormat;
  /** What the file calls itself; empty where it doesn't. */
  readonly title: string;
  readonly rows: EntityRows;
  /**
   * How much of an entity the file speaks of: everything, as our own data does, or its content alone, so
   * that an entity that is there already keeps its place, its label and who made it when.
   */
  readonly speaksOf: 'everything' | 'content';
  /** The line of each entity, where it is known. */
  readonly lines: Lines;
  /** What was not understood, and why. */
  readonly leftOut: readonly Remark[];
  /** What was understood in one of several ways. */
  readonly notes: readonly Remark[];
}

/** Why a file could not be read at all: a message and a hint of `documents.json`, under `unreadable.<code>`. */
export interface Unreadable {
  readonly code:
    | 'empty'
    | 'too-large'
    | 'not-text'
    | 'workspace'
    | 'pdf'
    | 'unknown-format'
    | 'not-json'
    | 'not-data'
    | 'newer-data'
    | 'nothing-found'
    | 'no-table'
    | 'only-votes'
    | 'bad-zip'
    | 'large-zip'
    | 'unsafe-zip'
    | 'unknown-zip';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A format that can be read. */
export interface Reader {
  readonly name: ReadableFormat;
  /** The endings of files of this format, in lower case, where they are of no other. */
  readonly endings?: readonly string[];
  /** Whether no text of another format looks like this one, whatever its file is called. */
  readonly isUnmistakable?: true;
  /** Whether a text is of this format, from its content. The first reader that says yes gets it. */
  recognizes(text: string): boolean;
  /**
   * @param text with line feeds at the ends of lines, and without a byte-order mark
   * @param source what the file is called, so that the same file gives the same ids
   */
  read(text: string, source: string): Reading | Unreadable;
}

/** Since when a stance is held in a file that has no day: the day on which it is read, and that one from then on. */
export const UNKNOWN_DAY = '1970-01-01';
