import { all } from '../queries.ts';
import * as words from '../vocabulary.ts';
import { pick, type Maker } from './intents.ts';

/** A new party. */
export const addParty: Maker = (_state, { picks: [a], text }, nextId) => ({
  type: 'add-party',
  id: nextId(),
  name: text,
  partyType: pick(words.PARTY_TYPES, a),
});

/** A person who joins a group. */
export const addMember: Maker = (state, { picks: [a, b] }, nextId) => {
  const person = pick(all(state, 'party'), a);
  const group = pick(all(state, 'party'), b);
  return person && group
    ? { type: 'add-member', id: nextId(), person: person.id, group: group.id }
    : null;
};

/** What a party thinks of a position. */
export const setStance: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
  const party = pick(all(state, 'party'), a);
  const position = pick(all(state, 'position'), b);
  if (!party || !position) return null;
  const level = pick(words.STANCE_LEVELS, c) ?? 'neutral';
  const source = pick(all(state, 'reference'), d)?.id ?? null;
  const held = { party: party.id, position: position.id, level, reason: text, source };
  return { type: 'set-stance', id: nextId(), ...held, formalObjection: d % 3 === 0 };
};

/** A new session. */
export const addSession: Maker = (_state, { picks: [a], text }, nextId) => {
  const start = `2015-04-${String(1 + (a % 30)).padStart(2, '0')}T09:30`;
  return { type: 'add-session', id: nextId(), title: text, start, minutes: a % 300 };
};

/** An issue, or something with a title, on the agenda of a session. */
export const addAgendaItem: Maker = (state, { picks: [a, b, c], text }, nextId) => {
  const session = pick(all(state, 'session'), a);
  if (!session) return null;
  const issue = pick(all(state, 'issue'), b)?.id ?? null;
  const purpose = pick(words.PURPOSES, c) ?? 'inform';
  const what = { title: issue === null ? text : '', issue, purpose };
  return { type: 'add-agenda-item', id: nextId(), session: session.id, ...what };
};

/** An agenda item to another place, of any session. */
export const moveAgendaItem: Maker = (state, { picks: [a, b, c] }) => {
  const item = pick(all(state, 'agenda-item'), a);
  const session = pick(all(state, 'session'), b);
  const after = pick(all(state, 'agenda-item'), c)?.id ?? null;
  return item && session
    ? { type: 'move-agenda-item', id: item.id, session: session.id, after }
    : null;
};

/** A new standing item. */
export const addStandingItem: Maker = (_state, { picks: [a], text }, nextId) => ({
  type: 'add-standing-item',
  id: nextId(),
  title: text,
  place: pick(words.STANDING_PLACES, a) ?? 'opening',
});

/** A standing item to another place. */
export const moveStandingItem: Maker = (state, { picks: [a, b, c] }) => {
  const item = pick(all(state, 'standing-item'), a);
  const place = pick(words.STANDING_PLACES, b) ?? 'opening';
  const after = pick(all(state, 'standing-item'), c)?.id ?? null;
  return item ? { type: 'move-standing-item', id: item.id, place, after } : null;
};

/** A decision on an issue. */
export const recordDecision: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
  const issue = pick(all(state, 'issue'), a);
  if (!issue) return null;
  const session = pick(all(state, 'session'), b)?.id ?? null;
  const adopted = pick(all(state, 'position'), c)?.id;
  const designation = pick(words.DESIGNATIONS, d) ?? null;
  const positions = adopted === undefined ? [] : [adopted];
  const made = { id: nextId(), issue: issue.id, session, text, positions, designation };
  return { type: 'record-decision', ...made };
};

/** What a party says against a decision. */
export const addMinorityStatement: Maker = (state, { picks: [a, b], text }, nextId) => {
  const decision = pick(all(state, 'decision'), a);
  const party = pick(all(state, 'party'), b);
  return decision && party
    ? { type: 'add-minority-statement', id: nextId(), decision: decision.id, party: party.id, text }
    : null;
};

/** A new action item. */
export const addActionItem: Maker = (state, { picks: [a, b], text }, nextId) => ({
  type: 'add-action-item',
  id: nextId(),
  text,
  session: pick(all(state, 'session'), a)?.id ?? null,
  issue: pick(all(state, 'issue'), b)?.id ?? null,
});
