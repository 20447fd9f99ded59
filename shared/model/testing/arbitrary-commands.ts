import fc from 'fast-check';
import type { Command, SingleCommand } from '../decide.ts';
import { ENTITY_KINDS, type EntityKind } from '../entities.ts';
import type { Id } from '../id.ts';
import { LINK_RULES, placementTypes } from '../links.ts';
import { all, childrenOf, linksFrom, parentsOf, rootPlaces } from '../queries.ts';
import type { WorkspaceState } from '../state.ts';
import * as words from '../vocabulary.ts';
import { arbitraryText } from './arbitrary-text.ts';

/**
 * What somebody means to do, whatever the workspace holds: numbers that choose among what is there
 * when it is done. `commandFor` makes a command of it.
 */
export interface Intent {
  readonly what: number;
  readonly picks: readonly [number, number, number, number];
  readonly text: string;
}

/** One intent. */
export const arbitraryIntent: fc.Arbitrary<Intent> = fc.record({
  what: fc.nat(),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  text: arbitraryText,
});

/** A history of intents, from none to `maxLength`. */
export function arbitraryIntents(maxLength = 40): fc.Arbitrary<readonly Intent[]> {
  return fc.array(arbitraryIntent, { maxLength, size: 'max' });
}

/** Makes a command, or `null` where the workspace has nothing to do it with. */
type Maker = (state: WorkspaceState, intent: Intent, nextId: () => Id) => SingleCommand | null;

/**
 * The command that an intent comes to in a state. It is well-formed; whether the model allows it (a
 * name may be taken, a circle close) is the model's to say.
 * @param nextId gives an id that nothing has
 */
export function commandFor(
  state: WorkspaceState,
  intent: Intent,
  nextId: () => Id,
): Command | null {
  return pick(MAKERS, intent.what)?.(state, intent, nextId) ?? null;
}

const addElement: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
  const kind = pick(words.ELEMENT_KINDS, a) ?? 'issue';
  const parent = pick(elements(state), b);
  const as = parent && pick(placementTypes(kind, parent.kind), c);
  const element = { kind, fields: { text, detail: text } };
  const after = pick(siblings(state, parent?.id), d);
  return {
    type: 'add-element',
    id: nextId(),
    element,
    place:
      parent && as
        ? { under: 'element', parent: parent.id, as, link: nextId(), ...after }
        : { under: 'nothing' },
  };
};

const addLink: Maker = (state, { picks: [a, b, c] }, nextId) => {
  const link = pick(words.LINK_TYPES, a) ?? 'cites';
  const rule = LINK_RULES[link];
  const from = pick(elements(state, rule.from), b);
  const to = pick(elements(state, rule.to), c);
  return from && to ? { type: 'add-link', id: nextId(), link, from: from.id, to: to.id } : null;
};

const edit: Maker = (state, { picks: [a, b, c], text }) => {
  const edits: readonly (() => SingleCommand | undefined)[] = [
    () => {
      const found = pick(elements(state), b);
      return found && { type: 'edit', ...found, fields: { text, tags: [text, 'tag'] } };
    },
    () => {
      const found = pick(all(state, 'argument'), b);
      const response = pick(words.RESPONSES, c) ?? 'addressed';
      const fields = { response, responseText: text };
      return found && { type: 'edit', kind: 'argument', id: found.id, fields };
    },
    () => {
      const found = pick(all(state, 'party'), b);
      const fields = { name: text, shortName: text, type: pick(words.PARTY_TYPES, c) };
      return found && ({ type: 'edit', kind: 'party', id: found.id, fields } as SingleCommand);
    },
    () => {
      const found = pick(all(state, 'stance'), b);
      const fields = { reason: text, source: pick(all(state, 'reference'), c)?.id ?? null };
      return found && { type: 'edit', kind: 'stance', id: found.id, fields };
    },
    () => {
      const found = pick(all(state, 'link'), b);
      const fields = { type: pick(words.LINK_TYPES, c) };
      return found && ({ type: 'edit', kind: 'link', id: found.id, fields } as SingleCommand);
    },
    () => {
      const found = pick(all(state, 'agenda-item'), b);
      const fields = { title: c % 2 ? text : '', issue: pick(all(state, 'issue'), c)?.id ?? null };
      return found && { type: 'edit', kind: 'agenda-item', id: found.id, fields };
    },
  ];
  return pick(edits, a)?.() ?? null;
};

const moveElement: Maker = (state, { picks: [a, b, c, d] }, nextId) => {
  const moved = pick(elements(state), a);
  if (!moved) return null;
  const link = pick(parentsOf(state, moved.id), b)?.link.id ?? null;
  const parent = pick(elements(state), c);
  const as = parent && pick(placementTypes(moved.kind, parent.kind), d);
  const after = pick(siblings(state, as ? parent.id : undefined), d);
  return {
    type: 'move-element',
    id: moved.id,
    link,
    place:
      parent && as
        ? { under: 'element', parent: parent.id, as, link: nextId(), ...after }
        : { under: 'nothing', ...after },
  };
};

const changeKind: Maker = (state, { picks: [a, b] }, nextId) => {
  const found = pick(elements(state), a);
  const to = pick(words.ELEMENT_KINDS, b) ?? 'issue';
  return found ? { type: 'change-kind', id: found.id, to, newId: nextId() } : null;
};

const revisePosition: Maker = (state, { picks: [a], text }, nextId) => {
  const position = pick(all(state, 'position'), a);
  if (!position) return null;
  const links = linksFrom(state, position.id, 'responds-to').map(() => nextId());
  const [id, replaces] = [nextId(), nextId()];
  return { type: 'revise-position', position: position.id, id, text, replaces, links };
};

const deleteEntities: Maker = (state, { picks: [a, b, c, d] }) => {
  const kinds = ENTITY_KINDS.filter((kind) => kind !== 'workspace');
  const chosen = [pick(kinds, a), pick(kinds, c)].flatMap((kind, index) => {
    const found = kind && pick(all(state, kind as EntityKind), index ? d : b);
    return kind && found ? [{ kind: kind as EntityKind, id: found.id }] : [];
  });
  return chosen.length > 0 ? { type: 'delete', entities: chosen } : null;
};

const placeElement: Maker = (state, { picks: [a, b, c] }, nextId) => {
  const element = pick(elements(state), a)?.id;
  return element === undefined
    ? null
    : { type: 'place-element', id: nextId(), element, x: (b % 2001) - 1000, y: (c % 2001) - 1000 };
};

const releasePlaces: Maker = (_state, { picks: [a] }) =>
  a % 4 === 0 ? { type: 'release-places' } : null;

const addParty: Maker = (_state, { picks: [a], text }, nextId) => ({
  type: 'add-party',
  id: nextId(),
  name: text,
  partyType: pick(words.PARTY_TYPES, a),
});

const addMember: Maker = (state, { picks: [a, b] }, nextId) => {
  const person = pick(all(state, 'party'), a);
  const group = pick(all(state, 'party'), b);
  return person && group
    ? { type: 'add-member', id: nextId(), person: person.id, group: group.id }
    : null;
};

const setStance: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
  const party = pick(all(state, 'party'), a);
  const position = pick(all(state, 'position'), b);
  if (!party || !position) return null;
  const level = pick(words.STANCE_LEVELS, c) ?? 'neutral';
  const source = pick(all(state, 'reference'), d)?.id ?? null;
  const held = { party: party.id, position: position.id, level, reason: text, source };
  return { type: 'set-stance', id: nextId(), ...held, formalObjection: d % 3 === 0 };
};

const addSession: Maker = (_state, { picks: [a], text }, nextId) => {
  const start = `2015-04-${String(1 + (a % 30)).padStart(2, '0')}T09:30`;
  return { type: 'add-session', id: nextId(), title: text, start, minutes: a % 300 };
};

const addAgendaItem: Maker = (state, { picks: [a, b, c], text }, nextId) => {
  const session = pick(all(state, 'session'), a);
  if (!session) return null;
  const issue = pick(all(state, 'issue'), b)?.id ?? null;
  const purpose = pick(words.PURPOSES, c) ?? 'inform';
  const what = { title: issue === null ? text : '', issue, purpose };
  return { type: 'add-agenda-item', id: nextId(), session: session.id, ...what };
};

const moveAgendaItem: Maker = (state, { picks: [a, b, c] }) => {
  const item = pick(all(state, 'agenda-item'), a);
  const session = pick(all(state, 'session'), b);
  const after = pick(all(state, 'agenda-item'), c)?.id ?? null;
  return item && session
    ? { type: 'move-agenda-item', id: item.id, session: session.id, after }
    : null;
};

const addStandingItem: Maker = (_state, { picks: [a], text }, nextId) => ({
  type: 'add-standing-item',
  id: nextId(),
  title: text,
  place: pick(words.STANDING_PLACES, a) ?? 'opening',
});

const moveStandingItem: Maker = (state, { picks: [a, b, c] }) => {
  const item = pick(all(state, 'standing-item'), a);
  const place = pick(words.STANDING_PLACES, b) ?? 'opening';
  const after = pick(all(state, 'standing-item'), c)?.id ?? null;
  return item ? { type: 'move-standing-item', id: item.id, place, after } : null;
};

const recordDecision: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
  const issue = pick(all(state, 'issue'), a);
  if (!issue) return null;
  const session = pick(all(state, 'session'), b)?.id ?? null;
  const adopted = pick(all(state, 'position'), c)?.id;
  const designation = pick(words.DESIGNATIONS, d) ?? null;
  const positions = adopted === undefined ? [] : [adopted];
  const made = { id: nextId(), issue: issue.id, session, text, positions, designation };
  return { type: 'record-decision', ...made };
};

const addMinorityStatement: Maker = (state, { picks: [a, b], text }, nextId) => {
  const decision = pick(all(state, 'decision'), a);
  const party = pick(all(state, 'party'), b);
  return decision && party
    ? { type: 'add-minority-statement', id: nextId(), decision: decision.id, party: party.id, text }
    : null;
};

const addActionItem: Maker = (state, { picks: [a, b], text }, nextId) => ({
  type: 'add-action-item',
  id: nextId(),
  text,
  session: pick(all(state, 'session'), a)?.id ?? null,
  issue: pick(all(state, 'issue'), b)?.id ?? null,
});

// Twice what makes a map grow, so that the others have something to work on.
const MAKERS: readonly Maker[] = [
  addElement,
  addElement,
  addElement,
  addElement,
  addLink,
  addLink,
  edit,
  edit,
  moveElement,
  moveElement,
  changeKind,
  revisePosition,
  deleteEntities,
  placeElement,
  placeElement,
  releasePlaces,
  addParty,
  addParty,
  addMember,
  setStance,
  setStance,
  addSession,
  addAgendaItem,
  addAgendaItem,
  moveAgendaItem,
  addStandingItem,
  moveStandingItem,
  recordDecision,
  addMinorityStatement,
  addActionItem,
];

interface Chosen {
  readonly kind: words.ElementKind;
  readonly id: Id;
}

function elements(
  state: WorkspaceState,
  kinds: readonly words.ElementKind[] = words.ELEMENT_KINDS,
): readonly Chosen[] {
  return kinds.flatMap((kind) => all(state, kind).map(({ id }) => ({ kind, id })));
}

/** Where something can go among the siblings in a place: first, last, or after one of them. */
function siblings(
  state: WorkspaceState,
  parent: Id | undefined,
): readonly { readonly after?: Id | null }[] {
  const places = parent === undefined ? rootPlaces(state) : childrenOf(state, parent);
  return [{ after: null }, {}, ...places.map(({ child, link }) => ({ after: link?.id ?? child }))];
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
