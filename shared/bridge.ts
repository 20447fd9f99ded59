import type { PaperPreview } from './answers/preview.ts';
import type { Decisions } from './answers/decisions.ts';
import type { AppBeginning, AppInfo, Settings } from './bridge/app.ts';
import type { ImportPreview, MergePreview, ToSettle } from './bridge/exchange.ts';
import type { CopyKind, DocumentRequest, PictureRequest } from './bridge/papers.ts';
import type { BridgeError, Reply } from './bridge/reply.ts';
import type {
  OpeningWorkspace,
  OpenWorkspace,
  RecentWorkspace,
  SearchHit,
  Snapshot,
  UndoState,
} from './bridge/workspace.ts';
import type { ImportChoices } from './formats/review/choices.ts';
import type {
  HistoryPage,
  HistoryQuery,
  PastMoment,
  PastState,
  RestorationQuery,
} from './history/entries.ts';
import type { Change } from './model/changes.ts';
import type { CommandLabel } from './model/command-label.ts';
import type { Command } from './model/decide.ts';
import type { Id } from './model/id.ts';
import type { ChangeId } from './model/log.ts';
import type { LogEntry } from './model/log-entry.ts';
import type { BackupInfo, SalvageReport } from './saved.ts';

// What crosses between window and main, by what it is about; all of it is had from here.
export type { AppBeginning, AppInfo, Settings } from './bridge/app.ts';
export type { ImportPreview, MergePreview, ToSettle } from './bridge/exchange.ts';
export type { CopyKind, DocumentRequest, PictureFormat, PictureRequest } from './bridge/papers.ts';
export type { BridgeError, Reply } from './bridge/reply.ts';
export type { LogEntry } from './model/log-entry.ts';
export type { ReadingRemark } from './formats/reading-remark.ts';
export type {
  OpeningWorkspace,
  OpenWorkspace,
  RecentWorkspace,
  SearchHit,
  Snapshot,
  UndoState,
} from './bridge/workspace.ts';

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
