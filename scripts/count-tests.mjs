// node scripts/count-tests.mjs <status of npm test>: prints “N passed, N failed” from the test runners' own reports. Plain
// JavaScript on built-in modules, since it must also work when nothing could be installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

/** @param {string} name @returns {any} the report, or undefined where that runner did not come to run */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));
  } catch {
    return undefined;
  }
}

const unit = report('unit.json');
const e2e = report('e2e.json');
const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0);

// A step that is no test, such as the type check, failed as well.
const otherwise = process.argv[2] !== '0' && failed === 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed + otherwise} failed\n`);
