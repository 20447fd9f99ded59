import type { CheckReport } from '../contract.ts';
import { brokenLink } from '../log/log-chain.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { LogSum } from '../log/log-sum.ts';
import type { OpenFile } from '../file/open-file.ts';
import { schemaDifferences } from '../file/schema.ts';
import { searchProblems } from '../search/search-check.ts';
import { problemsAgainst, tableProblems } from './table-check.ts';
import { integrityProblems, referenceProblems, sizeProblem } from '../file/verify.ts';

/** At most so many problems of one sort are told; a file with more is not better understood by more. */
const TOLD = 20;

/**
 * Examines an open file from end to end: what every opening examines, and that tables, label counters and
 * search index are what the log comes to.
 */
export function checkFile(file: OpenFile): CheckReport {
  const { db, path } = file;
  const sum = new LogSum(file.log);
  const broken = brokenLink(file.log, (step) => sum.add(step));
  // Behind a broken link nothing was summed up.
  const tables = broken === undefined ? problemsAgainst(sum, file) : tableProblems(file);
  const checks: CheckReport['checks'] = [
    { name: 'schema', problems: schemaDifferences(db, CURRENT_VERSION) },
    { name: 'size', problems: listOf(sizeProblem(db, path)) },
    { name: 'integrity', problems: integrityProblems(db) },
    { name: 'foreign-keys', problems: referenceProblems(db).slice(0, TOLD) },
    { name: 'log-chain', problems: listOf(broken) },
    { name: 'tables', problems: tables.slice(0, TOLD) },
    { name: 'search', problems: searchProblems(file).slice(0, TOLD) },
  ];
  return { ok: checks.every(({ problems }) => problems.length === 0), checks };
}

function listOf(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [problem];
}
