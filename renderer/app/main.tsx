import { config } from 'zod';
import '../styles/index.css';

// Before any schema is made: zod would try whether it may make functions from text, which the content
// policy forbids. So everything else comes in a second step.
config({ jitless: true });
void import('./start.tsx').then(({ start }) => start(window.moot));
