import { changedSince } from '../../../shared/history/since.ts';
import { noticeCleared, noticeShown } from '../../state/notices.ts';
import { infoLoaded } from '../../state/settings.ts';
import { createStore, type Store } from '../../state/store.ts';
import { entitySelected, roomChanged, viewChosen } from '../../state/ui.ts';
import { snapshotLoaded, workspaceOpened } from '../../state/workspace.ts';
import { revealRequested } from '../outline/outline-slice.ts';
import { lookedBack, sinceFound, type Looking } from './past-slice.ts';

/**
 * A store of its own for a workspace as it stood, which can only be read: the views read it as they read the present one,
 * and nothing of the one gets into the other.
 */
export function createPastStore(present: Store, looking: Looking): Store {
  const store = createStore();
  const { workspace, settings, ui } = present.getState();
  if (settings.info) store.dispatch(infoLoaded(settings.info));
  if (workspace.open) {
    // What a view keeps by the file's path, such as lines that are typed, is the present's.
    const path = `${workspace.open.path} ${looking.at}`;
    store.dispatch(
      workspaceOpened({ ...workspace.open, path, readOnly: 'past', backup: null, replaced: null }),
    );
  }
  const { json, selected } = looking;
  store.dispatch(snapshotLoaded({ seq: workspace.seq, json, undo: null, redo: null }));
  store.dispatch(lookedBack(looking));
  store.dispatch(roomChanged(ui.isNarrow));
  store.dispatch(viewChosen('outline'));
  const isThere =
    selected && store.getState().workspace.data?.tables[selected.kind].has(selected.id);
  if (selected && isThere) {
    store.dispatch(entitySelected(selected));
    store.dispatch(revealRequested(selected.id));
  }
  return store;
}

/**
 * Keeps what the past has of the window as the window is, and what has changed since as the present is; what goes wrong
 * meanwhile is told in both, until it is dismissed in one.
 * @returns stops it
 */
export function follow(past: Store, present: Store): () => void {
  let known = present.getState().notices.problem;
  let told: typeof known = null;
  const tell = () => {
    const error = present.getState().notices.problem;
    if (error === known) return;
    known = error;
    told = error;
    past.dispatch(error ? noticeShown({ tone: 'problem', error }) : noticeCleared('problem'));
  };
  const look = () => {
    const [was, is] = [past.getState(), present.getState()];
    if (is.ui.isNarrow !== was.ui.isNarrow) past.dispatch(roomChanged(is.ui.isNarrow));
    if (is.settings.info && is.settings.info !== was.settings.info) {
      past.dispatch(infoLoaded(is.settings.info));
    }
  };
  let seen: unknown = null;
  const compare = () => {
    const { data: now } = present.getState().workspace;
    const { data: then } = past.getState().workspace;
    if (now === seen || !now || !then) return;
    seen = now;
    past.dispatch(sinceFound(changedSince(then, now)));
  };
  const onChange = () => {
    look();
    compare();
    tell();
  };
  onChange();
  const stopTelling = past.subscribe(() => {
    if (told === null || past.getState().notices.problem !== null) return;
    told = null;
    present.dispatch(noticeCleared('problem'));
  });
  const stopLooking = present.subscribe(onChange);
  return () => {
    stopTelling();
    stopLooking();
  };
}
