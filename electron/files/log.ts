import type logger from 'electron-log/node';

type Logger = typeof logger;

/** What went wrong and when, for whoever has to find out why. Never what a workspace holds, nor where it lies. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause: unknown): void;
}

/**
 * A log in a file, which starts anew when it has grown. Its library is loaded at the first line.
 * @param path the file, in a folder that is there
 */
export function openLog(path: string): Log {
  let loading: Promise<Logger> | null = null;
  const write = (level: 'info' | 'warn' | 'error', message: string): void => {
    loading ??= loadLogger(path);
    // A log that cannot be written is no reason to do anything less.
    loading.then((log) => log[level](message)).catch(() => undefined);
  };
  return {
    info: (message) => write('info', message),
    warn: (message) => write('warn', message),
    error: (message, cause) => {
      write('error', `${message}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`);
    },
  };
}

async function loadLogger(path: string): Promise<Logger> {
  const { default: log } = await import('electron-log/node');
  log.transports.file.resolvePathFn = () => path;
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = false;
  return log;
}
