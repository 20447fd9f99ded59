import {
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type EntityOf,
  type Link,
  type MapPlace,
  type Party,
  type Stance,
} from './entities.ts';
import { compareIds, type Id } from './id.ts';
import { labelSuffix } from './labels.ts';
import { LINK_RULES, placement } from './links.ts';
import { compareRanks } from './order.ts';
import type { WorkspaceState } from './state.ts';
import type { Table } from './table.ts';
import type { ElementKind, LinkType } from './vocabulary.ts';

/** An element together with its kind. */
export type KindedElement = {
  readonly [K in ElementKind]: { readonly kind: K; readonly element: EntityOf<K> };
}[ElementKind];

/** An element in one of the places where it stands. `link` is `null` for one that stands under nothing. */
export interface Place {
  readonly child: Id;
  readonly kind: ElementKind;
  readonly link: Link | null;
}

/** The entity of a kind with an id. */
export function entity<K extends EntityKind>(
  state: WorkspaceState,
  kind: K,
  id: Id,
): EntityOf<K> | undefined {
  return state.tables[kind].get(id);
}

/** The kind of the entity with an id. */
export function kindOf(state: WorkspaceState, id: Id): EntityKind | undefined {
  const element = state.kinds.get(id);
  if (element) return element;
  return ENTITY_KINDS.find((kind) => {
    const table: Table<Entity> = state.tables[kind];
    return table.size > 0 && table.has(id);
  });
}

/**
 * The element with an id, of whichever kind.
 * @param kind where it is known
 */
export function elementOf(
  state: WorkspaceState,
  id: Id,
  kind = state.kinds.get(id),
): KindedElement | undefined {
  const element = kind && entity(state, kind, id);
  return element ? { kind, element } : undefined;
}

/** All entities of a kind, oldest first. */
export function all<K extends EntityKind>(state: WorkspaceState, kind: K): readonly EntityOf<K>[] {
  return [...state.tables[kind].values()].toSorted((a, b) => compareIds(a.id, b.id));
}

/** The links that begin at an element. */
export function linksFrom(state: WorkspaceState, id: Id, type?: LinkType): readonly Link[] {
  switch (type) {
    case 'assumes':
      return state.indexes.assumptionsUnder.get(id) ?? [];
    case 'cites':
      return state.indexes.citationsIn.get(id) ?? [];
    default:
      return ofType(state.indexes.linksFrom.get(id), type);
  }
}

/** The links that end at an element. */
export function linksTo(state: WorkspaceState, id: Id, type?: LinkType): readonly Link[] {
  return ofType(state.indexes.linksTo.get(id), type);
}

function ofType(links: readonly Link[] = [], type: LinkType | undefined): readonly Link[] {
  return type === undefined ? links : links.filter((link) => link.type === type);
}

/** What stands under an element, in order. */
export function childrenOf(state: WorkspaceState, parent: Id): readonly Place[] {
  const places: Place[] = [];
  for (const link of linksToChildren(state, parent)) {
    const child = childOf(link);
    const kind = state.kinds.get(child);
    if (kind) places.push({ child, kind, link });
  }
  return places;
}

/** The links by which something stands under an element, in order. */
export function linksToChildren(state: WorkspaceState, parent: Id): readonly Link[] {
  const found: Link[] = [];
  gather(state.indexes.linksTo.get(parent), 'from', found);
  gather(state.indexes.linksFrom.get(parent), 'to', found);
  return found.length > 1 ? found.sort(compareRanks) : found;
}

/** What stands under the other end, for a link that places one. */
export function childOf(link: Link): Id {
  return link[LINK_RULES[link.type].child === 'from' ? 'from' : 'to'];
}

/** Adds those of some links that have what they place at one end. Without lists in between: this is done for every element. */
function gather(links: readonly Link[] | undefined, child: 'from' | 'to', found: Link[]): void {
  if (!links) return;
  for (const link of links) if (LINK_RULES[link.type].child === child) found.push(link);
}

/** What stands under nothing, in order. */
export function rootPlaces(state: WorkspaceState): readonly Place[] {
  return [...state.roots.entries()]
    .map(([child, kind]) => ({ child, kind, rank: rankOf(state, child) }))
    .toSorted((a, b) => compareRanks({ id: a.child, rank: a.rank }, { id: b.child, rank: b.rank }))
    .map(({ child, kind }) => ({ child, kind, link: null }));
}

/** What an element stands under, oldest link first. */
export function parentsOf(
  state: WorkspaceState,
  child: Id,
): readonly { readonly parent: Id; readonly link: Link }[] {
  return [...linksFrom(state, child), ...linksTo(state, child)]
    .filter((link) => placement(link)?.child === child)
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((link) => ({ parent: placement(link)?.parent as Id, link }));
}

/** Where somebody put an element on the map; the first of two that copies gave it. */
export function mapPlaceOf(state: WorkspaceState, element: Id): MapPlace | undefined {
  return state.indexes.placesOf.get(element)?.[0];
}

function rankOf(state: WorkspaceState, id: Id): string {
  return elementOf(state, id)?.element.rank ?? '';
}

/**
 * The label of an entity as people say it: `I3`, or `I6b` where an older entity of another copy
 * had the same label. Equal on every copy, since age does not depend on the copy.
 */
export function labelOf(
  state: WorkspaceState,
  labelled: { readonly id: Id; readonly label: string },
): string {
  const same = state.labelled.get(labelled.label);
  if (!same || same.length < 2) return labelled.label;
  return labelled.label + labelSuffix(same.indexOf(labelled.id));
}

/** The entity that a person means by a label, with or without suffix, in any case: `i6B`. */
export function idByLabel(state: WorkspaceState, label: string): Id | undefined {
  const match = /^([A-Za-z]{1,2}[1-9]\d*)([a-z]*)$/i.exec(label.trim());
  if (!match) return undefined;
  const ids = state.labelled.get((match[1] as string).toUpperCase());
  const suffix = (match[2] as string).toLowerCase();
  return ids?.find((_, position) => labelSuffix(position) === suffix);
}

/** A party's stances on a position, the present one last. */
export function stanceHistory(state: WorkspaceState, position: Id, party: Id): readonly Stance[] {
  return stancesOn(state, position).filter((stance) => stance.party === party);
}

/** All stances on a position, oldest first: by the day since when, then by when they were recorded. */
export function stancesOn(state: WorkspaceState, position: Id): readonly Stance[] {
  return (state.indexes.stancesOn.get(position) ?? []).toSorted(compareStances);
}

/** Orders entities by when they were recorded. */
export function compareMade(a: Entity, b: Entity): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
}

/** Orders stances by the day since when they are held, then by when they were recorded. */
export function compareStances(a: Stance, b: Stance): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return compareMade(a, b) || compareIds(a.id, b.id);
}

/** The present stance of every party that has one on a position, by party. */
export function presentStances(state: WorkspaceState, position: Id): ReadonlyMap<Id, Stance> {
  const present = new Map<Id, Stance>();
  for (const stance of stancesOn(state, position)) present.set(stance.party, stance);
  return present;
}

/** Whether a stance is in favour: its party holds the position. */
export function isHolding(stance: Stance): boolean {
  return stance.level === 'for' || stance.level === 'strongly-for';
}

/** The parties that hold a position now, by short name. */
export function holdersOf(state: WorkspaceState, position: Id): readonly Party[] {
  return [...presentStances(state, position).values()]
    .filter(isHolding)
    .map((stance) => state.tables.party.get(stance.party))
    .filter((party) => party !== undefined)
    .toSorted(compareParties);
}

/** The persons in a group, by short name. */
export function membersOf(state: WorkspaceState, group: Id): readonly Party[] {
  return (state.indexes.membersOf.get(group) ?? [])
    .map(({ person }) => entity(state, 'party', person))
    .filter((person) => person !== undefined)
    .toSorted(compareParties);
}

/** The groups that a person belongs to, by short name. */
export function groupsOf(state: WorkspaceState, person: Id): readonly Party[] {
  return (state.indexes.groupsOf.get(person) ?? [])
    .map(({ group }) => entity(state, 'party', group))
    .filter((group) => group !== undefined)
    .toSorted(compareParties);
}

/** Orders parties by short name, as people list them. */
export function compareParties(a: Party, b: Party): number {
  return NAMES.compare(a.shortName, b.shortName) || compareIds(a.id, b.id);
}

// One for all: to make a collator costs a hundred times what it does.
const NAMES = new Intl.Collator('en', { numeric: true });

/** The party that a person means by a short name or a name, in any case. */
export function partyByName(state: WorkspaceState, name: string): Party | undefined {
  const wanted = name.trim().toLowerCase();
  const parties = all(state, 'party');
  return (
    parties.find((party) => party.shortName.toLowerCase() === wanted) ??
    parties.find((party) => party.name.toLowerCase() === wanted)
  );
}

/** The workspace's own entry: its title and what it is about. A new file has exactly one. */
export function workspaceOf(state: WorkspaceState): EntityOf<'workspace'> | undefined {
  return all(state, 'workspace')[0];
}
