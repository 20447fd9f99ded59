// Sets up whatever an npm script needs, starting from a fresh clone; reports on stderr. Run by the `pre…` scripts.
//
//   node scripts/setup.mjs [start | test | package | moot]
//
// Plain JavaScript on Node's built-ins alone, from Node 20 on: when it starts nothing is installed yet.
import { isDone, rememberDone } from './setup/stamp.mjs';

/** @typedef {'moot' | 'start' | 'package' | 'test'} Purpose */

/** What each purpose needs of the machine, beyond the packages. @type {Record<Purpose, readonly string[]>} */
const NEEDS = {
  moot: [],
  start: ['electron'],
  package: ['electron', 'electron zip'],
  test: ['electron', 'electron zip', 'screen'],
};

/** @param {string} text @returns {text is Purpose} */
const isPurpose = (text) => Object.hasOwn(NEEDS, text);

const purpose = process.argv[2] ?? 'test';

try {
  if (!isPurpose(purpose)) {
    throw new Error(
      `There is no set-up for “${purpose}”, only for ${Object.keys(NEEDS).join(', ')}.`,
    );
  }
  if (purpose === 'start') (await import('./setup/screen.mjs')).requireScreen();
  if (!isDone(NEEDS[purpose])) {
    const { prepare } = await import('./setup/prepare.mjs');
    await prepare(NEEDS[purpose]);
    rememberDone(NEEDS[purpose]);
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nSet-up stopped. ${message}\n`);
  process.exitCode = 1;
}
