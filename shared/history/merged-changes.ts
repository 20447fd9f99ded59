import { sameValue } from '../model/changes.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { HistoryEntry } from './entries.ts';

/** Values by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a transaction did to one entity, from before it to after it. */
export interface MergedChange {
  readonly kind: EntityKind;
  readonly id: Id;
  /** What happened to it as a whole. */
  readonly fate: 'made' | 'back' | 'gone' | 'changed';
  /** New values; of what went, none. */
  readonly fields: Fields;
  /** The values that they replaced. */
  readonly before: Fields;
}

/** The changes of a transaction, one for each entity; what came and went within it is left out. */
export function mergedChanges({ changes }: Pick<HistoryEntry, 'changes'>): readonly MergedChange[] {
  const byEntity = Map.groupBy(changes, ({ entity }) => entity);
  return [...byEntity].flatMap(([id, own]) => {
    const fields: Record<string, unknown> = Object.assign(
      {},
      ...own.map((change) => change.fields),
    );
    // The first change of a field knows what stood there before the transaction.
    const before: Record<string, unknown> = {};
    const touched = new Set<string>();
    for (const change of own) {
      for (const field of Object.keys(change.fields)) {
        if (!touched.has(field) && field in change.before) before[field] = change.before[field];
        touched.add(field);
      }
    }
    const fate = fateOf(fields, before);
    if (fate === null) return [];
    return [
      { kind: (own[0] as (typeof own)[0]).kind, id, fate, ...differing(fields, before, fate) },
    ];
  });
}

function fateOf(fields: Fields, before: Fields): MergedChange['fate'] | null {
  const { deleted: is } = fields;
  const { deleted: was } = before;
  if (is === undefined || (is === false && was === false)) return 'changed';
  if (is === true) return was === false ? 'gone' : null;
  return was === true ? 'back' : 'made';
}

function differing(
  fields: Fields,
  before: Fields,
  fate: MergedChange['fate'],
): Pick<MergedChange, 'fields' | 'before'> {
  const names = Object.keys(fields).filter(
    (field) => field !== 'deleted' && (fate === 'made' || !sameValue(fields[field], before[field])),
  );
  const pick = (from: Fields): Fields =>
    Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : [])));
  return { fields: pick(fields), before: pick(before) };
}
