import type { AppInfo, Bridge, Events, Reply, Snapshot } from '../../shared/bridge.ts';
import { noticeShown } from './notices.ts';
import { infoLoaded, settingsChanged } from './settings.ts';
import type { Store } from './store.ts';
import { uiReset } from './ui.ts';
import {
  changesApplied,
  saveStateChanged,
  snapshotLoaded,
  staleFound,
  workspaceAwaited,
  workspaceConfirmed,
  workspaceOpened,
} from './workspace.ts';

/**
 * Keeps a store in step with the rest of the app: loads what the app says of itself, takes in every
 * event, and asks for a snapshot whenever the store finds itself stale.
 */
export function connect(bridge: Bridge, store: Store): void {
  const { begin, catchUp } = catcherUp(bridge, store);
  bridge.subscribe('changes', (event) => catchUp(event));
  bridge.subscribe('settings', (settings) => store.dispatch(settingsChanged(settings)));
  bridge.subscribe('save-state', (event) => store.dispatch(saveStateChanged(event)));
  bridge.subscribe('problem', (error) => store.dispatch(noticeShown({ tone: 'problem', error })));
  bridge.subscribe('store-restarted', () => {
    store.dispatch(staleFound());
    catchUp();
  });
  bridge.subscribe('workspace', ({ workspace }) => {
    store.dispatch(uiReset());
    store.dispatch(workspaceOpened(workspace));
    if (workspace) catchUp();
    else void bridge.request('app.info').then((info) => takeInfo(store, info));
  });
  void begin();
}

function takeInfo(store: Store, info: Reply<AppInfo>): void {
  if (info.ok) store.dispatch(infoLoaded(info.value));
  else store.dispatch(noticeShown({ tone: 'problem', error: info.error }));
}

interface CatcherUp {
  /** Learns how things stand when the window is new. */
  begin(): Promise<void>;
  /** Takes in changes, and fetches a snapshot when some were missed. */
  catchUp(event?: Events['changes']): void;
}

/** Fetches snapshots, one at a time. */
function catcherUp(bridge: Bridge, store: Store): CatcherUp {
  // What arrives during a fetch may be newer than the snapshot: it is taken in after it.
  let meanwhile: Events['changes'][] | null = null;

  async function fetchSnapshot() {
    meanwhile = [];
    const reply = await bridge.request('workspace.snapshot');
    const missed = meanwhile;
    meanwhile = null;
    return { reply, missed };
  }

  function take(snapshot: Snapshot, missed: readonly Events['changes'][]): void {
    store.dispatch(snapshotLoaded(snapshot));
    for (const event of missed) store.dispatch(changesApplied(event));
  }

  async function fetchSnapshots(): Promise<void> {
    while (store.getState().workspace.stale) {
      const path = store.getState().workspace.open?.path;
      const { reply, missed } = await fetchSnapshot();
      if (store.getState().workspace.open?.path !== path) continue;
      if (!reply.ok) {
        store.dispatch(noticeShown({ tone: 'problem', error: reply.error }));
        return;
      }
      take(reply.value, missed);
    }
  }

  function catchUp(event?: Events['changes']): void {
    if (meanwhile) {
      if (event) meanwhile.push(event);
      return;
    }
    if (event) store.dispatch(changesApplied(event));
    if (store.getState().workspace.stale) void fetchSnapshots();
  }

  // While the file is being opened the window shows what it held last, or gets ready, unseen. What is known by then is
  // asked for at once: each way to main and back would put the first whole picture off.
  async function begin(): Promise<void> {
    const beginning = await bridge.request('app.beginning');
    const opening = beginning.ok ? beginning.value.opening : null;
    const isSeen = opening !== null && opening.seen !== null;
    const snapshot = isSeen ? null : fetchSnapshot();
    const asked = bridge.request('app.info');
    if (beginning.ok && opening) {
      store.dispatch(infoLoaded(beginning.value));
      store.dispatch(workspaceAwaited(opening));
    }
    const info = await asked;
    const fetched = await snapshot;
    takeInfo(store, info);
    const workspace = info.ok ? info.value.workspace : null;
    if (isBeginning(store)) {
      if (workspace && isSeen && info.ok && info.value.isAsSeen) {
        store.dispatch(workspaceConfirmed(workspace));
      } else {
        store.dispatch(workspaceOpened(workspace));
        if (workspace && fetched?.reply.ok) take(fetched.reply.value, fetched.missed);
      }
    }
    catchUp();
  }

  return { begin, catchUp };
}

/** Whether the window knows of no workspace yet that is open. */
function isBeginning(store: Store): boolean {
  const { open } = store.getState().workspace;
  return open === null || open.readOnly === 'opening';
}
