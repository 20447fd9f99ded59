import type { Entity, EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { LabelCounters } from '../../../shared/model/labels.ts';
import { withLaterFields } from '../../../shared/model/later-fields.ts';
import { countLogged, replay, type LoggedChange } from '../../../shared/model/log.ts';
import { standing, type Live } from '../../../shared/model/waiting.ts';
import { fromRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';
import type { LogStep } from './log-steps.ts';
import { loggedTransactions } from './logged-changes.ts';

interface Known {
  readonly kind: EntityKind;
  readonly fields: Record<string, unknown>;
}

/**
 * What a log comes to, summed up step by step. As long as each step has a later clock than the one before, what comes
 * later counts and no clocks need be kept; where copies came together, the log is read again for that.
 */
export class LogSum {
  readonly #log: LogStatements;
  readonly #all = new Map<Id, Known>();
  #counters: LabelCounters = {};
  #clock = '';
  #isInOrder = true;
  #isMerged = false;

  constructor(log: LogStatements) {
    this.#log = log;
  }

  /** Takes in the next step, in the order of the log. */
  add({ record, changes }: LogStep): void {
    const { id, clock, origin } = record;
    this.#isMerged ||= origin === 'merge';
    this.#isInOrder &&= clock > this.#clock;
    this.#clock = clock;
    const logged = changes.map((change) => fromRecord(change, id));
    this.#counters = countLogged(this.#counters, logged);
    if (this.#isInOrder) for (const change of logged) this.#take(change);
  }

  /** The highest labels that were ever given. */
  get counters(): LabelCounters {
    return this.#counters;
  }

  /** The entities that stand once all steps are taken in. */
  live(): Live {
    const live = this.#isInOrder ? this.#last() : replay(loggedTransactions(this.#log));
    return this.#isMerged ? standing(live) : live;
  }

  #take({ kind, entity, fields }: LoggedChange): void {
    const known = this.#all.get(entity);
    if (known) Object.assign(known.fields, fields);
    else this.#all.set(entity, { kind, fields: { id: entity, ...fields } });
  }

  #last(): Live {
    const live = new Map<Id, { readonly kind: EntityKind; readonly entity: Entity }>();
    for (const [id, { kind, fields }] of this.#all) {
      const { deleted, ...known } = fields;
      if (deleted !== false) continue;
      live.set(id, { kind, entity: withLaterFields(kind, known) as unknown as Entity });
    }
    return live;
  }
}
