import { sameValue } from '../../shared/model/changes.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import { replay } from '../../shared/model/log.ts';
import { countLabel, isLabelled, type LabelCounters } from '../../shared/model/labels.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import type { CheckReport } from './contract.ts';
import { brokenLink } from './log-chain.ts';
import { fromRecord } from './log-record.ts';
import { CURRENT_VERSION } from './migrations/index.ts';
import type { OpenFile } from './open-file.ts';
import { schemaDifferences } from './schema.ts';
import { searchProblems } from './search-check.ts';
import { integrityProblems, referenceProblems, sizeProblem } from './verify.ts';

/** At most so many problems of one sort are told; a file with more is not better understood by more. */
const TOLD = 20;

/**
 * Examines an open file from end to end: what every opening examines, and that tables, label counters and
 * search index are what the log comes to.
 */
export function checkFile(file: OpenFile): CheckReport {
  const { db, path } = file;
  const checks: CheckReport['checks'] = [
    { name: 'schema', problems: schemaDifferences(db, CURRENT_VERSION) },
    { name: 'size', problems: problemList(sizeProblem(db, path)) },
    { name: 'integrity', problems: integrityProblems(db) },
    { name: 'foreign-keys', problems: referenceProblems(db) },
    { name: 'log-chain', problems: problemList(brokenLink(db)) },
    { name: 'tables', problems: tableProblems(file).slice(0, TOLD) },
    { name: 'search', problems: searchProblems(file).slice(0, TOLD) },
  ];
  return { ok: checks.every(({ problems }) => problems.length === 0), checks };
}

function problemList(problem: string | null): readonly string[] {
  return problem === null ? [] : [problem];
}

function tableProblems(file: OpenFile): readonly string[] {
  const { log } = file;
  const transactions = [...log.chain()].map(({ seq, id, clock }) => ({
    clock,
    changes: log.changes(seq).map((record) => fromRecord(record, id)),
  }));
  let counters: LabelCounters = {};
  for (const { changes } of transactions) {
    for (const { kind, fields } of changes) {
      const label = fields['label'];
      if (isLabelled(kind) && typeof label === 'string')
        counters = countLabel(counters, kind, label);
    }
  }
  return [
    ...differences(replay(transactions), file.entities.all()),
    ...counterProblems(counters, file.counters.all()),
  ];
}

function differences(
  logged: ReadonlyMap<Id, { readonly kind: EntityKind; readonly entity: Entity }>,
  rows: EntityRows,
): readonly string[] {
  const problems: string[] = [];
  let inTables = 0;
  for (const kind of ENTITY_KINDS) {
    for (const row of (rows[kind] ?? []) as readonly Entity[]) {
      inTables += 1;
      const known = logged.get(row.id);
      if (known?.kind !== kind) problems.push(`${kind} ${row.id} is not in the log`);
      else if (!isSame(known.entity, row))
        problems.push(`${kind} ${row.id} is not as the log has it`);
    }
  }
  if (problems.length === 0 && inTables < logged.size) {
    problems.push(`${logged.size - inTables} entities of the log are not in the tables`);
  }
  return problems;
}

function isSame(a: Entity, b: Entity): boolean {
  const [fields, others] = [a, b] as unknown as Readonly<Record<string, unknown>>[];
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => sameValue(fields?.[name], others?.[name]))
  );
}

function counterProblems(logged: LabelCounters, kept: LabelCounters): readonly string[] {
  return Object.keys({ ...logged, ...kept })
    .filter((kind) => logged[kind as keyof LabelCounters] !== kept[kind as keyof LabelCounters])
    .map((kind) => `the label counter of ${kind} is not what the log comes to`);
}
