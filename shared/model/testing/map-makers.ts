import type { SingleCommand } from '../decide.ts';
import { ENTITY_KINDS } from '../entities.ts';
import { LINK_RULES, placementTypes } from '../links.ts';
import { all, linksFrom, parentsOf } from '../queries.ts';
import * as words from '../vocabulary.ts';
import { elements, pick, siblings, type Maker } from './intents.ts';

/** A new element, under another one where it can stand there. */
export const addElement: Maker = (state, { picks: [a, b, c, d], text }, nextId) => {
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

/** A link of any type between elements that it may join. */
export const addLink: Maker = (state, { picks: [a, b, c] }, nextId) => {
  const link = pick(words.LINK_TYPES, a) ?? 'cites';
  const rule = LINK_RULES[link];
  const from = pick(elements(state, rule.from), b);
  const to = pick(elements(state, rule.to), c);
  return from && to ? { type: 'add-link', id: nextId(), link, from: from.id, to: to.id } : null;
};

/** Other values in the fields of something. */
export const edit: Maker = (state, { picks: [a, b, c], text }) => {
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

/** An element to another place. */
export const moveElement: Maker = (state, { picks: [a, b, c, d] }, nextId) => {
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

/** An element made one of another kind. */
export const changeKind: Maker = (state, { picks: [a, b] }, nextId) => {
  const found = pick(elements(state), a);
  const to = pick(words.ELEMENT_KINDS, b) ?? 'issue';
  return found ? { type: 'change-kind', id: found.id, to, newId: nextId() } : null;
};

/** A position in new words. */
export const revisePosition: Maker = (state, { picks: [a], text }, nextId) => {
  const position = pick(all(state, 'position'), a);
  if (!position) return null;
  const links = linksFrom(state, position.id, 'responds-to').map(() => nextId());
  const [id, replaces] = [nextId(), nextId()];
  return { type: 'revise-position', position: position.id, id, text, replaces, links };
};

/** One or two things deleted at once. */
export const deleteEntities: Maker = (state, { picks: [a, b, c, d] }) => {
  const kinds = ENTITY_KINDS.filter((kind) => kind !== 'workspace');
  const chosen = [pick(kinds, a), pick(kinds, c)].flatMap((kind, index) => {
    const found = kind && pick(all(state, kind), index ? d : b);
    return kind && found ? [{ kind, id: found.id }] : [];
  });
  return chosen.length > 0 ? { type: 'delete', entities: chosen } : null;
};

/** An element put somewhere on the map. */
export const placeElement: Maker = (state, { picks: [a, b, c] }, nextId) => {
  const element = pick(elements(state), a)?.id;
  return element === undefined
    ? null
    : { type: 'place-element', id: nextId(), element, x: (b % 2001) - 1000, y: (c % 2001) - 1000 };
};

/** Everything on the map put back where the layout has it; seldom. */
export const releasePlaces: Maker = (_state, { picks: [a] }) =>
  a % 4 === 0 ? { type: 'release-places' } : null;
