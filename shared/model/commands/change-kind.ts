import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import type { Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { deletion } from '../deletion.ts';
import { ELEMENT_DEFAULTS } from '../fields.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { mayJoin, placement, placementTypes } from '../links.ts';
import { nameOf } from '../place.ts';
import { elementOf, entity, linksFrom, linksTo } from '../queries.ts';
import { refusal } from '../refusal.ts';
import type { Link } from '../entities.ts';
import { ELEMENT_KINDS, LINK_TYPES, type ElementKind } from '../vocabulary.ts';

/**
 * An element turns out to be of another kind. The new one has a label of its own kind, keeps text,
 * detail, tags and places, and every link that its kind allows; where one would be lost, the command
 * is refused and names it.
 */
export const changeKind = defineCommand({
  type: 'change-kind',
  schema: z.strictObject({
    id: idSchema,
    to: z.enum(ELEMENT_KINDS),
    /** The id of the new element. */
    newId: idSchema,
    /** How it stands under its parents from now on, where several ways are possible. */
    as: z.enum(LINK_TYPES).optional(),
  }),
  label: (state, { id, to }) => ({
    key: 'change-kind',
    values: { label: nameOf(state, id), kind: to, becomes: nextLabel(state.counters, to) },
  }),
  decide: (state, { id, to, newId, as }, { at, author }) => {
    const old = elementOf(state, id);
    if (!old) return fail(refusal('unknown-entity', { id }));
    if (state.kinds.has(newId)) return fail(refusal('id-taken', { id: newId }));
    const kindOf = (end: string): ElementKind | undefined =>
      end === id ? to : state.kinds.get(end);
    const relinked: Link[] = [];
    for (const link of [...linksFrom(state, id), ...linksTo(state, id)]) {
      const moved = relink(link, id, newId, kindOf, as);
      if (!moved) {
        const other = link.from === id ? link.to : link.from;
        return fail(
          refusal('cannot-become', {
            label: nameOf(state, id),
            kind: to,
            other: nameOf(state, other),
            type: link.type,
          }),
        );
      }
      relinked.push(moved);
    }
    const held = state.indexes.stancesOn.get(id) ?? state.indexes.stancesCiting.get(id);
    const stance = held?.[0] === undefined ? undefined : entity(state, 'stance', held[0]);
    if (stance) {
      const party = entity(state, 'party', stance.party)?.shortName ?? '';
      return fail(
        refusal('cannot-become', {
          label: nameOf(state, id),
          kind: to,
          other: party,
          type: 'stance',
        }),
      );
    }
    // Once its links are gone nothing stands under the old element, so nothing goes along with it.
    const unlinked: Change[] = [...linksFrom(state, id), ...linksTo(state, id)].map((link) => ({
      op: 'update',
      kind: 'link',
      id: link.id,
      ...endsChanged(link, relinked.find((other) => other.id === link.id) as Link),
    }));
    const { text, detail, tags, rank } = old.element;
    const created = {
      op: 'create',
      kind: to,
      id: newId,
      after: {
        ...ELEMENT_DEFAULTS[to],
        ...{ id: newId, createdAt: at, createdBy: author, text, detail, tags, rank },
        label: nextLabel(state.counters, to),
      },
    } as Change;
    const removed = deletion(state, [{ kind: old.kind, id }]);
    if (!removed.ok) return removed;
    const own = removed.value.filter(
      (change) => change.id === id || (change.op === 'update' && change.kind !== 'link'),
    );
    return ok([created, ...unlinked, ...own]);
  },
});

function relink(
  link: Link,
  id: string,
  newId: string,
  kindOf: (end: string) => ElementKind | undefined,
  as: Link['type'] | undefined,
): Link | null {
  const [from, to] = [kindOf(link.from), kindOf(link.to)];
  if (!from || !to) return null;
  const renamed = {
    ...link,
    from: link.from === id ? newId : link.from,
    to: link.to === id ? newId : link.to,
  };
  const place = placement(link);
  if (place?.child === id) {
    const parent = kindOf(place.parent) as ElementKind;
    const child = kindOf(id) as ElementKind;
    const possible = placementTypes(child, parent);
    const type =
      as && possible.includes(as) ? as : possible.includes(link.type) ? link.type : possible[0];
    if (type === undefined) return null;
    const downward = placement({ type, from: 'child', to: 'parent' })?.child === 'child';
    return downward
      ? { ...link, type, from: newId, to: place.parent }
      : { ...link, type, from: place.parent, to: newId };
  }
  return mayJoin(link.type, from, to) ? renamed : null;
}

function endsChanged(
  before: Link,
  after: Link,
): { readonly before: Partial<Link>; readonly after: Partial<Link> } {
  const fields = (['type', 'from', 'to'] as const).filter(
    (field) => before[field] !== after[field],
  );
  return {
    before: Object.fromEntries(fields.map((field) => [field, before[field]])),
    after: Object.fromEntries(fields.map((field) => [field, after[field]])),
  };
}
