import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { difference, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { placement } from '../links.ts';
import { rankAfter } from '../order.ts';
import { checkLink, linkFor, nameOf, placeSchema, siblingsIn } from '../place.ts';
import { elementOf, entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/**
 * An element leaves one of its places for another. Where both are under parents, the link itself moves,
 * one row; its id stays and `place.link` is not used.
 */
export const moveElement = defineCommand({
  type: 'move-element',
  schema: z.strictObject({
    id: idSchema,
    /** The link of the place that it leaves; `null` when it stands under nothing. */
    link: idSchema.nullable(),
    place: placeSchema,
  }),
  newIds: ({ link, place }) => (link === null && place.under === 'element' ? [place.link] : []),
  label: (state, { id, place }) =>
    place.under === 'nothing'
      ? { key: 'move-out', values: { label: nameOf(state, id) } }
      : { key: 'move', values: { label: nameOf(state, id), parent: nameOf(state, place.parent) } },
  decide: (state, { id, link: linkId, place }, { at, author }) => {
    const moved = elementOf(state, id);
    if (!moved) return fail(refusal('unknown-entity', { id }));
    const link = linkId === null ? null : entity(state, 'link', linkId);
    if (link === undefined || (link && placement(link)?.child !== id)) {
      return fail(refusal('unknown-entity', { id: linkId ?? id }));
    }
    if (place.under === 'nothing') {
      if (!link && place.after === id) return ok([]);
      const siblings = siblingsIn(state, place).filter((sibling) => sibling.id !== id);
      const changes: Change[] = [];
      const rank = difference(moved.kind, moved.element, {
        rank: rankAfter(siblings, place.after),
      });
      if (rank) changes.push(rank);
      if (link) changes.push({ op: 'delete', kind: 'link', id: link.id, before: link });
      return ok(changes);
    }
    const target = linkFor(place, id);
    const checked = checkLink(state, target, link?.id);
    if (!checked.ok) return checked;
    const siblings = siblingsIn(state, place).filter((sibling) => sibling.id !== link?.id);
    const rank = rankAfter(siblings, place.after);
    if (link) {
      // To follow itself is to stay where it is.
      const stays = place.after === link.id && placement(link)?.parent === place.parent;
      const change = difference('link', link, { ...target, rank: stays ? link.rank : rank });
      return ok(change ? [change] : []);
    }
    const after = { ...target, id: place.link, createdAt: at, createdBy: author, rank };
    return ok([{ op: 'create', kind: 'link', id: place.link, after }]);
  },
});
