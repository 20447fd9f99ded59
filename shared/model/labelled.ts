import { ENTITY_KINDS, type Entity } from './entities.ts';
import { compareIds, type Id } from './id.ts';
import type { Move, Tables } from './indexes.ts';
import { countLabel, countLabels, isLabelled, labelNumber, type LabelCounters } from './labels.ts';
import type { Table } from './table.ts';

/** The ids of the entities of each label; more than one only after a merge of copies that gave the same one. */
export type Labelled = Table<readonly Id[]>;

/** The ids of each label in a whole workspace. */
export function labelsIn(tables: Tables): ReadonlyMap<string, readonly Id[]> {
  const labelled = new Map<string, Id[]>();
  for (const kind of ENTITY_KINDS) {
    if (!isLabelled(kind)) continue;
    for (const { id, label } of tables[kind].values()) {
      const ids = labelled.get(label);
      if (ids) ids.push(id);
      else labelled.set(label, [id]);
    }
  }
  for (const ids of labelled.values()) if (ids.length > 1) ids.sort(compareIds);
  return labelled;
}

/** The ids of each label after changes. */
export function relabel(labelled: Labelled, moves: readonly Move[]): Labelled {
  return labelled.edit((draft) => {
    for (const { before, after } of moves) {
      const was = labelOf(before);
      const becomes = labelOf(after);
      if (was === becomes) continue;
      if (before && was !== null) {
        const ids = (draft.get(was) ?? []).filter((id) => id !== before.id);
        if (ids.length > 0) draft.set(was, ids);
        else draft.delete(was);
      }
      if (after && becomes !== null) {
        const ids = new Set(draft.get(becomes)).add(after.id);
        draft.set(becomes, [...ids].sort(compareIds));
      }
    }
  });
}

/**
 * The highest numbers given in a whole workspace.
 * @param counters the highest numbers ever given, as far as they are known
 */
export function highestLabels(tables: Tables, counters: LabelCounters): LabelCounters {
  const highest: Record<string, number> = { ...counters };
  for (const kind of ENTITY_KINDS) {
    if (!isLabelled(kind)) continue;
    let last = '';
    for (const { label } of tables[kind].values()) {
      // Of one kind: the longer the label, the higher the number.
      if (label.length > last.length || (label.length === last.length && label > last)) {
        last = label;
      }
    }
    const most = Math.max(highest[kind] ?? 0, last === '' ? 0 : labelNumber(last));
    if (most > 0) highest[kind] = most;
  }
  const given = [...tables.workspace.values()].flatMap(({ givenLabels }) => givenLabels);
  return countLabels(highest, given);
}

/** The highest numbers given, after changes; the number of an entity that was deleted still counts. */
export function countMoved(counters: LabelCounters, moves: readonly Move[]): LabelCounters {
  let next = counters;
  for (const { kind, after } of moves) {
    const label = labelOf(after);
    if (label !== null && isLabelled(kind)) next = countLabel(next, kind, label);
    if (after && 'givenLabels' in after) next = countLabels(next, after.givenLabels);
  }
  return next;
}

function labelOf(entity: Entity | undefined): string | null {
  return entity && 'label' in entity ? entity.label : null;
}
