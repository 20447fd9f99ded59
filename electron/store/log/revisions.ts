import type { Past, Revision } from '../../../shared/documents/definition.ts';
import { clockTime } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import { all } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { fieldsIn } from './log-json.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * By session: how many transactions touched it, what is or was on its agenda, or the issues and documents that
 * such an item names or named, and when the last one did. What left an agenda still counts and an undo is one
 * more, so that the number never falls; nor does it by a merge, since copies merge by the union of their logs.
 */
export function revisionsOf(log: LogStatements, state: WorkspaceState): Past['revisions'] {
  const { itemsOf, namedBy } = everOnAgendas(log);
  return Object.fromEntries(
    all(state, 'session').map(({ id }) => {
      const items = [...(itemsOf.get(id) ?? [])];
      const named = items.flatMap((item) => [...(namedBy.get(item) ?? [])]);
      return [id, revisionOf(log, new Set([id, ...items, ...named]))];
    }),
  );
}

/** From the whole log: which items each session ever had, and what each item ever named. */
function everOnAgendas(log: LogStatements) {
  const itemsOf = new Map<Id, Set<Id>>();
  const namedBy = new Map<Id, Set<Id>>();
  const note = (sets: Map<Id, Set<Id>>, key: Id, value: Id): void => {
    const known = sets.get(key);
    if (known) known.add(value);
    else sets.set(key, new Set([value]));
  };
  for (const { item, fields } of log.agendaFields()) {
    const { session, issue, documents } = fieldsIn(fields);
    if (typeof session === 'string') note(itemsOf, session, item);
    if (typeof issue === 'string') note(namedBy, item, issue);
    if (!Array.isArray(documents)) continue;
    for (const document of documents) {
      if (typeof document === 'string') note(namedBy, item, document);
    }
  }
  return { itemsOf, namedBy };
}

function revisionOf(log: LogStatements, entities: ReadonlySet<Id>): Revision {
  const turns = new Map<number, number>();
  for (const entity of entities) {
    for (const { seq, clock } of log.turnsOf(entity)) turns.set(seq, clockTime(clock));
  }
  let at = 0;
  for (const time of turns.values()) at = Math.max(at, time);
  return { sequence: turns.size, at };
}
