import type { Database } from 'better-sqlite3';
import type { LabelCounters } from '../../../shared/model/labels.ts';

/** What can be asked of the label counters, and done to them. */
export interface CounterStatements {
  all(): LabelCounters;
  /** Puts down the counters that are other than before. */
  save(before: LabelCounters, after: LabelCounters): void;
}

/** Prepares the statements of the label counters. */
export function counterStatements(db: Database): CounterStatements {
  const all = db.prepare<[], [string, number]>('SELECT kind, last FROM label_counter').raw();
  const save = db.prepare<[string, number]>(
    `INSERT INTO label_counter (kind, last) VALUES (?, ?)
     ON CONFLICT (kind) DO UPDATE SET last = excluded.last`,
  );
  return {
    all: () => Object.fromEntries(all.all()),
    save: (before, after) => {
      if (before === after) return;
      for (const [kind, last] of Object.entries(after)) {
        if (before[kind as keyof LabelCounters] !== last) save.run(kind, last);
      }
    },
  };
}
