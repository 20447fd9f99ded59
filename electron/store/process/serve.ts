import { fail, ok, type Result } from '../../../shared/result.ts';
import type {
  CommandFailure,
  ReadableWorkspace,
  StoreError,
  WritableWorkspace,
} from '../contract.ts';
import { createWorkspace } from '../file/create.ts';
import type { Errand } from './errand.ts';
import { errorOf } from '../errors.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { requestSchema, type Ask } from './asks.ts';
import type { Answers, Port } from './protocol.ts';
import { stateJson } from '../snapshot.ts';
import { storeError } from '../store-error.ts';

type Open = WritableWorkspace | ReadableWorkspace;
type Answer = Result<unknown, StoreError | CommandFailure>;
type Change = Extract<Ask, { readonly ask: 'run' | 'undo' | 'redo' | 'bring-back' }>;

/**
 * Answers what comes through a port, one request after the other unless something has to be loaded for it, about the
 * one workspace that is opened or made first.
 */
export function serve(port: Port): void {
  const server = new Server();
  port.listen((message) => {
    const request = requestSchema.safeParse(message);
    if (!request.success) return;
    const { id, body } = request.data;
    const started = performance.now();
    const send = (answer: Answer): void =>
      port.send({ id, took: performance.now() - started, answer });
    const answer = server.answer(body);
    if (answer instanceof Promise) void answer.then(send);
    else send(answer);
  });
}

class Server {
  #workspace: Open | null = null;

  answer(body: Ask): Answer | Promise<Answer> {
    const failing = (error: unknown): Answer =>
      failed(body, unexpected(error, this.#workspace?.path ?? ''));
    try {
      const answer = this.#dispatch(body);
      return answer instanceof Promise ? answer.catch(failing) : answer;
    } catch (error) {
      return failing(error);
    }
  }

  #dispatch(body: Ask): Answer | Promise<Answer> {
    switch (body.ask) {
      case 'open':
        return this.#keep(openWorkspace(body.path, body));
      case 'create':
        return this.#keep(createWorkspace(body.path, body));
      case 'close':
        return this.#closeAndKeep(body.lastSeen);
      case 'backups':
      case 'back-up':
      case 'put-back':
      case 'salvage':
        return errand(body);
      default:
        return this.#workspace
          ? answerFrom(this.#workspace, body)
          : failed(body, storeError('store-ended'));
    }
  }

  #close(): void {
    this.#workspace?.close();
    this.#workspace = null;
  }

  async #closeAndKeep(folder: string | null): Promise<Answers['close']> {
    const workspace = this.#workspace;
    this.#workspace = null;
    if (!workspace) return ok(null);
    if (folder === null) return ok(workspace.close());
    const { closeAndKeep } = await import('../last-seen/keep-seen.ts');
    return ok(closeAndKeep(workspace, folder));
  }

  #keep(opened: Result<Open, StoreError>): Answers['open'] {
    if (!opened.ok) return opened;
    this.#close();
    this.#workspace = opened.value;
    const { readOnly, upgrade, fingerprint } = opened.value;
    return ok({ readOnly, upgrade, fingerprint });
  }
}

/** Work on files: seldom done, so its code is loaded when it is asked for. */
async function errand(body: Extract<Ask, { readonly ask: Errand }>): Promise<Answer> {
  if (body.ask === 'salvage') {
    const { salvageFile } = await import('../salvage/salvage.ts');
    return salvageFile(body.path, body.target, body);
  }
  const { backUp, listBackups, putBack } = await import('../backups/backups.ts');
  switch (body.ask) {
    case 'backups':
      return ok(listBackups(body.folder, body.of));
    case 'back-up':
      return backUp(body.path, body.folder, body.now);
    case 'put-back':
      return putBack(body.from, body.target);
  }
}

function answerFrom(
  workspace: Open,
  body: Exclude<Ask, { readonly ask: 'open' | 'create' | 'close' | Errand }>,
): Answer | Promise<Answer> {
  switch (body.ask) {
    case 'snapshot':
      return ok(workspace.snapshot());
    case 'earlier':
      return earlier(workspace, body);
    case 'marked':
      return ok({ json: workspace.snapshot().json, clock: workspace.lastChange() });
    case 'states-when':
      return ok(workspace.statesWhen(body.clock).map(stateJson));
    case 'revisions':
      return ok(workspace.revisions());
    case 'search':
      return ok(workspace.search(body.text, body.limit));
    case 'log':
      return ok(workspace.log(body.query));
    case 'history':
    case 'history-authors':
    case 'past':
    case 'restoration':
      return history(workspace, body);
    case 'check':
      return ok(workspace.check());
    case 'identity':
      return ok(workspace.identity());
    case 'hashes':
      return ok(workspace.hashes());
    case 'copy-log':
      return ok(workspace.copyLog(body.hashes));
    case 'unsettled':
      return ok(workspace.unsettled());
    case 'merge':
      return isWorkspaceWritable(workspace)
        ? workspace.merge(body.copies, body)
        : fail(storeError('read-only', { path: workspace.path }));
    case 'save-copy':
      return workspace.saveCopy(body.target);
    case 'run':
    case 'undo':
    case 'redo':
    case 'bring-back':
      return isWorkspaceWritable(workspace)
        ? change(workspace, body)
        : failed(body, storeError('read-only', { path: workspace.path }));
  }
}

/** Time zones are seldom reckoned with, and take time to load: the process does not begin with them. */
async function earlier(
  workspace: Open,
  body: Extract<Ask, { readonly ask: 'earlier' }>,
): Promise<Answers['earlier']> {
  const { earlierState } = await import('../log/earlier.ts');
  return ok(stateJson(earlierState(workspace, body)));
}

/** Loaded when it is first asked for, as it reckons with time zones too. */
async function history(
  workspace: Open,
  body: Extract<Ask, { readonly ask: 'history' | 'history-authors' | 'past' | 'restoration' }>,
): Promise<Answer> {
  const reader = await workspace.history();
  switch (body.ask) {
    case 'history':
      return ok(reader.page(body.query));
    case 'history-authors':
      return ok(reader.authors());
    case 'past':
      return ok(reader.past(body.moment));
    case 'restoration':
      return ok(reader.restoration(body.query));
  }
}

function change(workspace: WritableWorkspace, body: Change): Answers['run'] {
  switch (body.ask) {
    case 'run':
      return workspace.run(body.command, body);
    case 'undo':
      return workspace.undo(body);
    case 'redo':
      return workspace.redo(body);
    case 'bring-back':
      return workspace.bringBack(body.change, body);
  }
}

/** A failure in the form that the request's answer has. */
function failed({ ask }: Ask, error: StoreError): Answer {
  const isChange = ['run', 'undo', 'redo', 'bring-back'].includes(ask);
  return fail(isChange ? { by: 'store', error } : error);
}

/** What nobody reckoned with: told, so that it can be reported, and no reason to end. */
function unexpected(error: unknown, path: string): StoreError {
  try {
    return errorOf(error, path);
  } catch (mistake) {
    return storeError('not-stored', { path, detail: String(mistake) });
  }
}
