import type { MapGraph, Point } from '../map/types.ts';
import type { Id } from '../model/id.ts';
import type { EntityRows, WorkspaceState } from '../model/state.ts';
import type { Depth } from './manner.ts';
import type { Document } from './tree.ts';
import type { Wording } from './wording.ts';

/** The documents, by name. */
export type DocumentName =
  'summary' | 'issues' | 'agenda' | 'minutes' | 'changes' | 'matrix' | 'data' | 'map';

/** The formats that can be written, by name. */
export type FormatName =
  | 'md'
  | 'html'
  | 'docx'
  | 'odt'
  | 'pdf'
  | 'ics'
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'moot'
  | 'svg'
  | 'dot'
  | 'graphml'
  | 'argdown'
  | 'aif'
  | 'kialo'
  | 'opml';

/** The formats of a paper, which is for reading. */
export const PAPER_FORMATS: readonly FormatName[] = ['md', 'html', 'docx', 'odt', 'pdf'];

/** A value in a table; a calendar day, `2015-04-13`, says that it is one. */
export type DataCell = string | number | boolean | null | { readonly day: string };

/** A table of values, for programs and spreadsheets. */
export interface DataTable {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly columns: readonly string[];
  /** How many of the columns, from the first on, name a row; none unless said. */
  readonly names?: number;
  readonly rows: readonly (readonly DataCell[])[];
}

/** What a document can be made as; each writer takes one of them. */
export interface Contents {
  readonly tree: Document;
  readonly tables: readonly DataTable[];
  readonly rows: EntityRows;
  readonly map: MapContent;
  readonly events: Calendar;
}

/** The map, and where a person put what. */
export interface MapContent {
  readonly state: WorkspaceState;
  readonly graph: MapGraph;
  readonly placed: ReadonlyMap<Id, Point>;
}

/** Sessions, as a calendar has them. */
export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** One session. Moments are milliseconds since 1970. */
export interface CalendarEvent {
  readonly session: Id;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** Plain text of several lines. */
  readonly description: string;
  readonly revision: Revision;
}

/** How often what is told of a session was changed, and when it was last; a later revision has the higher number. */
export interface Revision {
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a document knows of the past, besides how things stand. */
export interface Past {
  /** The workspace as it stood when what is told began; empty where all of it is told. */
  readonly earlier: WorkspaceState;
  /** By session; those of which nothing is known are left out. */
  readonly revisions: Readonly<Record<Id, Revision>>;
}

/** Of what a writer makes its file: a tree of text, tables, the map and so on. */
export type ContentKind = keyof Contents;

/** Of what a document speaks. Empty lists mean everything. */
export interface Scope {
  readonly issues: readonly Id[];
  readonly parties: readonly Id[];
  readonly session: Id | null;
  /** A calendar day, `2015-04-13`. */
  readonly since: string | null;
  readonly depth: Depth;
}

/** Makes what a writer takes. */
type Build<Kind extends ContentKind> = (
  state: WorkspaceState,
  scope: Scope,
  wording: Wording,
  past: Past,
) => Contents[Kind];

/** A document: which formats it comes in, which choices it heeds, and how it is made. */
export interface DocumentDefinition {
  readonly name: DocumentName;
  readonly formats: readonly FormatName[];
  /** Which parts of a request narrow it down. */
  readonly heeds: readonly (keyof Scope | 'names')[];
  /** Whether it can come back edited: what it tells is how things stand, and whose words it has can be told. */
  readonly comesBack?: true;
  /** How its content is made, for each kind that one of its formats takes. */
  readonly build: { readonly [Kind in ContentKind]?: Build<Kind> };
}
