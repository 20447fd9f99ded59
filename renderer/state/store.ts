import { configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector, useStore } from 'react-redux';
import type { WorkspaceState } from '../../shared/model/state.ts';
import { agendaReducer } from '../views/agenda/agenda-slice.ts';
import { historyReducer } from '../views/history/history-slice.ts';
import { issueReducer } from '../views/issue/issue-slice.ts';
import { mapReducer } from '../views/map/map-slice.ts';
import { meetingReducer } from '../views/meeting/meeting-slice.ts';
import { outlineReducer } from '../views/outline/outline-slice.ts';
import { pastReducer } from '../views/past/past-slice.ts';
import { positionsReducer } from '../views/positions/positions-slice.ts';
import { questionsReducer } from '../views/questions/questions-slice.ts';
import { reviseReducer } from '../views/revise/revise-slice.ts';
import { stancesReducer } from '../views/stances/stances-slice.ts';
import { noticesReducer } from './notices.ts';
import { mapWorkReducer } from '../views/map/work-slice.ts';
import { settingsReducer } from './settings.ts';
import { uiReducer } from './ui.ts';
import { workspaceReducer } from './workspace.ts';

/** The window's store. */
export function createStore() {
  return configureStore({
    reducer: {
      workspace: workspaceReducer,
      ui: uiReducer,
      outline: outlineReducer,
      map: mapReducer,
      mapWork: mapWorkReducer,
      issue: issueReducer,
      meeting: meetingReducer,
      positions: positionsReducer,
      questions: questionsReducer,
      agenda: agendaReducer,
      history: historyReducer,
      past: pastReducer,
      revise: reviseReducer,
      stances: stancesReducer,
      settings: settingsReducer,
      notices: noticesReducer,
    },
    // At ten thousand elements the checks cost more than the work.
    middleware: (defaults) => defaults({ serializableCheck: false, immutableCheck: false }),
  });
}

/** The window's store, and that of the past, which has the same shape. */
export type Store = ReturnType<typeof createStore>;
/** Everything that a store holds, by slice. */
export type RootState = ReturnType<Store['getState']>;

/** Gives the function that tells the store what happened. */
export const useAppDispatch = useDispatch.withTypes<Store['dispatch']>();
/** Reads the store; renders again when what `select` gives is another object or value. */
export const useAppSelector = useSelector.withTypes<RootState>();
/** The store itself, for handlers that read it at the moment they run and need no rendering. */
export const useAppStore = useStore.withTypes<Store>();

/** Reads the open workspace; `select` is called only while one is loaded. */
export function useWorkspace<Value>(select: (state: WorkspaceState) => Value): Value | undefined {
  return useAppSelector(({ workspace }) => (workspace.data ? select(workspace.data) : undefined));
}
