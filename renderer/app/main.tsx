import './jitless.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { start } from './start.tsx';

start(window.moot);
