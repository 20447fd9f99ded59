import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/bridge.ts';
import { connect } from '../state/connect.ts';
import { createStore } from '../state/store.ts';
import { App } from './App.tsx';

/** Shows the app in the page. */
export function start(bridge: Bridge): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const store = createStore();
  connect(bridge, store);
  createRoot(root).render(<App bridge={bridge} store={store} />);
}
