import { describe, expect, it } from 'vitest';
import type {
  AppInfo,
  Bridge,
  EventName,
  Events,
  OpenWorkspace,
  Snapshot,
} from '../../shared/bridge.ts';
import { connect } from './connect.ts';
import { createStore } from './store.ts';
import { isWritable } from './workspace.ts';

const OPEN: OpenWorkspace = {
  name: 'a',
  path: '/a.moot',
  readOnly: null,
  backup: null,
  replaced: null,
};
const INFO: AppInfo = {
  version: '1',
  platform: 'linux',
  settings: { author: '', theme: 'system', language: 'system' },
  systemLanguage: 'en',
  recent: [],
  workspace: OPEN,
  isAsSeen: false,
};
const SNAPSHOT: Snapshot = { seq: 5, json: '{"rows":{},"counters":{}}', undo: null, redo: null };

interface Beginning {
  /** What was last seen of the file that is being opened; `undefined` where none is. */
  readonly seen?: Snapshot | null;
  /** What comes of opening it. */
  readonly info?: Promise<AppInfo>;
}

/** A bridge whose snapshots are answered when the test says so. */
function fakeBridge({ seen, info = Promise.resolve(INFO) }: Beginning) {
  const listeners = new Map<EventName, (event: never) => void>();
  const snapshots: ((seq: number) => void)[] = [];
  const bridge = {
    request: (name: string) => {
      if (name === 'app.info') return info.then((value) => ({ ok: true, value }));
      if (name === 'app.beginning') {
        const opening = seen === undefined ? null : { name: OPEN.name, path: OPEN.path, seen };
        return Promise.resolve({ ok: true, value: { ...INFO, opening } });
      }
      return new Promise((resolve) => {
        snapshots.push((seq) =>
          resolve({
            ok: true,
            value: { ...SNAPSHOT, seq },
          }),
        );
      });
    },
    subscribe: (name: EventName, listener: (event: never) => void) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  } as unknown as Bridge;
  return {
    bridge,
    snapshots,
    send: <Name extends EventName>(name: Name, event: Events[Name]) =>
      listeners.get(name)?.(event as never),
  };
}

const changes = (seq: number) => ({ seq, changes: [], undo: null, redo: null });
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

async function opened(beginning: Beginning = {}) {
  const fake = fakeBridge(beginning);
  const store = createStore();
  connect(fake.bridge, store);
  await settle();
  return { ...fake, store, seq: () => store.getState().workspace.seq };
}

describe('keeping the window in step', () => {
  it('loads the workspace that the window was opened with', async () => {
    const { store, snapshots, seq } = await opened();
    snapshots[0]?.(7);
    await settle();
    expect(store.getState().workspace.open).toEqual(OPEN);
    expect(seq()).toBe(7);
    expect(store.getState().workspace.data).not.toBeNull();
  });

  it('shows app and workspace in one go, so that nothing is painted in between', async () => {
    const { store, snapshots } = await opened();
    const painted: boolean[] = [];
    // React renders in a microtask after the first change.
    store.subscribe(() =>
      queueMicrotask(() => painted.push(store.getState().workspace.data !== null)),
    );
    snapshots[0]?.(7);
    await settle();
    expect(painted.length).toBeGreaterThan(0);
    expect(painted).not.toContain(false);
  });

  it('gets ready for a file that is being opened', async () => {
    const { store, snapshots } = await opened({ seen: null, info: new Promise(() => {}) });
    const { open, data } = store.getState().workspace;
    expect(open).toMatchObject({ name: OPEN.name, readOnly: 'opening' });
    expect(data).toBeNull();
    expect(isWritable(open)).toBe(true);
    expect(snapshots).toHaveLength(1);
  });

  it('shows what was last seen of a file while that is being opened, and keeps it if nothing is new', async () => {
    const { promise, resolve } = Promise.withResolvers<AppInfo>();
    const { store, snapshots, seq } = await opened({ seen: SNAPSHOT, info: promise });
    const shown = store.getState().workspace.data;
    expect(shown).not.toBeNull();
    resolve({ ...INFO, isAsSeen: true });
    await settle();
    expect(store.getState().workspace.open).toEqual(OPEN);
    expect(store.getState().workspace.data).toBe(shown);
    expect(seq()).toBe(5);
    expect(snapshots).toHaveLength(0);
  });

  it('shows what the file holds where that is no longer what was last seen', async () => {
    const { snapshots, seq } = await opened({ seen: SNAPSHOT });
    expect(snapshots).toHaveLength(1);
    snapshots[0]?.(9);
    await settle();
    expect(seq()).toBe(9);
  });

  it('shows nothing of a file that cannot be opened', async () => {
    const info = Promise.resolve({ ...INFO, workspace: null });
    const { store, snapshots } = await opened({ seen: SNAPSHOT, info });
    expect(store.getState().workspace).toMatchObject({ open: null, data: null });
    expect(snapshots).toHaveLength(0);
  });

  it('takes in what came while a snapshot was on its way', async () => {
    const { send, snapshots, seq } = await opened();
    send('changes', changes(8));
    send('changes', changes(9));
    snapshots[0]?.(8);
    await settle();
    expect(seq()).toBe(9);
    expect(snapshots).toHaveLength(1);
  });

  it('asks for a snapshot when a transaction was missed, once', async () => {
    const { send, snapshots, seq, store } = await opened();
    snapshots[0]?.(1);
    await settle();
    send('changes', changes(3));
    send('changes', changes(4));
    await settle();
    expect(snapshots).toHaveLength(2);
    snapshots[1]?.(4);
    await settle();
    expect(seq()).toBe(4);
    expect(store.getState().workspace.stale).toBe(false);
  });

  it('asks again when the store process was started anew', async () => {
    const { send, snapshots } = await opened();
    snapshots[0]?.(1);
    await settle();
    send('store-restarted', {});
    await settle();
    expect(snapshots).toHaveLength(2);
  });

  it('does not show one workspace’s rows as another’s', async () => {
    const { send, snapshots, seq, store } = await opened();
    send('workspace', { workspace: { ...OPEN, path: '/b.moot' } });
    snapshots[0]?.(70);
    await settle();
    expect(store.getState().workspace.data).toBeNull();
    snapshots[1]?.(2);
    await settle();
    expect(seq()).toBe(2);
  });
});
