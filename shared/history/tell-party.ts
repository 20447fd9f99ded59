import type { Stance } from '../model/entities.ts';
import { stanceHistory } from '../model/queries.ts';
import type { StanceLevel } from '../model/vocabulary.ts';
import type { MergedChange } from './merged-changes.ts';
import { asOf, isGone, isNew, type Tale } from './tale.ts';
import { telling, tellFields } from './tell-fields.ts';
import type { Telling, What } from './telling.ts';

/** What a party came to think of a position. */
export function tellStance(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields, before } = change;
  const stance = asOf(tale, 'stance', id, fate === 'gone' ? {} : fields);
  if (!stance) return [];
  const { party, position, level, formalObjection: formal } = stance;
  const aside = {
    subject: { kind: 'position', id: position } as const,
    concerns: [party, position],
  };
  const toLevel = (was: StanceLevel | null): What => ({
    what: 'stance',
    party,
    position,
    before: was,
    after: level,
    formal,
  });
  switch (fate) {
    case 'made':
      return [telling(change, toLevel(levelBefore(tale, stance)), aside)];
    case 'back':
      // It came back with its position or its party.
      if (isNew(tale, position) || isNew(tale, party)) return [];
      return [telling(change, toLevel(levelBefore(tale, stance)), aside)];
    case 'gone':
      if (isGone(tale, position) || isGone(tale, party)) return [];
      return [telling(change, { what: 'stance-removed', party, position, before: level }, aside)];
    case 'changed': {
      const { level: newLevel, ...others } = fields;
      const was = (before['level'] ?? null) as StanceLevel | null;
      return [
        ...(newLevel === undefined
          ? []
          : [telling(change, toLevel(was), { ...aside, field: 'level' })]),
        ...tellFields(change, others, before, aside),
      ];
    }
  }
}

/** What the party had said of the position when it took this stance; `null` where nothing is known of it. */
function levelBefore({ map }: Tale, stance: Stance): StanceLevel | null {
  const earlier = stanceHistory(map, stance.position, stance.party).filter(
    ({ id, createdAt }) =>
      id !== stance.id &&
      (createdAt < stance.createdAt || (createdAt === stance.createdAt && id < stance.id)),
  );
  return earlier.at(-1)?.level ?? null;
}

/** Who belongs to which group, or no longer. */
export function tellMembership(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields } = change;
  const membership = asOf(tale, 'membership', id, fate === 'gone' ? {} : fields);
  if (!membership || fate === 'changed') return [];
  const { person, group } = membership;
  if (isGone(tale, person) || isGone(tale, group)) return [];
  const what = { what: fate === 'gone' ? 'left' : 'joined', person, group } as const;
  const subject = { kind: 'party', id: person } as const;
  return [telling(change, what, { subject, concerns: [person, group] })];
}
