import { sameValue } from '../../shared/model/changes.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import type { LabelCounters } from '../../shared/model/labels.ts';
import { withLaterFields } from '../../shared/model/later-fields.ts';
import { countLogged, replay, type LoggedTransaction } from '../../shared/model/log.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { standing, type Live } from '../../shared/model/waiting.ts';
import { loggedChanges } from './logged-changes.ts';
import type { OpenFile } from './open-file.ts';

type LoggedChanges = Pick<LoggedTransaction, 'clock' | 'changes'>;

/** Whether tables and label counters hold what the log comes to, and nothing else; one line a difference. */
export function tableProblems({
  log,
  entities,
  counters,
}: Pick<OpenFile, 'log' | 'entities' | 'counters'>): readonly string[] {
  let isMerged = false;
  const transactions = [...log.chain()].map(({ seq, id, clock, origin }) => {
    isMerged ||= origin === 'merge';
    return { clock, changes: loggedChanges(log, { seq, id }) };
  });
  const isInOrder = transactions.every(
    ({ clock }, index) => index === 0 || clock > (transactions[index - 1]?.clock ?? ''),
  );
  const highest = transactions.reduce<LabelCounters>(
    (highestYet, { changes }) => countLogged(highestYet, changes),
    {},
  );
  const live = isInOrder ? replayInOrder(transactions) : replay(transactions);
  const logged = isMerged ? standing(live) : live;
  return [...differences(logged, entities.all()), ...counterProblems(highest, counters.all())];
}

/** `replay` for a log that nothing was merged into: what comes later counts, so no clocks need be kept. */
function replayInOrder(transactions: readonly LoggedChanges[]): Live {
  const all = new Map<
    Id,
    { readonly kind: EntityKind; readonly fields: Record<string, unknown> }
  >();
  for (const { changes } of transactions) {
    for (const { kind, entity, fields } of changes) {
      const known = all.get(entity);
      if (known) Object.assign(known.fields, fields);
      else all.set(entity, { kind, fields: { id: entity, ...fields } });
    }
  }
  const live = new Map<Id, { readonly kind: EntityKind; readonly entity: Entity }>();
  for (const [id, { kind, fields }] of all) {
    const { deleted, ...known } = fields;
    if (deleted !== false) continue;
    live.set(id, { kind, entity: withLaterFields(kind, known) as unknown as Entity });
  }
  return live;
}

function differences(logged: Live, rows: EntityRows): readonly string[] {
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
