import type { IpcMainInvokeEvent } from 'electron';
import type { Reply, RequestName } from '../../shared/bridge.ts';
import { REQUEST_SCHEMAS } from '../../shared/bridge-schemas.ts';
import { fail } from '../../shared/result.ts';
import type { Shell } from '../files/shell.ts';
import { isOurs } from '../security/sender.ts';
import { appHandlers } from './app.ts';
import { backupHandlers } from './backups.ts';
import { commandHandlers } from './command.ts';
import { documentHandlers } from './document.ts';
import { paperHandlers } from './paper.ts';
import { droppedHandlers } from './dropped.ts';
import type { Asked, Handlers } from './handler.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './import.ts';
import { mergeHandlers } from './merge.ts';
import { menuHandlers } from './menu.ts';
import { pictureHandlers } from './picture.ts';
import { readingHandlers } from './reading.ts';
import { recoveryHandlers } from './recovery.ts';
import { workspaceHandlers } from './workspace.ts';

/** A handler for every request of the contract. */
const HANDLERS: Handlers<RequestName> = {
  ...appHandlers,
  ...menuHandlers,
  ...workspaceHandlers,
  ...commandHandlers,
  ...readingHandlers,
  ...historyHandlers,
  ...documentHandlers,
  ...paperHandlers,
  ...pictureHandlers,
  ...droppedHandlers,
  ...importHandlers,
  ...mergeHandlers,
  ...backupHandlers,
  ...recoveryHandlers,
};

/** What has nothing to do with the workspace that is open, or waits for it itself. */
const AT_ONCE: ReadonlySet<RequestName> = new Set([
  'app.beginning',
  'app.info',
  'app.settings',
  'app.keep',
  'app.open-external',
  'window.full-screen',
  'menu.state',
  'workspace.new',
  'workspace.open',
  'workspace.sample',
  'workspace.close',
  'workspace.forget-recent',
]);

/**
 * Answers a window's request. Whoever asks has to be the page of a window of ours, the name one of the
 * contract, and the payload of its form; else nothing happens but a refusal.
 */
export async function answer(
  shell: Shell,
  event: IpcMainInvokeEvent,
  name: unknown,
  payload: unknown,
): Promise<Reply<unknown>> {
  const window = isOurs(event) ? shell.windows.of(event.sender) : null;
  if (!window) return fail(shell.texts.error('not-allowed'));
  if (!isRequestName(name)) return fail(shell.texts.error('unknown-request'));
  const parsed = REQUEST_SCHEMAS[name].safeParse(payload);
  if (!parsed.success) return fail(shell.texts.error('malformed-request'));
  // What is asked about a workspace that is still being opened waits for it.
  if (!AT_ONCE.has(name)) await window.opening?.ended;
  try {
    // Each handler agrees with its schema; the union of them all is more than the compiler follows.
    const handle = HANDLERS[name] as (asked: Asked, payload: unknown) => Promise<Reply<unknown>>;
    return await handle({ shell, window }, parsed.data);
  } catch (error) {
    shell.log.error(`request ${name}`, error);
    return fail(shell.texts.error('unexpected'));
  }
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUEST_SCHEMAS, name);
}
