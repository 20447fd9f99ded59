import type {
  HistoryPage,
  HistoryQuery,
  PastMoment,
  PastState,
  RestorationQuery,
} from './history/entries.ts';
import type { PaperPreview } from './answers/preview.ts';
import type { Decisions } from './answers/decisions.ts';
import type { Manner } from './documents/manner.ts';
import type { CountsByKind } from './model/change-counts.ts';
import type { Change } from './model/changes.ts';
import type { Unsettled } from './model/collisions.ts';
import type { CommandLabel } from './model/command.ts';
import type { Command } from './model/decide.ts';
import type { BackupInfo, SalvageReport } from './saved.ts';
import type { EntityKind } from './model/entities.ts';
import type { ImportChoices } from './formats/review/choices.ts';
import type { Reading } from './formats/reader.ts';
import type { ReviewLine } from './formats/review/lines.ts';
import type { OwnChoices } from './formats/review/own-choices.ts';
import type { Id } from './model/id.ts';
import type { ChangeId } from './model/log.ts';
import type { EntityRows } from './model/state.ts';
import type { Result } from './result.ts';

/** What a person reads when something could not be done: what happened, and what to do next. */
export interface BridgeError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What comes back of a request: its answer, or what a person is told. */
export type Reply<Value> = Result<Value, BridgeError>;

/** A document and the format in which it is to be written: `DocumentName` and `FormatName`. */
export interface DocumentRequest {
  readonly document: string;
  readonly format: string;
  /** Only these issues; all where it is empty. */
  readonly issues: readonly Id[];
  /** Only these parties; all where it is empty. */
  readonly parties: readonly Id[];
  readonly session: Id | null;
  /** The day since which changes are told, `2015-04-13`. */
  readonly since: string | null;
  /** How it is told; in full, with names and in the language of the app unless said. */
  readonly manner?: Manner;
}

/** As what a paper is put on the clipboard: as text with its looks, or as Markdown. */
export type CopyKind = 'rich' | 'markdown';

/** The formats of pictures of the map. */
export type PictureFormat = 'svg' | 'png';

/** A picture that the window has drawn, and in which format it is to be written. */
export interface PictureRequest {
  readonly format: PictureFormat;
  /** The whole SVG, its fonts included. */
  readonly svg: string;
  /** Its size, in pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}

/** A workspace whose file is being opened. */
export interface OpeningWorkspace extends WorkspaceName {
  /** What it held when it was last closed here, if its file is still in that state. */
  readonly seen: Snapshot | null;
}

/** What a workspace's file is called. */
interface WorkspaceName {
  /** The file's name without folder and ending. */
  readonly name: string;
  /** The whole path, as a person would read it. */
  readonly path: string;
}

/** The workspace as the window has it open. */
export interface OpenWorkspace extends WorkspaceName {
  /** Why the file can be read but not written, if so: the message's code. */
  readonly readOnly: 'newer-version' | 'no-permission' | 'in-use' | null;
  /** Where the file is kept as it was, if opening brought it from an older version to this one. */
  readonly backup: string | null;
  /** Where the file is kept as it was, if a copy that was put away was just put in its place. */
  readonly replaced: string | null;
}

/** A step that can be taken back or repeated, by what it is called; `null` where there is none. */
export interface UndoState {
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
}

/** A whole workspace as it crosses to a window. */
export interface Snapshot extends UndoState {
  /** The number of the last transaction that the rows hold. */
  readonly seq: number;
  /**
   * `EntityRows` and `LabelCounters` as JSON: `{ rows, counters }`. One string crosses the processes
   * several times faster than ten thousand objects.
   */
  readonly json: string;
}

/** A place where searched words were found. */
export interface SearchHit {
  readonly kind: EntityKind;
  readonly id: Id;
  /** The label, or a party's short name. */
  readonly label: string;
  /** The field in which the best match is. */
  readonly field: string;
  /** The text around the match, in runs; those that match are marked. */
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[];
}

/** One transaction of the log, for reading. */
export interface LogEntry {
  readonly seq: number;
  readonly id: Id;
  /** UTC, `2015-04-13T09:00:00.000Z`. */
  readonly at: string;
  readonly author: string;
  readonly origin: 'command' | 'merge' | 'undo' | 'redo';
  readonly label: CommandLabel;
  readonly changes: readonly {
    readonly kind: EntityKind;
    readonly entity: Id;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly before: Readonly<Record<string, unknown>>;
  }[];
}

/** A workspace that was open before, as the start screen offers it; `openedAt` in UTC. */
export interface RecentWorkspace {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
}

/** What a person chose for the app; kept outside every workspace. */
export interface Settings {
  readonly author: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** A language of the catalogue, or `system`. */
  readonly language: string;
}

/** What a window can show from the first moment on. */
export interface AppBeginning {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly settings: Settings;
  /** The system's language, as a BCP 47 tag. */
  readonly systemLanguage: string;
  readonly recent: readonly RecentWorkspace[];
}

/** What a window is told once its file is open, or could not be opened. */
export interface AppInfo extends AppBeginning {
  /** The workspace that this window has open, or `null` on the start screen. */
  readonly workspace: OpenWorkspace | null;
  /** Whether it holds what the window was given as seen last. */
  readonly isAsSeen: boolean;
}

/** What is to be said of a place in a file that was read. */
export interface ReadingRemark {
  /** Counted from one; `null` where it concerns no line in particular. */
  readonly line: number | null;
  readonly reason: string;
}

/** What was understood of a file before anything of it enters. */
export interface ImportPreview {
  readonly source: string;
  readonly speaksOf: Reading['speaksOf'];
  /** How many entities of each kind would enter or change. */
  readonly counts: Readonly<Partial<Record<EntityKind, number>>>;
  readonly leftOut: readonly ReadingRemark[];
  /** What was understood in one of several ways. */
  readonly notes: readonly ReadingRemark[];
  /** What was understood as a tree. */
  readonly lines: readonly ReviewLine[];
  /** How many lines of it are not told, and what holds for them. */
  readonly more: number;
  readonly untold: OwnChoices;
  /** What would enter without any choice, to count what enters as it is chosen; `null` where not every line is told. */
  readonly rows: EntityRows | null;
}

/** What copies left for a person to settle. */
export interface ToSettle extends Unsettled {
  /** What everything is called that is to be settled, or that its values name. */
  readonly names: Readonly<Record<Id, string>>;
  /** Of the values that collide those that come from the other copy, where it has not come yet. */
  readonly theirs: readonly ChangeId[];
}

/** What another copy would bring. */
export interface MergePreview {
  /** The file's name. */
  readonly source: string;
  /** So many steps are not here yet. */
  readonly transactions: number;
  /** How many of them each author took; the empty name is one. */
  readonly authors: Readonly<Record<string, number>>;
  /** What was done in them, oldest first; of each author no more than people read. */
  readonly steps: readonly {
    readonly author: string;
    /** UTC, `2015-04-13T09:00:00.000Z`. */
    readonly at: string;
    readonly label: CommandLabel;
  }[];
  /** What changes in the map, by kind. */
  readonly counts: CountsByKind;
  /** Entities that wait for something that they name. */
  readonly waiting: number;
  readonly toSettle: ToSettle;
}

/**
 * Everything that a window can ask: the name, what is sent, what comes back.
 * Main parses what is sent by the schemas of `bridge-schemas.ts` before anything else happens.
 */
export interface Requests {
  /** At once, while the file is being opened that the window is made for: its name and path, if there is one. */
  'app.beginning': [void, AppBeginning & { readonly opening: OpeningWorkspace | null }];
  /** Once that file is open, or could not be opened. */
  'app.info': [void, AppInfo];
  'app.settings': [Partial<Settings>, Settings];
  /** Brings to the disk at once what the window remembers, such as words that are half typed. */
  'app.keep': [void, void];
  /** Whether the window is to fill the whole screen; comes back with whether it did before. */
  'window.full-screen': [{ readonly on: boolean }, { readonly was: boolean }];
  /** A link that a person clicked; only `https:` and `mailto:` open. */
  'app.open-external': [{ readonly url: string }, void];
  /** Which actions can be taken now, so that the native menu shows it. */
  'menu.state': [
    {
      readonly enabled: readonly string[];
      readonly checked: readonly string[];
      readonly undo: string | null;
      readonly redo: string | null;
    },
    void,
  ];
  /** Asks for a place with the system's dialogue; `null` where the person thinks better of it. */
  'workspace.new': [void, OpenWorkspace | null];
  /** Without a path, asks with the system's dialogue. */
  'workspace.open': [{ readonly path?: string }, OpenWorkspace | null];
  /** The file that could not be opened last because somebody else has it open, to be read meanwhile. */
  'workspace.read': [void, OpenWorkspace | null];
  'workspace.sample': [void, OpenWorkspace | null];
  'workspace.close': [void, void];
  'workspace.forget-recent': [{ readonly path: string }, readonly RecentWorkspace[]];
  'workspace.save-copy': [void, { readonly path: string } | null];
  'workspace.show-in-folder': [void, void];
  'workspace.snapshot': [void, Snapshot];
  'command.run': [Command, { readonly seq: number }];
  'command.undo': [void, { readonly seq: number; readonly label: CommandLabel | null }];
  'command.redo': [void, { readonly seq: number; readonly label: CommandLabel | null }];
  'search.query': [{ readonly text: string; readonly limit: number }, readonly SearchHit[]];
  'log.entries': [
    { readonly entity?: Id; readonly before?: number; readonly limit: number },
    readonly LogEntry[],
  ];
  /** Transactions in the order of their clocks, newest first, and what is needed to tell them. */
  'history.page': [HistoryQuery, HistoryPage];
  /** Everybody who ever changed something, by name. */
  'history.authors': [void, readonly string[]];
  /** The workspace as it stood at a moment; `null` where the file knows no such moment. */
  'history.past': [PastMoment, PastState | null];
  /** The command that restores what a transaction replaced; `null` where it stands so already. */
  'history.restoration': [RestorationQuery, Command | null];
  /** The document as one HTML page, to be read in a frame without scripts: the address of the page. */
  'document.preview': [DocumentRequest, { readonly url: string }];
  /** Asks for a place and writes the document there. */
  'document.export': [DocumentRequest, { readonly path: string } | null];
  /** Asks for a folder and writes documents there, each under a name of its own. */
  'document.export-several': [
    readonly DocumentRequest[],
    { readonly folder: string; readonly paths: readonly string[] } | null,
  ];
  /** Opens the system's print dialogue for the paper; returns when it was sent or the person thought better of it. */
  'document.print': [DocumentRequest, void];
  /** Puts the paper on the clipboard: as text with its headings, lists and tables, or as Markdown. */
  'document.copy': [{ readonly request: DocumentRequest; readonly as: CopyKind }, void];
  'document.show-in-folder': [{ readonly path: string }, void];
  /** The style rules that bring the serif into a picture, the fonts themselves included. */
  'picture.fonts': [void, { readonly faces: string }];
  /**
   * Asks for a place and writes the picture there. The scale is that of a PNG: less than 2 where the picture
   * would be larger than can be drawn.
   */
  'picture.export': [PictureRequest, { readonly path: string; readonly scale: number } | null];
  /** Takes the file that was dropped on the window, or asks for one, and tells what was understood; nothing enters yet. */
  'import.choose': [void, ImportPreview | PaperPreview | null];
  /** Tells what is understood of the text in the clipboard; nothing enters yet. */
  'import.clipboard': [void, ImportPreview | PaperPreview];
  /** Lets what was understood last enter, as it was chosen to; the answer says how much did. */
  'import.confirm': [ImportChoices, { readonly seq: number; readonly count: number }];
  /** Lets the proposals of the paper that was read last enter, as they were decided; the answer says how many did. */
  'import.take': [Decisions, { readonly seq: number; readonly count: number }];
  /** The file that was looked through is done with: the next that was dropped along with it is taken in, if there is one. */
  'dropped.next': [void, void];
  /** What was dropped and not looked through yet is left. */
  'dropped.forget': [void, void];
  /** Reads the copy that was dropped on the window, or asks for one, and tells what would come; nothing comes yet. */
  'merge.choose': [void, MergePreview | null];
  /** Lets the copy last chosen come in, after the workspace was put away as it is: where to. */
  'merge.confirm': [void, { readonly seq: number; readonly backup: string }];
  /** Opens the file last chosen in a window of its own. */
  'merge.open-instead': [void, void];
  'merge.unsettled': [void, ToSettle];
  /** Brings back what a deletion took along, by the change that deleted it. */
  'merge.bring-back': [{ readonly change: ChangeId }, { readonly seq: number }];
  /** The copies of the workspace that were put away, newest first. */
  'backups.list': [void, readonly BackupInfo[]];
  /** Puts one away now, if anything changed since the last; and lists them all. */
  'backups.make': [void, readonly BackupInfo[]];
  /** What a copy holds, as a snapshot has it. */
  'backups.preview': [{ readonly path: string }, { readonly json: Snapshot['json'] }];
  /** Puts a copy in the place of the workspace, after that was put away; `null` where the person stays. */
  'backups.restore': [{ readonly path: string }, OpenWorkspace | null];
  /** The damaged file that could not be opened last, and the copies that were put away of it. */
  'recovery.look': [void, { readonly path: string; readonly backups: readonly BackupInfo[] }];
  /** Asks for a place and saves there what can be read of the damaged file. */
  'recovery.salvage': [void, SalvageReport | null];
  /** Asks for a place and puts a copy there that was put away. */
  'recovery.use-backup': [{ readonly path: string }, { readonly path: string } | null];
  /** Opens what was saved. */
  'recovery.open': [void, void];
}

/** The name of a request. */
export type RequestName = keyof Requests;

/** What is sent with a request. */
export type RequestOf<Name extends RequestName> = Requests[Name][0];

/** What a request is answered with. */
export type ReplyOf<Name extends RequestName> = Requests[Name][1];

/** Everything that is told to a window unasked. */
export interface Events {
  /** A transaction is on disk. `seq` counts up by one; a window that misses one asks for a snapshot. */
  changes: UndoState & { readonly seq: number; readonly changes: readonly Change[] };
  /** Something was chosen in the native menu, by its action's name. */
  action: { readonly name: string };
  settings: Settings;
  /** The file cannot be written now, or can again. What was typed stays in the window. */
  'save-state': {
    readonly state: 'saved' | 'saving' | 'failed';
    readonly error: BridgeError | null;
  };
  /** The store process ended and was started again: ask for a snapshot. */
  'store-restarted': Record<string, never>;
  /** The window opened another workspace, or went back to the start screen. */
  workspace: { readonly workspace: OpenWorkspace | null };
  /** Escape was pressed, whatever in the window has the focus: a preview runs nothing that could tell of its keys. */
  escape: Record<string, never>;
  /** A file that is to enter was chosen, or a text was copied: it is being read. */
  reading: {
    readonly source: string;
    /** What the files are called that were dropped along with it and come after it. */
    readonly waiting: readonly string[];
  };
  /** Something went wrong outside any request: opening a file that was dropped, say. */
  problem: BridgeError;
}

/** The name of an event. */
export type EventName = keyof Events;

/** The one object that a window sees of the rest of the app, as `window.moot`. */
export interface Bridge {
  request<Name extends RequestName>(
    name: Name,
    ...payload: RequestOf<Name> extends void ? [] : [RequestOf<Name>]
  ): Promise<Reply<ReplyOf<Name>>>;
  /** Calls back on every event of a name until the function that it returns is called. */
  subscribe<Name extends EventName>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): () => void;
}
