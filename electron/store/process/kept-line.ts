import type { AskName } from './asks.ts';
import type { StoreError } from '../contract.ts';
import { Line, type AskOf, type LineOptions } from './line.ts';
import type { Answers } from './protocol.ts';
import { storeError } from '../store-error.ts';

/** So often a process is started anew within a time, in milliseconds: what ends it more often would do so for ever. */
const RESTARTS = 5;
const WITHIN = 60_000;

/** Who is told of processes that end. */
interface Watcher {
  /** The process ended unasked, and the file is open again in another one. */
  restarted(): void;
  /** Processes ended so often that no other is started for a while. */
  givenUp(error: StoreError): void;
}

/**
 * The line to whatever process has a file open: when one ends unasked, the next one opens the file again. Where they end
 * again and again without taking a change in between, the next one waits until it is asked for something and some time has
 * passed.
 */
export class KeptLine {
  readonly #opening: () => AskOf<'open'>;
  readonly #options: LineOptions;
  readonly #watcher: Watcher;
  #line: Line;
  #reopening: Promise<StoreError | null> | null = null;
  #isReleased = false;
  /** When processes were started anew lately. */
  #restarts: readonly number[] = [];

  /**
   * @param line to a process that has the file open
   * @param opening what the next process is asked to open
   */
  constructor(line: Line, opening: () => AskOf<'open'>, options: LineOptions, watcher: Watcher) {
    this.#line = line;
    this.#opening = opening;
    this.#options = options;
    this.#watcher = watcher;
    this.#watch(line);
  }

  /** Whether no process is started any more. */
  get isReleased(): boolean {
    return this.#isReleased;
  }

  /**
   * Sends a request to a process that has the file open.
   * @param failure makes the answer of why there is none
   */
  async ask<Name extends AskName>(
    body: AskOf<Name>,
    failure: (error: StoreError) => Answers[Name],
  ): Promise<Answers[Name]> {
    const problem = this.#isReleased ? storeError('store-ended') : await this.#ready();
    if (problem) return failure(problem);
    return (await this.#line.ask(body)) ?? failure(storeError('store-ended'));
  }

  /** Takes note that work goes on: what ended processes before counts no more. */
  worked(): void {
    this.#restarts = [];
  }

  /**
   * Lets no other process be started, and no request but the last ones through.
   * @returns the line for these, and why it has no process, if so
   */
  async release(): Promise<{ readonly line: Line; readonly problem: StoreError | null }> {
    this.#isReleased = true;
    const problem = await this.#reopening;
    return { line: this.#line, problem };
  }

  /** Goes on as before it was released. */
  hold(): void {
    this.#isReleased = false;
  }

  /** Waits for a process that has the file open. */
  #ready(): Promise<StoreError | null> | null {
    if (this.#line.isEnded) this.#reopen();
    return this.#reopening;
  }

  #watch(line: Line): void {
    void line.ended.then(() => {
      if (this.#isReleased) return;
      const problem = this.#tooOften();
      if (problem) this.#watcher.givenUp(problem);
      else this.#reopen();
    });
  }

  /** Why no process is started now, if too many were. */
  #tooOften(): StoreError | null {
    const since = performance.now() - WITHIN;
    this.#restarts = this.#restarts.filter((at) => at > since);
    if (this.#restarts.length < RESTARTS) return null;
    return storeError('store-keeps-ending', { path: this.#opening().path });
  }

  #reopen(): void {
    this.#reopening ??= this.#openAgain().finally(() => {
      this.#reopening = null;
    });
  }

  async #openAgain(): Promise<StoreError | null> {
    const problem = this.#tooOften();
    if (problem) return problem;
    const line = new Line(this.#options);
    const opened = await line.open(this.#opening());
    if (!opened.ok) {
      await line.end();
      return opened.error;
    }
    this.#line = line;
    this.#restarts = [...this.#restarts, performance.now()];
    this.#watch(line);
    this.#watcher.restarted();
    return null;
  }
}
