import { config } from 'zod';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '../styles/tokens.css';
import '../styles/base.css';

// Before any schema is made: zod would try whether it may make functions from text, which the content
// policy forbids. So everything else comes in a second step.
config({ jitless: true });
void import('./start.tsx').then(({ start }) => start(window.moot));
