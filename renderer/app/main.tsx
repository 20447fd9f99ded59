import './without-eval.ts';
import { createRoot } from 'react-dom/client';
import { connect } from '../state/connect.ts';
import { createStore } from '../state/store.ts';
import '../styles/index.css';
import { App } from './App.tsx';

const bridge = window.moot;
const store = createStore();
connect(bridge, store);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App bridge={bridge} store={store} />);
