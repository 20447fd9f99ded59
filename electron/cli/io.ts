/** What a command reads and writes besides files. */
export interface Io {
  /** Writes to standard output; resolves once it is taken. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  /** Whether standard output is a screen rather than a file or a pipe. */
  readonly isTerminal: boolean;
  /** Whose changes these are, unless the command says; may be empty. */
  readonly author: string;
  /** Wall-clock milliseconds since 1970. */
  now(): number;
}

/** The streams and the environment of this process. `MOOT_AUTHOR` is the author. */
export function processIo(): Io {
  // Whoever reads may have read enough: `moot show x.moot | head` is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (data) =>
      new Promise((resolve, reject) => {
        process.stdout.write(data, (error) => (error ? reject(error) : resolve()));
      }),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
    author: process.env['MOOT_AUTHOR'] ?? '',
    now: Date.now,
  };
}
