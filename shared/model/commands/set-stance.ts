import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { dayOf, defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nameOf } from '../place.ts';
import { daySchema } from '../values.ts';

/** What a party thinks of a position from a day on. Earlier stances stay, so that movement shows. */
export const setStance = defineCommand({
  type: 'set-stance',
  schema: z.strictObject({
    id: idSchema,
    party: idSchema,
    position: idSchema,
    level: entitySchemas.stance.shape.level,
    reason: entitySchemas.stance.shape.reason.default(''),
    formalObjection: z.boolean().default(false),
    source: idSchema.nullable().default(null),
    /** The day on which it is set, unless said. */
    since: daySchema.optional(),
  }),
  newIds: ({ id }) => [id],
  label: (state, { party, position, level }) => ({
    key: 'set-stance',
    values: { party: titleOf(state, 'party', party), position: nameOf(state, position), level },
  }),
  decide: (state, { since, ...stance }, context) => {
    const { at, author } = context;
    const { id } = stance;
    const after = { ...stance, createdAt: at, createdBy: author, since: since ?? dayOf(context) };
    const checked = checkEntity(state, 'stance', after);
    return checked.ok ? ok([{ op: 'create', kind: 'stance', id, after }]) : checked;
  },
});
