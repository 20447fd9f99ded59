import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StoreClient, type StoreClientOptions } from './client.ts';
import { Line, type StoreProcess } from './line.ts';
import { testFolder } from '../testing/folder.ts';
import { forkForTest, type NodeStore } from '../testing/other-process.ts';
import { BY, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';
import { VerifiedFiles } from '../file/verified-files.ts';

async function newClient(options: Partial<StoreClientOptions> = {}): Promise<StoreClient> {
  const path = join(testFolder(), 'test.moot');
  const made = { title: 'A test', ...BY };
  const client = must(await StoreClient.create(path, made, { fork: forkForTest, ...options }));
  onTestFinished(async () => void (await client.close()));
  return client;
}

/** Starts processes and lets the last one be ended from outside. */
function mortal(): { readonly fork: () => StoreProcess; kill(): Promise<void> } {
  const stores: NodeStore[] = [];
  return {
    fork: () => {
      const store = forkForTest();
      stores.push(store);
      return store;
    },
    kill: () =>
      new Promise((resolve) => {
        const store = stores.at(-1);
        store?.onExit(resolve);
        store?.kill();
      }),
  };
}

describe('a workspace in a process of its own', () => {
  it('does what the workspace does', async () => {
    const client = await newClient();
    const [first] = issues(1);
    expect(client.readOnly).toBeNull();
    expect(must(await client.run(first, BY.author))).toMatchObject({ seq: 2, redo: null });
    expect(must(await client.search('issue', 5))[0]).toMatchObject({ label: 'I1' });
    expect(must(await client.undo(BY.author)).changes).toMatchObject([{ op: 'delete' }]);
    expect(must(await client.redo(BY.author)).changes).toMatchObject([{ op: 'create' }]);
    expect(must(await client.log({ limit: 10 }))).toHaveLength(4);
    expect(must(await client.check()).ok).toBe(true);
    expect(must(await client.snapshot())).toMatchObject({ seq: 4 });
    const target = join(testFolder(), 'copy.moot');
    must(await client.saveCopy(target));
  });

  it('tells what the model refuses, and what the store does', async () => {
    const client = await newClient();
    expect(await client.run({ type: 'nonsense' }, BY.author)).toMatchObject({
      error: { by: 'model', refusal: { code: 'malformed' } },
    });
    expect(await client.saveCopy('/nowhere/at/all.moot')).toMatchObject({
      error: { code: 'no-folder' },
    });
  });

  it('is in use for everybody else, who are told by whom, at once', async () => {
    const workspace = newWorkspace();
    const second = new Line({ fork: forkForTest });
    // Until it answers anything at all, it is being started.
    await second.ask({ ask: 'snapshot' });
    const started = performance.now();
    const refused = await second.open({
      ask: 'open',
      path: workspace.path,
      mode: 'write',
      verified: null,
    });
    expect(performance.now() - started).toBeLessThan(300);
    expect(refused).toMatchObject({
      error: {
        code: 'in-use',
        values: { context: 'known', holder: expect.stringMatching(/.+ \(.+\)/) },
      },
    });
  });

  it('is put away on parting, by the process that had it, once nobody has it', async () => {
    const { path, close } = newWorkspace();
    close();
    const client = must(await StoreClient.open(path, { fork: forkForTest }));
    must(await client.run(issues(1)[0], 'Ada'));
    const folder = join(testFolder(), 'backups');
    const made = await client.close({ ask: 'back-up', path, folder, now: 0 });
    expect(reopen(must(made!) as string).state().tables.issue.size).toBe(1);
  });

  it('has in its last copy all that is ever acknowledged', async () => {
    const client = await newClient();
    const target = join(testFolder(), 'kept.moot');
    const [first, second] = issues(2);
    const before = client.run(first, BY.author);
    const copying = client.saveLastCopy(target);
    const meanwhile = client.run(second, BY.author);
    must(await before);
    must(await copying);
    expect(await meanwhile).toMatchObject({
      error: { by: 'store', error: { code: 'store-ended' } },
    });
    await client.close();
    expect(reopen(target).state().tables.issue.size).toBe(1);
  });

  it('goes on where its last copy cannot be made', async () => {
    const client = await newClient();
    expect(await client.saveLastCopy('/nowhere/at/all.moot')).toMatchObject({
      error: { code: 'no-folder' },
    });
    must(await client.run(issues(1)[0], BY.author));
  });

  it('comes back when its process ends, with all that was acknowledged', async () => {
    const { fork, kill } = mortal();
    const client = await newClient({ fork });
    const restarted = vi.fn();
    client.onRestarted(restarted);
    const [first, second] = issues(2);
    must(await client.run(first, BY.author));
    const pending = client.check();
    await kill();
    await pending;
    must(await client.run(second, BY.author));
    expect(restarted).toHaveBeenCalledOnce();
    expect(must(await client.snapshot()).seq).toBe(3);
  });

  it('is given up for a while when its process ends again and again, with all that was acknowledged', async () => {
    const { fork, kill } = mortal();
    const forked = vi.fn(fork);
    const client = await newClient({ fork: forked });
    const givenUp = vi.fn();
    client.onGivenUp(givenUp);
    must(await client.run(issues(1)[0], BY.author));
    for (let restart = 0; restart < 5; restart += 1) {
      await kill();
      expect(must(await client.snapshot()).seq).toBe(2);
    }
    expect(givenUp).not.toHaveBeenCalled();
    await kill();
    const failing = { code: 'store-keeps-ending' };
    expect(await client.snapshot()).toMatchObject({ error: failing });
    const [, second] = issues(2);
    expect(await client.run(second, BY.author)).toMatchObject({
      error: { by: 'store', error: failing },
    });
    expect(givenUp).toHaveBeenCalledOnce();
    expect(givenUp).toHaveBeenCalledWith(expect.objectContaining(failing));
    expect(forked).toHaveBeenCalledTimes(6);
    const later = performance.now() + 60_000;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
    onTestFinished(() => clock.mockRestore());
    must(await client.run(second, BY.author));
    expect(must(await client.snapshot()).seq).toBe(3);
  });

  it('fails what was under way when its process ended', async () => {
    const { fork, kill } = mortal();
    const client = await newClient({ fork });
    const [first] = issues(1);
    const killed = kill();
    const failed = await client.run(first, BY.author);
    await killed;
    if (!failed.ok) {
      expect(failed.error).toEqual({ by: 'store', error: { code: 'store-ended', values: {} } });
    }
  });

  it('tells so when the file cannot be opened again', async () => {
    const { fork, kill } = mortal();
    const workspace = newWorkspace();
    workspace.close();
    const client = must(await StoreClient.open(workspace.path, { fork }));
    renameSync(workspace.path, `${workspace.path}.moved`);
    await kill();
    expect(await client.snapshot()).toMatchObject({ error: { code: 'not-found' } });
    renameSync(`${workspace.path}.moved`, workspace.path);
    expect(must(await client.snapshot()).seq).toBe(1);
    await client.close();
    expect(await client.snapshot()).toMatchObject({ error: { code: 'store-ended' } });
  });

  it('is given up when opening takes too long', async () => {
    const deaf = { ...forkForTest(), send: () => {} };
    const opened = StoreClient.open('/some/file.moot', { fork: () => deaf, openingLimit: 30 });
    expect(await opened).toMatchObject({ error: { code: 'stalled' } });
  });

  it('remembers that the file was found sound', async () => {
    const file = join(testFolder(), 'verified.json');
    const workspace = newWorkspace();
    workspace.close();
    const options = { fork: forkForTest, verified: new VerifiedFiles(file) };
    await must(await StoreClient.open(workspace.path, options)).close();
    const again = new VerifiedFiles(file);
    expect(again.of(workspace.path)).toBe(options.verified.of(workspace.path));
    expect(again.of(workspace.path)).toMatch(/^\d+:\d+:\d+:\d+:\d+$/);
  });
});
