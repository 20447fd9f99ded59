// npm run typecheck: checks every part by its own tsconfig.json. The compiler caches its results for files that have not
// changed since.
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
