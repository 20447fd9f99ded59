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
  const logger = import('electron-log/node').then(({ default: log }) => {
    log.transports.file.resolvePathFn = () => path;
    log.transports.file.maxSize = 1_000_000;
    log.transports.console.level = false;
    return log;
  });
  const write = (level: 'info' | 'warn' | 'error', message: string): void => {
    void logger.then((log) => log[level](message));
  };
  return {
    info: (message) => write('info', message),
    warn: (message) => write('warn', message),
    error: (message, cause) => {
      write('error', `${message}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`);
    },
  };
}
