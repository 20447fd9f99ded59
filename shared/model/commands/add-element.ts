import { z } from 'zod';
import { ok } from '../../result.ts';
import { applyChanges } from '../state.ts';
import { withoutUndefined, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { ELEMENT_DEFAULTS, newElementSchema } from '../fields.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { rankAfter } from '../order.ts';
import { checkLink, linkFor, nameOf, PLACED_RANK, placeSchema, siblingsIn } from '../place.ts';

/** A new element, put in a place. */
export const addElement = defineCommand({
  type: 'add-element',
  schema: z.strictObject({
    id: idSchema,
    element: newElementSchema,
    place: placeSchema,
  }),
  newIds: ({ id, place }) => (place.under === 'nothing' ? [id] : [id, place.link]),
  label: (state, { element, place }) => {
    const label = nextLabel(state.counters, element.kind);
    return place.under === 'nothing'
      ? { key: 'add', values: { label } }
      : { key: 'add-under', values: { label, parent: nameOf(state, place.parent) } };
  },
  decide: (state, { id, element, place }, { at, author }) => {
    const { kind, fields } = element;
    const rank =
      place.under === 'nothing' ? rankAfter(siblingsIn(state, place), place.after) : PLACED_RANK;
    const create = {
      op: 'create',
      kind,
      id,
      after: {
        ...ELEMENT_DEFAULTS[kind],
        ...withoutUndefined(fields),
        id,
        createdAt: at,
        createdBy: author,
        label: nextLabel(state.counters, kind),
        rank,
      },
    } as Change;
    if (place.under === 'nothing') return ok([create]);
    const link = linkFor(place, id);
    const checked = checkLink(applyChanges(state, [create]), link);
    if (!checked.ok) return checked;
    return ok([
      create,
      {
        op: 'create',
        kind: 'link',
        id: place.link,
        after: {
          ...link,
          id: place.link,
          createdAt: at,
          createdBy: author,
          rank: rankAfter(siblingsIn(state, place), place.after),
        },
      },
    ]);
  },
});
