// npm run typecheck: every part by its own tsconfig.json. What was found out about a file that did not change since, the
// compiler keeps among the caches.
import { join } from 'node:path';
import { runTogether } from './test/running.ts';
import { modules } from './setup/paths.mjs';

/** The dearest first, so that the last one does not run alone for long. */
const PARTS = ['renderer', 'electron', 'e2e', 'shared', 'scripts'];

const failed = await runTogether(
  PARTS.map((part) => [
    process.execPath,
    join(modules, 'typescript/bin/tsc'),
    '--project',
    part,
    '--incremental',
    '--tsBuildInfoFile',
    join(modules, `.cache/moot/types-${part}.json`),
  ]),
);
if (failed.length > 0) process.exitCode = 1;
