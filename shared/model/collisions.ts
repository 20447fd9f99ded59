import { sameValue } from './changes.ts';
import type { Clock } from './clock.ts';
import type { EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { compareChangeIds, type ChangeId, type LoggedTransaction } from './log.ts';

/** One of several values that were put into a field without knowing of each other. */
export interface Wording {
  readonly change: ChangeId;
  readonly value: unknown;
  readonly author: string;
  readonly clock: Clock;
}

/** A field into which copies put different values without knowing of each other. */
export interface Collision {
  readonly kind: EntityKind;
  readonly entity: Id;
  readonly field: string;
  /** What shows: the value with the latest clock. */
  readonly standing: Wording;
  /** What does not show and is not lost, the latest first. */
  readonly others: readonly Wording[];
}

/** Where siblings stand is no wording: the later move stands, and nobody need be asked. */
const UNASKED = new Set(['rank']);

/**
 * The collisions that a log holds: fields with several values of which none replaced the other. Whoever settles one
 * replaces all of them.
 */
export function collisionsIn(
  transactions: Iterable<Pick<LoggedTransaction, 'clock' | 'author' | 'changes'>>,
): readonly Collision[] {
  const values = new Map<
    string,
    (Wording & { readonly kind: EntityKind; readonly entity: Id; readonly field: string })[]
  >();
  const replaced = new Set<string>();
  for (const { clock, author, changes } of transactions) {
    for (const { id, kind, entity, fields, replaced: gone } of changes) {
      for (const [field, change] of Object.entries(gone)) replaced.add(`${change} ${field}`);
      for (const [field, value] of Object.entries(fields)) {
        if (UNASKED.has(field)) continue;
        const key = `${entity} ${field}`;
        const wording = { change: id, value, author, clock, kind, entity, field };
        const known = values.get(key);
        if (known) known.push(wording);
        else values.set(key, [wording]);
      }
    }
  }
  return [...values.values()].flatMap((all) => {
    if (all.length < 2) return [];
    const heads = all
      .filter(({ change, field }) => !replaced.has(`${change} ${field}`))
      .toSorted((a, b) => compareWordings(b, a));
    const [standing] = heads;
    if (!standing) return [];
    const others = heads.filter(({ value }) => !sameValue(value, standing.value));
    const { kind, entity, field } = standing;
    return others.length === 0
      ? []
      : [{ kind, entity, field, standing: bare(standing), others: others.map(bare) }];
  });
}

function compareWordings(a: Wording, b: Wording): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return compareChangeIds(a.change, b.change);
}

function bare({ change, value, author, clock }: Wording): Wording {
  return { change, value, author, clock };
}
