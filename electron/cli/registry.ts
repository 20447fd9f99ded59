import type { CliCommand } from './command.ts';

type Load = () => Promise<{ readonly command: CliCommand }>;

/** Every command, loaded when it is asked for. A new one is one file, one line here, and its help. */
export const COMMANDS: Readonly<Record<string, Load>> = {
  new: () => import('./commands/new.ts'),
  sample: () => import('./commands/sample.ts'),
  add: () => import('./commands/add.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  show: () => import('./commands/show.ts'),
  search: () => import('./commands/search.ts'),
  analyse: () => import('./commands/analyse.ts'),
  recover: () => import('./commands/recover.ts'),
  merge: () => import('./commands/merge.ts'),
  check: () => import('./commands/check.ts'),
  log: () => import('./commands/log.ts'),
};
