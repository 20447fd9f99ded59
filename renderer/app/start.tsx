import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/bridge.ts';
import { connect } from '../state/connect.ts';
import { createStore, type Store } from '../state/store.ts';
import { roomChanged } from '../state/ui.ts';
import { App } from './App.tsx';

/** Shows the app in the page. */
export function start(bridge: Bridge): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const store = createStore();
  connect(bridge, store);
  watchRoom(store);
  createRoot(root).render(<App bridge={bridge} store={store} />);
}

/** Below this the details would leave the view too little: a rail, a line of words and they are that wide. */
const NARROW = '(width < 60rem)';

/** Keeps the store in step with the room that the window has, which larger letters take as well. */
function watchRoom(store: Store): void {
  const narrow = matchMedia(NARROW);
  const tell = () => store.dispatch(roomChanged(narrow.matches));
  narrow.addEventListener('change', tell);
  tell();
}
