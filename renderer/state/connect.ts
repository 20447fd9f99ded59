import type { Bridge, Events } from '../../shared/bridge.ts';
import { noticeShown } from './notices.ts';
import { infoLoaded, settingsChanged } from './settings.ts';
import type { Store } from './store.ts';
import { uiReset } from './ui.ts';
import {
  changesApplied,
  saveStateChanged,
  snapshotLoaded,
  staleFound,
  workspaceOpened,
} from './workspace.ts';

/**
 * Keeps a store in step with the rest of the app: loads what the app says of itself, takes in every
 * event, and asks for a snapshot whenever the store finds itself stale.
 */
export function connect(bridge: Bridge, store: Store): void {
  const catchUp = catcherUp(bridge, store);
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
    else void loadInfo(bridge, store);
  });
  void loadInfo(bridge, store).then((workspace) => {
    if (!workspace || store.getState().workspace.open) return;
    store.dispatch(workspaceOpened(workspace));
    catchUp();
  });
}

async function loadInfo(bridge: Bridge, store: Store) {
  const reply = await bridge.request('app.info');
  if (reply.ok) {
    store.dispatch(infoLoaded(reply.value));
    return reply.value.workspace;
  }
  store.dispatch(noticeShown({ tone: 'problem', error: reply.error }));
  return null;
}

/** Takes in changes, and fetches a snapshot when some were missed. One fetch at a time. */
function catcherUp(bridge: Bridge, store: Store): (event?: Events['changes']) => void {
  // What arrives during a fetch may be newer than the snapshot: it is taken in after it.
  let meanwhile: Events['changes'][] | null = null;

  async function fetchSnapshots(): Promise<void> {
    while (store.getState().workspace.stale) {
      meanwhile = [];
      const path = store.getState().workspace.open?.path;
      const reply = await bridge.request('workspace.snapshot');
      const missed = meanwhile;
      meanwhile = null;
      if (store.getState().workspace.open?.path !== path) continue;
      if (!reply.ok) {
        store.dispatch(noticeShown({ tone: 'problem', error: reply.error }));
        return;
      }
      store.dispatch(snapshotLoaded(reply.value));
      for (const event of missed) store.dispatch(changesApplied(event));
    }
  }

  return (event) => {
    if (meanwhile) {
      if (event) meanwhile.push(event);
      return;
    }
    if (event) store.dispatch(changesApplied(event));
    if (store.getState().workspace.stale) void fetchSnapshots();
  };
}
