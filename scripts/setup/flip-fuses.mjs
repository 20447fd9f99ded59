// node flip-fuses.mjs <program>: sets the older Electron's fuses. Run by the project's own Node, as its library asks.
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

const program = process.argv[2];
if (program === undefined) throw new Error('Which program?');

await flipFuses(program, {
  version: FuseVersion.V1,
  // The browser process's own snapshot is another program's and was left out.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Playwright starts the app with --inspect.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
});
