import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity } from '../checks.ts';
import { difference } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nameOf } from '../place.ts';
import { mapPlaceOf } from '../queries.ts';

const { x, y } = entitySchemas['map-place'].shape;

/** Somebody puts an element somewhere on the map; it stays there until its place is given back. */
export const placeElement = defineCommand({
  type: 'place-element',
  schema: z.strictObject({
    /** The id that its place gets, where it has none yet. */
    id: idSchema,
    element: idSchema,
    x,
    y,
  }),
  newIds: ({ id }) => [id],
  label: (state, { element }) => ({
    key: 'place-element',
    values: { label: nameOf(state, element) },
  }),
  decide: (state, place, { at, author }) => {
    const { id, element } = place;
    const before = mapPlaceOf(state, element);
    if (before) {
      const change = difference('map-place', before, { x: place.x, y: place.y });
      return ok(change ? [change] : []);
    }
    const checked = checkEntity(state, 'map-place', place);
    if (!checked.ok) return checked;
    const after = { ...place, createdAt: at, createdBy: author };
    return ok([{ op: 'create', kind: 'map-place', id, after }]);
  },
});
