import { z } from 'zod';
import { ok } from '../../result.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';

/** The workspace as it stands is given a name, under which people find it again. */
export const nameState = defineCommand({
  type: 'name-state',
  schema: z.strictObject({ id: idSchema, title: entitySchemas['named-state'].shape.title }),
  newIds: ({ id }) => [id],
  label: (_state, { title }) => ({ key: 'name-state', values: { title } }),
  decide: (_state, { id, title }, { at, author }) =>
    ok([
      {
        op: 'create',
        kind: 'named-state',
        id,
        after: { id, createdAt: at, createdBy: author, title, session: null },
      },
    ]),
});
