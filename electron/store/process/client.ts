import type {
  HistoryQuery,
  PastMoment,
  RestorationQuery,
} from '../../../shared/history/entries.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ChangeId } from '../../../shared/model/log.ts';
import type { CommandFailure, LogQuery, StoreError } from '../contract.ts';
import type { Beginning } from '../file/create.ts';
import type { CopyLog } from '../log/copy-log.ts';
import type { Fingerprint } from '../file/file-identity.ts';
import { KeptLine } from './kept-line.ts';
import { Line, type AskOf, type LineOptions } from './line.ts';
import type { Answers, Opening } from './protocol.ts';
import { storeError } from '../store-error.ts';

type Mode = AskOf<'open'>['mode'];

/** How a store process is started, and where what belongs to its workspace is kept outside of the file. */
export interface StoreClientOptions extends LineOptions {
  /** The folder in which files are kept as they were before they were upgraded. */
  readonly backups?: string;
  /** The folder in which it is kept what was last seen of a file that is closed; without it, nothing is kept. */
  readonly lastSeen?: string;
  /** What is known of files that were found sound before. */
  readonly verified?: {
    of(path: string): Fingerprint | null;
    remember(path: string, fingerprint: Fingerprint | null): Promise<void>;
  };
}

/**
 * One workspace that is open in a process of its own. When that process ends unasked, the next one opens
 * the file again; what was acknowledged is in it.
 */
export class StoreClient {
  readonly readOnly: Opening['readOnly'];
  /** That the file was brought to this version when it was first opened here. */
  readonly upgrade: Opening['upgrade'];
  /** The state of the file when it was opened. */
  readonly fingerprint: Opening['fingerprint'];
  readonly #path: string;
  readonly #options: StoreClientOptions;
  readonly #line: KeptLine;
  #restarted: () => void = () => {};
  #givenUp: (error: StoreError) => void = () => {};

  private constructor(
    path: string,
    mode: Mode,
    opening: Opening,
    line: Line,
    options: StoreClientOptions,
  ) {
    this.readOnly = opening.readOnly;
    this.upgrade = opening.upgrade;
    this.fingerprint = opening.fingerprint;
    this.#path = path;
    this.#options = options;
    this.#line = new KeptLine(line, () => toOpen(path, options, mode), options, {
      restarted: () => this.#restarted(),
      givenUp: (error) => this.#givenUp(error),
    });
  }

  /**
   * Starts a process and has it open a workspace.
   * @param mode for writing if it can be written; or only to be read, also while another process writes it
   */
  static open(
    path: string,
    options: StoreClientOptions,
    mode: Mode = 'write',
  ): Promise<Result<StoreClient, StoreError>> {
    return StoreClient.#start(toOpen(path, options, mode), options);
  }

  /** Starts a process and has it make a workspace in a file that is not there yet. */
  static create(
    path: string,
    beginning: Beginning,
    options: StoreClientOptions,
  ): Promise<Result<StoreClient, StoreError>> {
    return StoreClient.#start({ ask: 'create', path, ...beginning }, options);
  }

  static async #start(
    first: AskOf<'open' | 'create'>,
    options: StoreClientOptions,
  ): Promise<Result<StoreClient, StoreError>> {
    const line = new Line(options);
    const opened = await line.open(first);
    const mode = first.ask === 'open' ? first.mode : 'write';
    if (opened.ok) return ok(new StoreClient(first.path, mode, opened.value, line, options));
    await line.end();
    return opened;
  }

  /** Calls back whenever the process ended unasked and the workspace is open again in another one. */
  onRestarted(listener: () => void): void {
    this.#restarted = listener;
  }

  /** Calls back when the process ended so often that no other is started for a while. */
  onGivenUp(listener: (error: StoreError) => void): void {
    this.#givenUp = listener;
  }

  snapshot(): Promise<Answers['snapshot']> {
    return this.#line.ask({ ask: 'snapshot' }, fail);
  }

  /** The workspace as it stood when what a report of changes tells began. */
  earlier({ session, since }: Omit<AskOf<'earlier'>, 'ask'>): Promise<Answers['earlier']> {
    return this.#line.ask({ ask: 'earlier', session, since }, fail);
  }

  /** The workspace with the clock of its last change, by which a paper of it is known again. */
  marked(): Promise<Answers['marked']> {
    return this.#line.ask({ ask: 'marked' }, fail);
  }

  /** The workspace as it may have stood when a clock was its latest. */
  statesWhen(clock: Clock): Promise<Answers['states-when']> {
    return this.#line.ask({ ask: 'states-when', clock }, fail);
  }

  /** By session: how often it or its agenda was changed, and when last. */
  revisions(): Promise<Answers['revisions']> {
    return this.#line.ask({ ask: 'revisions' }, fail);
  }

  run(command: unknown, author: string): Promise<Answers['run']> {
    return this.#change({ ask: 'run', command, author });
  }

  undo(author: string): Promise<Answers['undo']> {
    return this.#change({ ask: 'undo', author });
  }

  redo(author: string): Promise<Answers['redo']> {
    return this.#change({ ask: 'redo', author });
  }

  search(text: string, limit: number): Promise<Answers['search']> {
    return this.#line.ask({ ask: 'search', text, limit }, fail);
  }

  log(query: LogQuery): Promise<Answers['log']> {
    return this.#line.ask({ ask: 'log', query }, fail);
  }

  history(query: HistoryQuery): Promise<Answers['history']> {
    return this.#line.ask({ ask: 'history', query }, fail);
  }

  historyAuthors(): Promise<Answers['history-authors']> {
    return this.#line.ask({ ask: 'history-authors' }, fail);
  }

  /** The workspace as it stood at a moment; `null` where the file knows no such moment. */
  past(moment: PastMoment): Promise<Answers['past']> {
    return this.#line.ask({ ask: 'past', moment }, fail);
  }

  /** The command that restores what a transaction replaced; `null` where it stands so already. */
  restoration(query: RestorationQuery): Promise<Answers['restoration']> {
    return this.#line.ask({ ask: 'restoration', query }, fail);
  }

  check(): Promise<Answers['check']> {
    return this.#line.ask({ ask: 'check' }, fail);
  }

  saveCopy(target: string): Promise<Answers['save-copy']> {
    return this.#line.ask({ ask: 'save-copy', target }, fail);
  }

  /**
   * Writes a copy as the last thing that is asked of the file before it is closed: all that was ever acknowledged is in
   * the copy. Where that fails, the workspace goes on.
   */
  async saveLastCopy(target: string): Promise<Answers['save-copy']> {
    if (this.#line.isReleased) return fail(storeError('store-ended'));
    const { line, problem } = await this.#line.release();
    const saved = problem ? null : await line.ask({ ask: 'save-copy', target });
    if (saved?.ok) return saved;
    this.#line.hold();
    return saved ?? fail(problem ?? storeError('store-ended'));
  }

  /** The transaction with which the workspace began. */
  identity(): Promise<Answers['identity']> {
    return this.#line.ask({ ask: 'identity' }, fail);
  }

  /** The hashes of the log, by which another copy knows what the two have in common. */
  hashes(): Promise<Answers['hashes']> {
    return this.#line.ask({ ask: 'hashes' }, fail);
  }

  /** Tells what would come of taking in what other copies have. */
  planMerge(copies: readonly CopyLog[], author: string): Promise<Answers['merge']> {
    return this.#line.ask({ ask: 'merge', copies: [...copies], author, isTrial: true }, fail);
  }

  /** Takes in what other copies have: a change like any other. */
  async merge(copies: readonly CopyLog[], author: string): Promise<Answers['run']> {
    const merged = await this.#line.ask<'merge'>(
      { ask: 'merge', copies: [...copies], author, isTrial: false },
      fail,
    );
    return merged.ok ? ok(merged.value.committed) : byStore(merged.error);
  }

  /** What copies that came together left to be settled. */
  unsettled(): Promise<Answers['unsettled']> {
    return this.#line.ask({ ask: 'unsettled' }, fail);
  }

  /** Brings back what a deletion took along, with what others changed in it. */
  bringBack(change: ChangeId, author: string): Promise<Answers['bring-back']> {
    return this.#change({ ask: 'bring-back', change, author });
  }

  /**
   * Closes the file and ends the process. Once this resolves, another program can have the file.
   * @param parting what the process does before it ends, now that nobody has the file
   * @returns what came of that, if the process got to it
   */
  async close(parting: AskOf<'back-up'> | null = null): Promise<Answers['back-up'] | null> {
    const { line } = await this.#line.release();
    const closed = await line.ask({ ask: 'close', lastSeen: this.#options.lastSeen ?? null });
    const parted = parting && closed?.ok ? await line.ask(parting) : null;
    await line.end();
    if (closed?.ok) await this.#options.verified?.remember(this.#path, closed.value);
    return parted;
  }

  /** Asks for a change. Where one is taken between the ends of processes, work goes on. */
  async #change<Name extends 'run' | 'undo' | 'redo' | 'bring-back'>(
    body: AskOf<Name>,
  ): Promise<Answers['run']> {
    const answer = await this.#line.ask<Name>(body, byStore);
    if (answer.ok) this.#line.worked();
    return answer;
  }
}

function toOpen(
  path: string,
  { verified, backups }: StoreClientOptions,
  mode: Mode,
): AskOf<'open'> {
  const open = { ask: 'open', path, mode, verified: verified?.of(path) ?? null } as const;
  return backups === undefined ? open : { ...open, backups };
}

function byStore(error: StoreError): Result<never, CommandFailure> {
  return fail({ by: 'store', error });
}
