import type { Change } from './changes.ts';
import type { EntityKind } from './entities.ts';

/** How many entities of a kind came, changed and went. */
export interface OpCounts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

/** How many entities of each kind came, changed and went; kinds without any are left out. */
export type CountsByKind = Readonly<Partial<Record<EntityKind, OpCounts>>>;

const NAMES = { create: 'created', update: 'updated', delete: 'deleted' } as const;

/** How many changes there are, by kind and by what they do; kinds of which there are none are left out. */
export function countChanges(changes: readonly Change[]): CountsByKind {
  const counts: { [K in EntityKind]?: { created: number; updated: number; deleted: number } } = {};
  for (const { kind, op } of changes) {
    const count = (counts[kind] ??= { created: 0, updated: 0, deleted: 0 });
    count[NAMES[op]] += 1;
  }
  return counts;
}
