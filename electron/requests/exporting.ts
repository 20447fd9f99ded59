import type { BridgeError } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Asked } from './handler.ts';

/** Writes an exported file, whole or not at all; what was written can be shown in its folder. */
export async function writeExport(
  { shell, window }: Asked,
  path: string,
  data: string | Uint8Array,
): Promise<Result<null, BridgeError>> {
  if (await shell.workspaces.isOpen(path))
    return fail(shell.texts.error('target-is-open', { path }));
  try {
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data));
  } catch (error) {
    return fail(shell.texts.error('export-failed', { path, ...whyNot(error) }));
  }
  window.exported.add(path);
  return ok(null);
}

/** What is said in plain words of the file system's errors. */
const PLAIN: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
};

/** Why a file could not be written: which message says so, and the system's own words where none does. */
export function whyNot(error: unknown): {
  readonly reason: string;
  readonly context?: string;
} {
  if (!(error instanceof Error)) return { reason: '' };
  const context = 'code' in error ? PLAIN[String(error.code)] : undefined;
  const reason = error.message;
  return context === undefined ? { reason } : { reason, context };
}
