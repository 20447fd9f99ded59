import { fail, ok, type Result } from '../result.ts';
import type { EntityKind, EntityOf } from './entities.ts';
import type { Id } from './id.ts';
import { isLabelled, type LabelledKind } from './labels.ts';
import { nameOf } from './place.ts';
import { entity, kindOf, labelOf } from './queries.ts';
import { idsIn, referencesOf } from './references.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { WorkspaceState } from './state.ts';

/**
 * Checks an entity against the others: what it names is there and of a kind that fits, an agenda item
 * says what it is about, members are persons in groups. Names and links have checks of their own.
 * @param state in which what the entity names is there
 */
export function checkEntity(
  state: WorkspaceState,
  kind: EntityKind,
  fields: object,
): Result<null, Refusal> {
  const references = checkReferences(state, kind, fields);
  if (!references.ok) return references;
  switch (kind) {
    case 'agenda-item': {
      const { issue, title } = fields as Pick<EntityOf<'agenda-item'>, 'issue' | 'title'>;
      return issue === null && title === '' ? fail(refusal('item-without-title')) : ok(null);
    }
    case 'membership': {
      const { person, group } = fields as Pick<EntityOf<'membership'>, 'person' | 'group'>;
      return checkMembership(state, person, group);
    }
    case 'attendance': {
      const { party, name } = fields as Pick<EntityOf<'attendance'>, 'party' | 'name'>;
      return party === null && name === '' ? fail(refusal('attendance-without-name')) : ok(null);
    }
    case 'party':
      return checkPartyType(state, fields as Pick<EntityOf<'party'>, 'id' | 'type' | 'shortName'>);
    default:
      return ok(null);
  }
}

/** Checks that every field by which an entity names another names one that is there, of a kind that fits. */
function checkReferences(
  state: WorkspaceState,
  kind: EntityKind,
  fields: object,
): Result<null, Refusal> {
  for (const rule of referencesOf(kind)) {
    for (const id of idsIn(fields, rule)) {
      if (isOneOf(state, rule.targets, id)) continue;
      const found = kindOf(state, id);
      if (!found) return fail(refusal('unknown-entity', { id }));
      const label = titleOf(state, found, id);
      return fail(refusal('wrong-kind', { label, kind: found, wanted: rule.targets[0] ?? '' }));
    }
  }
  return ok(null);
}

function isOneOf(state: WorkspaceState, kinds: readonly EntityKind[], id: Id): boolean {
  const element = state.kinds.get(id);
  return element ? kinds.includes(element) : kinds.some((kind) => entity(state, kind, id));
}

function checkMembership(state: WorkspaceState, person: Id, group: Id): Result<null, Refusal> {
  const [member, body] = [entity(state, 'party', person), entity(state, 'party', group)];
  if (member?.type !== 'person') {
    return fail(refusal('not-a-person', { name: member?.shortName ?? person }));
  }
  if (body?.type !== 'group') {
    return fail(refusal('not-a-group', { name: body?.shortName ?? group }));
  }
  return ok(null);
}

function checkPartyType(
  state: WorkspaceState,
  party: Pick<EntityOf<'party'>, 'id' | 'type' | 'shortName'>,
): Result<null, Refusal> {
  const unfit = party.type === 'person' ? state.indexes.membersOf : state.indexes.groupsOf;
  return unfit.has(party.id)
    ? fail(refusal('has-memberships', { name: party.shortName }))
    : ok(null);
}

/** Checks that no two parties have the same short name: people and the command line call them by it. */
export function checkNames(
  state: WorkspaceState,
  kind: EntityKind,
  fields: object,
): Result<null, Refusal> {
  if (kind !== 'party') return ok(null);
  const party = fields as Pick<EntityOf<'party'>, 'id' | 'shortName'>;
  return isNameTaken(state, party.id, party.shortName)
    ? fail(refusal('name-taken', { name: party.shortName }))
    : ok(null);
}

/** Whether a party other than the one with an id has a short name, in any case. */
export function isNameTaken(state: WorkspaceState, party: Id, shortName: string): boolean {
  const wanted = shortName.toLowerCase();
  for (const other of state.tables.party.values()) {
    if (other.id !== party && other.shortName.toLowerCase() === wanted) return true;
  }
  return false;
}

/** What people call the entity with an id, of whichever kind; the id itself where there is none. */
export function titleById(state: WorkspaceState, id: Id): string {
  const kind = kindOf(state, id);
  return kind ? titleOf(state, kind, id) : id;
}

/** What people call an entity: its label, a party's short name, or whose stance on what. */
export function titleOf(state: WorkspaceState, kind: EntityKind, id: Id): string {
  if (isLabelled(kind)) {
    const found = entity(state, kind, id);
    return found ? labelOf(state, found) : id;
  }
  const found = entity(state, kind, id);
  return found ? titleIn(state, kind, found) : id;
}

type UnlabelledKind = Exclude<EntityKind, LabelledKind>;

function titleIn<K extends UnlabelledKind>(
  state: WorkspaceState,
  kind: K,
  found: EntityOf<K>,
): string {
  return TITLES[kind](state, found);
}

/** What people call what has no label. */
const TITLES: {
  readonly [K in UnlabelledKind]: (state: WorkspaceState, found: EntityOf<K>) => string;
} = {
  workspace: (_state, { title }) => title,
  party: (_state, { shortName }) => shortName,
  stance: (state, { party, position }) =>
    `${titleOf(state, 'party', party)} · ${nameOf(state, position)}`,
  link: (state, { from, to }) => `${nameOf(state, from)} → ${nameOf(state, to)}`,
  membership: (state, { person, group }) =>
    `${titleOf(state, 'party', person)} · ${titleOf(state, 'party', group)}`,
  'minority-statement': (state, { party, decision }) =>
    `${titleOf(state, 'party', party)} · ${titleOf(state, 'decision', decision)}`,
  'map-place': (state, { element }) => nameOf(state, element),
  attendance: (state, { party, name, session }) =>
    `${party === null ? name : titleOf(state, 'party', party)} · ${titleOf(state, 'session', session)}`,
  'minute-entry': (state, { session, at }) =>
    `${titleOf(state, 'session', session)} · ${at.slice(11, 16)}`,
  designation: (state, { decision, on }) => `${titleOf(state, 'decision', decision)} · ${on}`,
  'standing-item': (_state, { title }) => title,
  'named-state': (_state, { title }) => title,
};
