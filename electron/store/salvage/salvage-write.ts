import Sqlite from 'better-sqlite3';
import { creationOf, invert, isSameEntity, type Change } from '../../../shared/model/changes.ts';
import { countLogged } from '../../../shared/model/log.ts';
import { stateFromRows, type WorkspaceState } from '../../../shared/model/state.ts';
import { rowsOf } from '../../../shared/model/waiting.ts';
import { ChainHash, ZERO_HASH } from '../log/chain-hash.ts';
import { fromRecord } from '../log/log-record.ts';
import { migrate } from '../migrations/index.ts';
import { OpenFile } from '../file/open-file.ts';
import { BUSY_TIMEOUT, setPragmas } from '../file/pragmas.ts';
import type { SalvagePlan } from './salvage-plan.ts';
import { write, writeTables } from '../log/transactions.ts';

interface Context {
  readonly author: string;
  readonly now: () => number;
  /** The damaged file's. */
  readonly name: string;
}

/**
 * Writes a salvaged workspace into an empty file, in one SQLite transaction: the log as far as it was found, and one
 * more step that says what of the workspace does not follow from it.
 */
export function writeSalvaged(path: string, plan: SalvagePlan, context: Context): void {
  const db = new Sqlite(path, { timeout: BUSY_TIMEOUT });
  try {
    setPragmas(db);
    db.transaction(() => {
      migrate(db, 0);
      appendLog(new OpenFile(db, path, context.now), plan);
      fill(new OpenFile(db, path, context.now), plan, context);
    }).immediate();
  } finally {
    db.close();
  }
}

/** Puts the steps down one after the other, their numbers and hashes made anew. */
function appendLog({ log }: OpenFile, plan: SalvagePlan): void {
  let hash = ZERO_HASH;
  plan.log.forEach(({ record, changes }, index) => {
    const seq = index + 1;
    const { clock } = record;
    const own = changes.map((change) => ({ ...change, seq, clock }));
    hash = new ChainHash(hash, { ...record, seq }).add(own).end();
    log.appendChanges(own);
    log.append({ ...record, seq, hash });
  });
}

function fill(file: OpenFile, plan: SalvagePlan, { author, name }: Context): void {
  const after = stateOf(plan);
  const follows: Change[] = [];
  const said: Change[] = [];
  for (const [id, { kind, entity }] of plan.target) {
    const create = creationOf(kind, entity);
    const logged = plan.logged.get(id);
    const isLogged = logged?.kind === kind && isSameEntity(logged.entity, entity);
    (isLogged ? follows : said).push(create);
  }
  for (const [id, { kind, entity }] of plan.logged) {
    if (!plan.target.has(id)) said.push(invert(creationOf(kind, entity)));
  }
  writeTables(file, follows, after);
  if (said.length === 0) {
    file.counters.save({}, after.counters);
    return;
  }
  // As after a merge: nothing of what was there before is undone by a step back.
  const origin = plan.log.length === 0 ? 'command' : 'merge';
  const label = { key: 'recover', values: { source: name } };
  write(file, { origin: { origin, target: null }, author, label, changes: said }, after);
}

function stateOf({ target, log }: SalvagePlan): WorkspaceState {
  const counters = log.reduce(
    (counted, { record, changes }) =>
      countLogged(
        counted,
        changes.map((change) => fromRecord(change, record.id)),
      ),
    {},
  );
  return stateFromRows(rowsOf(target), counters);
}
