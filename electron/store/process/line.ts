import { fail, type Result } from '../../../shared/result.ts';
import type { StoreError } from '../contract.ts';
import type { Ask, AskName } from './asks.ts';
import { replySchema, type Answers, type Port } from './protocol.ts';
import { storeError } from '../store-error.ts';

/** A running store process, as main sees it. */
export interface StoreProcess extends Port {
  /** Calls back once it has ended, for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** How a store process is started and watched. */
export interface LineOptions {
  /** Starts a process. */
  fork(): StoreProcess;
  /** Told of requests that the process worked on for long; never what they were about. */
  slow?(ask: AskName, milliseconds: number): void;
  /** How long opening may take before the process is ended, in milliseconds. */
  openingLimit?: number;
}

/** The request that matches a name. */
export type AskOf<Name extends AskName> = Extract<Ask, { readonly ask: Name }>;

/** Work that takes longer than this is worth a line in the log, in milliseconds. */
const SLOW = 40;

/** A file that takes longer to open, in milliseconds, was made to take long. */
const OPENING_LIMIT = 30_000;

interface Waiting {
  readonly ask: AskName;
  answer(answer: Result<unknown, unknown> | null): void;
}

/** The line to one store process, from its start to its end: numbered requests, each with its answer. */
export class Line {
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  readonly #process: StoreProcess;
  readonly #options: LineOptions;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #isEnded = false;

  constructor(options: LineOptions) {
    this.#options = options;
    this.#process = options.fork();
    this.#process.listen((message) => this.#receive(message));
    this.ended = new Promise((resolve) => {
      this.#process.onExit(() => {
        this.#isEnded = true;
        for (const { answer } of this.#waiting.values()) answer(null);
        this.#waiting.clear();
        resolve();
      });
    });
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Sends a request; gives its answer, or `null` if the process ended before it came. */
  ask<Name extends AskName>(body: AskOf<Name>): Promise<Answers[Name] | null> {
    if (this.#isEnded) return Promise.resolve(null);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, {
        ask: body.ask,
        answer: (answer) => resolve(answer as Answers[Name] | null),
      });
      this.#process.send({ id, body });
    });
  }

  /** Has the process open or make a file; ends the process when that takes too long. */
  async open(body: AskOf<'open' | 'create'>): Promise<Answers['open']> {
    let isTooLong = false;
    const timer = setTimeout(() => {
      isTooLong = true;
      this.#process.kill();
    }, this.#options.openingLimit ?? OPENING_LIMIT);
    const answer = await this.ask(body);
    clearTimeout(timer);
    return answer ?? fail(endedError(isTooLong, body.path));
  }

  /** Ends the process; resolves once it has. */
  end(): Promise<void> {
    if (!this.#isEnded) this.#process.kill();
    return this.ended;
  }

  #receive(message: unknown): void {
    const reply = replySchema.safeParse(message);
    if (!reply.success) return;
    const { id, took, answer } = reply.data;
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (took > SLOW) this.#options.slow?.(waiting.ask, took);
    waiting.answer(answer);
  }
}

function endedError(isTooLong: boolean, path: string): StoreError {
  return storeError(isTooLong ? 'stalled' : 'store-ended', { path });
}
