import type { PrintPage } from '../../shared/formats/writer.ts';
import { dataFolder } from '../store/file/data-folder.ts';
import { VerifiedFiles } from '../store/file/verified-files.ts';

/** What a command reads and writes besides files. */
export interface Io {
  /** Writes to standard output; resolves once it is taken. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes to standard error; resolves once it is taken. */
  err(text: string): Promise<void>;
  /** Whether standard output is a screen rather than a file or a pipe. */
  readonly isTerminal: boolean;
  /** Whose changes these are, unless the command says; may be empty. */
  readonly author: string;
  /** Wall-clock milliseconds since 1970. */
  now(): number;
  /** Prints a page as PDF. */
  readonly print: PrintPage;
  /** What is known of files that were found sound before. */
  readonly verified: Pick<VerifiedFiles, 'of' | 'remember'>;
}

/**
 * The streams and the environment of this process. `MOOT_AUTHOR` is the author.
 * @param print prints a page as PDF; left out, whatever is there prints it
 */
export function processIo(print: PrintPage = printLater): Io {
  // Whoever reads may have read enough: `moot show x.moot | head` is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (data) => written(process.stdout, data),
    err: (text) => written(process.stderr, text),
    isTerminal: process.stdout.isTTY === true,
    author: process.env['MOOT_AUTHOR'] ?? '',
    now: Date.now,
    print,
    verified: new VerifiedFiles(dataFolder('verified.json')),
  };
}

function written(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

const printLater: PrintPage = async (html, title) => {
  const { printPdf } = await import('../documents/print.ts');
  return printPdf(html, title);
};
