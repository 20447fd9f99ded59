import { isSameEntity } from '../../../shared/model/changes.ts';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import type { LabelCounters } from '../../../shared/model/labels.ts';
import { rowsOfKind, type EntityRows } from '../../../shared/model/state.ts';
import type { Live } from '../../../shared/model/waiting.ts';
import { LogSum } from '../log/log-sum.ts';
import type { OpenFile } from '../file/open-file.ts';

/** Whether tables and label counters hold what the log comes to, and nothing else; one line a difference. */
export function tableProblems(file: OpenFile): readonly string[] {
  const sum = new LogSum(file.log);
  for (const step of file.log.steps()) sum.add(step);
  return problemsAgainst(sum, file);
}

/** The same where the log was summed up already. */
export function problemsAgainst(
  sum: LogSum,
  { entities, counters, rows }: OpenFile,
): readonly string[] {
  return [
    ...differences(sum.live(), rows ?? entities.all()),
    ...counterProblems(sum.counters, counters.all()),
  ];
}

function differences(logged: Live, rows: EntityRows): readonly string[] {
  const problems: string[] = [];
  let inTables = 0;
  for (const kind of ENTITY_KINDS) {
    for (const row of rowsOfKind(rows, kind)) {
      inTables += 1;
      const known = logged.get(row.id);
      if (known?.kind !== kind) problems.push(`${kind} ${row.id} is not in the log`);
      else if (!isSameEntity(known.entity, row)) {
        problems.push(`${kind} ${row.id} is not as the log has it`);
      }
    }
  }
  if (problems.length === 0 && inTables < logged.size) {
    problems.push(`${logged.size - inTables} entities of the log are not in the tables`);
  }
  return problems;
}

function counterProblems(logged: LabelCounters, kept: LabelCounters): readonly string[] {
  return Object.keys({ ...logged, ...kept })
    .filter((kind) => logged[kind as keyof LabelCounters] !== kept[kind as keyof LabelCounters])
    .map((kind) => `the label counter of ${kind} is not what the log comes to`);
}
