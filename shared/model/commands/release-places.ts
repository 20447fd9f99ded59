import { z } from 'zod';
import { ok } from '../../result.ts';
import { defineCommand } from '../command.ts';
import { all } from '../queries.ts';

/** Everything on the map goes back to where the layout puts it. */
export const releasePlaces = defineCommand({
  type: 'release-places',
  schema: z.strictObject({}),
  newIds: () => [],
  label: (state) => ({
    key: 'release-places',
    values: { count: state.tables['map-place'].size },
  }),
  decide: (state) =>
    ok(
      all(state, 'map-place').map((before) => ({
        op: 'delete',
        kind: 'map-place',
        id: before.id,
        before,
      })),
    ),
});
