import type { BridgeError } from '../../shared/bridge.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { whyNot } from '../store/why-not.ts';
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
