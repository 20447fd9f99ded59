import { elementOf, entity } from '../model/queries.ts';
import type { EntityKind } from '../model/entities.ts';
import { isId, type Id } from '../model/id.ts';
import type { MergedChange } from './merged-changes.ts';
import { countBelow, isGone, wasUprooted, wentAlong, type Tale } from './tale.ts';
import { telling, tellFields } from './tell-fields.ts';
import type { Telling } from './telling.ts';
import { knownBy, textOf } from './text-of.ts';

/** What happened to an element of the map. */
export function tellElement(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields, before } = change;
  const text = () => textOf(fields) || textOf(elementOf(tale.map, id)?.element ?? {});
  switch (fate) {
    case 'made':
    case 'back': {
      const under = tale.under.get(id) ?? [];
      // It came back with what it stands under.
      if (fate === 'back' && under.some((parent) => tale.changes.get(parent)?.fate === 'back')) {
        return [];
      }
      const what = fate === 'made' ? 'added' : 'back';
      return [telling(change, { what, text: text(), under }, { concerns: under })];
    }
    case 'gone':
      return wentAlong(tale, id)
        ? []
        : [telling(change, { what: 'removed', text: text(), below: countBelow(tale, id) })];
    case 'changed': {
      const { rank, ...others } = fields;
      // Its rank among what stands under nothing changes as well when it comes from a place, or goes to one.
      const isMoved = rank === undefined || tale.under.has(id) || wasUprooted(tale, id);
      return [
        ...(isMoved ? [] : [telling(change, { what: 'reordered' }, { field: 'rank' })]),
        ...tellFields(change, others, before),
      ];
    }
  }
}

/** What happened to anything of which no more is to be told than that it came, changed or went. */
export function tellEntity(tale: Tale, change: MergedChange): readonly Telling[] {
  const { kind, id, fate, fields, before } = change;
  const now: object = entity(tale.map, kind, id) ?? {};
  const whole = { ...now, ...fields };
  const concerns = namesOf(whole);
  const text = knownBy(tale.map, whole);
  const under = placeOf(kind, whole);
  switch (fate) {
    case 'made':
      return [telling(change, { what: 'added', text, under }, { concerns })];
    case 'back':
      return [telling(change, { what: 'back', text, under }, { concerns })];
    case 'gone':
      return concerns.some((name) => isGone(tale, name))
        ? []
        : [telling(change, { what: 'removed', text, below: 0 }, { concerns })];
    case 'changed': {
      const { rank, ...others } = fields;
      return [
        ...(rank === undefined
          ? []
          : [telling(change, { what: 'reordered' }, { field: 'rank', concerns })]),
        ...tellFields(change, others, before, { concerns }),
      ];
    }
  }
}

/** The session on whose agenda an item comes; nothing else has a place. */
function placeOf(kind: EntityKind, fields: object): readonly Id[] {
  const session = kind === 'agenda-item' && 'session' in fields ? fields.session : null;
  return typeof session === 'string' ? [session] : [];
}

/** The ids among an entity's fields: what it names. */
function namesOf(fields: object): readonly Id[] {
  const { id: _id, ...others } = fields as Readonly<Record<string, unknown>>;
  return Object.values(others)
    .flat()
    .filter((value): value is Id => typeof value === 'string' && isId(value));
}
