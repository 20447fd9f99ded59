import { isElementKind, type EntityOf, type Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { placement } from '../model/links.ts';
import { elementOf, entity, stanceHistory } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { StanceLevel } from '../model/vocabulary.ts';
import type { HistoryEntry } from './entries.ts';
import { mergedChanges, type Fields, type MergedChange } from './merged-changes.ts';
import type { Subject, Telling, What } from './telling.ts';
import { textOf } from './text-of.ts';
import { isWorded } from './worded.ts';

/** What a transaction knows of itself while it is told. */
interface Tale {
  readonly map: WorkspaceState;
  readonly changes: ReadonlyMap<Id, MergedChange>;
  /** By element that came or came back: what it was put under at once. */
  readonly under: ReadonlyMap<Id, readonly Id[]>;
  /** By element that went: the elements that went from right below it. */
  readonly below: ReadonlyMap<Id, readonly Id[]>;
}

/**
 * What a transaction did, in the order in which it did it: what only follows from something else that it did, such as
 * the stances that go with a position, is not told by itself.
 * @param map the workspace as it stands, together with what the entry names and is no more
 */
export function tell(
  entry: Pick<HistoryEntry, 'changes'>,
  map: WorkspaceState,
): readonly Telling[] {
  const merged = mergedChanges(entry);
  const changes = new Map(merged.map((change) => [change.id, change]));
  const made = placesOf(map, merged, (fate) => fate === 'made' || fate === 'back');
  const lost = placesOf(map, merged, (fate) => fate === 'gone');
  const tale: Tale = {
    map,
    changes,
    under: grouped(made.map(({ child, parent }) => [child, parent])),
    below: grouped(lost.map(({ child, parent }) => [parent, child])),
  };
  const tellings = merged.flatMap((change) => tellOne(tale, change));
  // What lost a name because something went comes after what went.
  return [
    ...tellings.filter(({ what }) => what === 'removed'),
    ...tellings.filter(({ what }) => what !== 'removed'),
  ];
}

/** An entity as a transaction found or left it: the values that it replaced, or wrote, over those that it has now. */
function asOf<Kind extends 'link' | 'stance' | 'membership' | 'map-place'>(
  { map }: Pick<Tale, 'map'>,
  kind: Kind,
  id: Id,
  values: Fields,
): EntityOf<Kind> | null {
  const now = entity(map, kind, id);
  return now ? { ...now, ...values } : null;
}

/** The places that links of some fate made or took: pairs of child and parent. */
function placesOf(
  map: WorkspaceState,
  merged: readonly MergedChange[],
  isMeant: (fate: MergedChange['fate']) => boolean,
): readonly { readonly child: Id; readonly parent: Id }[] {
  return merged.flatMap(({ kind, id, fate, fields }) => {
    const link = kind === 'link' && isMeant(fate) ? asOf({ map }, 'link', id, fields) : null;
    return (link && placement(link)) ?? [];
  });
}

function grouped(pairs: readonly (readonly [Id, Id])[]): ReadonlyMap<Id, readonly Id[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}

function tellOne(tale: Tale, change: MergedChange): readonly Telling[] {
  const { kind } = change;
  if (isElementKind(kind)) return tellElement(tale, change);
  switch (kind) {
    case 'link':
      return tellLink(tale, change);
    case 'stance':
      return tellStance(tale, change);
    case 'membership':
      return tellMembership(tale, change);
    case 'map-place':
      return tellMapPlace(tale, change);
    default:
      return tellEntity(tale, change);
  }
}

function telling(
  { kind, id }: Pick<MergedChange, 'kind' | 'id'>,
  what: What,
  { subject = { kind, id }, field = null, concerns = [] }: Aside = {},
): Telling {
  return {
    subject,
    changed: { kind, id, field },
    kinds: [kind],
    concerns: [id, ...concerns],
    ...what,
  };
}

/** What a telling has beside what happened, where it is not as usual. */
interface Aside {
  readonly subject?: Subject;
  readonly field?: string | null;
  readonly concerns?: readonly Id[];
}

function elementSubject({ map }: Tale, id: Id): Subject {
  return { kind: elementOf(map, id)?.kind ?? 'issue', id };
}

function tellElement(tale: Tale, change: MergedChange): readonly Telling[] {
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

/** Whether an element went because the one over it did. */
function wentAlong({ below, changes }: Tale, id: Id): boolean {
  for (const [parent, children] of below) {
    if (children.includes(id) && parent !== id && changes.get(parent)?.fate === 'gone') return true;
  }
  return false;
}

/** Whether an element came to stand under nothing because its place went. */
function wasUprooted({ below }: Tale, id: Id): boolean {
  return [...below.values()].some((children) => children.includes(id));
}

function countBelow({ below, changes }: Tale, top: Id): number {
  const seen = new Set<Id>([top]);
  const waiting = [top];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of below.get(id) ?? []) {
      if (seen.has(child) || changes.get(child)?.fate !== 'gone') continue;
      seen.add(child);
      waiting.push(child);
    }
  }
  return seen.size - 1;
}

function isGone({ changes }: Tale, id: Id): boolean {
  return changes.get(id)?.fate === 'gone';
}

function isNew({ changes }: Tale, id: Id): boolean {
  const fate = changes.get(id)?.fate;
  return fate === 'made' || fate === 'back';
}

function tellLink(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields, before } = change;
  const is = asOf(tale, 'link', id, fate === 'gone' ? {} : fields);
  if (!is) return [];
  const { from, to, type } = is;
  const place = placement(is);
  const ends = { subject: elementSubject(tale, from), concerns: [from, to] };
  switch (fate) {
    case 'made':
    case 'back':
      if (!place) return [telling(change, { what: 'linked', type, from, to }, ends)];
      // Of what is new, or back, its place is told with it.
      return isNew(tale, place.child)
        ? []
        : [placed(tale, change, place.child, null, place.parent)];
    case 'gone':
      if (isGone(tale, from) || isGone(tale, to)) return [];
      return place
        ? [placed(tale, change, place.child, place.parent, null)]
        : [telling(change, { what: 'unlinked', type, from, to }, ends)];
    case 'changed': {
      const was = asOf(tale, 'link', id, { ...fields, ...before });
      const old = was && placement(was);
      if (place && old && (place.parent !== old.parent || place.child !== old.child)) {
        return [placed(tale, change, place.child, old.parent, place.parent)];
      }
      if (was && was.type !== type) {
        return [
          telling(change, { what: 'relinked', before: was.type, after: type, from, to }, ends),
        ];
      }
      if (!place) return [];
      const subject = elementSubject(tale, place.child);
      return [telling(change, { what: 'reordered' }, { subject, concerns: [from, to] })];
    }
  }
}

function placed(
  tale: Tale,
  change: MergedChange,
  child: Id,
  from: Id | null,
  to: Id | null,
): Telling {
  const concerns = [child, from, to].filter((end) => end !== null);
  return telling(
    change,
    { what: 'placed', from, to },
    { subject: elementSubject(tale, child), concerns },
  );
}

function tellStance(tale: Tale, change: MergedChange): readonly Telling[] {
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

function tellMembership(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields } = change;
  const membership = asOf(tale, 'membership', id, fate === 'gone' ? {} : fields);
  if (!membership || fate === 'changed') return [];
  const { person, group } = membership;
  if (isGone(tale, person) || isGone(tale, group)) return [];
  const what = { what: fate === 'gone' ? 'left' : 'joined', person, group } as const;
  const subject = { kind: 'party', id: person } as const;
  return [telling(change, what, { subject, concerns: [person, group] })];
}

function tellMapPlace(tale: Tale, change: MergedChange): readonly Telling[] {
  const { id, fate, fields } = change;
  const place = asOf(tale, 'map-place', id, fate === 'gone' ? {} : fields);
  if (!place || isGone(tale, place.element) || isNew(tale, place.element)) return [];
  const what = fate === 'gone' ? 'released' : 'put-on-map';
  const subject = elementSubject(tale, place.element);
  return [telling(change, { what }, { subject, concerns: [place.element] })];
}

function tellEntity(tale: Tale, change: MergedChange): readonly Telling[] {
  const { kind, id, fate, fields, before } = change;
  const now: object = (entity(tale.map, kind, id) as object | undefined) ?? {};
  const concerns = namesOf({ ...now, ...fields });
  const text = textOf({ ...now, ...fields });
  switch (fate) {
    case 'made':
      return [telling(change, { what: 'added', text, under: [] }, { concerns })];
    case 'back':
      return [telling(change, { what: 'back', text, under: [] }, { concerns })];
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

/** The ids among an entity's fields: what it names. */
function namesOf(fields: object): readonly Id[] {
  const { id: _id, ...others } = fields as Readonly<Record<string, unknown>>;
  return Object.values(others)
    .flat()
    .filter((value): value is Id => typeof value === 'string' && ID.test(value));
}

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Fields that say nothing to people, or nothing that is not told otherwise. */
const UNTOLD: ReadonlySet<string> = new Set(['createdAt', 'createdBy', 'givenLabels', 'label']);

function tellFields(
  change: MergedChange,
  fields: Fields,
  before: Fields,
  aside: Aside = {},
): readonly Telling[] {
  return Object.entries(fields).flatMap(([field, after]): readonly Telling[] => {
    if (UNTOLD.has(field)) return [];
    const was = before[field] ?? null;
    const what: What = isWorded(field)
      ? { what: 'reworded', field, before: String(was ?? ''), after: String(after ?? '') }
      : { what: 'set', field, before: was, after };
    return [telling(change, what, { ...aside, field })];
  });
}
