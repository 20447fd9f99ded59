// npm run trials: tries each promise about a workspace's file with and without the rule that keeps it, and prints a table. “--short”
// tries less, as in npm test. The status is 1 if a promise is broken, or holds even without its rule.
import { printTable } from '../table.ts';
import { damageIsNoticed } from './damage.ts';
import { hostileFiles } from './hostile.ts';
import { mergeOfHistories } from './merging.ts';
import { cutMerge, cutMigration, cutSave, powerCut } from './power-loss.ts';
import type { Outcome, Size, Trial } from './trial.ts';
import { changedUnderneath } from './underneath.ts';

/** Every trial, in the order of the table. A new one is one file and one line here. */
const TRIALS: readonly Trial[] = [
  powerCut,
  cutSave,
  cutMerge,
  cutMigration,
  damageIsNoticed,
  changedUnderneath,
  mergeOfHistories,
  hostileFiles,
];

const size: Size = process.argv.includes('--short') ? 'short' : 'long';
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** A trial, and how it came out; `null` where it cannot be tried on this computer. */
interface Tried {
  readonly trial: Trial;
  readonly outcome: Outcome | null;
}

function tried(trial: Trial): Tried {
  process.stderr.write(`… ${trial.promise}\n`);
  return { trial, outcome: trial.run(size) };
}

function row({ trial: { promise }, outcome }: Tried): readonly string[] {
  if (!outcome) return [promise, '–', '–', '–', 'not to be tried here'];
  const { trials, broken, brokenWithout } = outcome;
  return [promise, String(trials), String(broken), String(brokenWithout), verdict(outcome)];
}

function verdict({ broken, brokenWithout }: Outcome): string {
  if (broken > 0) return '✗ broken';
  return brokenWithout === 0 ? '✗ holds without its rule' : '✓';
}

function isKept({ outcome }: Tried): boolean {
  return outcome === null || verdict(outcome) === '✓';
}

const COLUMNS = ['promise', 'trials', 'broken', 'broken without the rule', ''] as const;

const all = TRIALS.filter(
  ({ promise }) => wanted.length === 0 || wanted.some((part) => promise.includes(part)),
).map(tried);
printTable([COLUMNS, ...all.map(row)], new Set([0, 4]));
process.exitCode = all.every(isKept) ? 0 : 1;
