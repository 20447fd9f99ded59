import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { checkReferences, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { daySchema, entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nameOf } from '../place.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

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
  label: (state, { party, position, level }) => ({
    key: 'set-stance',
    values: { party: titleOf(state, 'party', party), position: nameOf(state, position), level },
  }),
  decide: (state, { since, ...stance }, { at, author }) => {
    const { id } = stance;
    if (entity(state, 'stance', id)) return fail(refusal('id-taken', { id }));
    const after = { ...stance, createdAt: at, createdBy: author, since: since ?? at.slice(0, 10) };
    const checked = checkReferences(state, 'stance', after);
    return checked.ok ? ok([{ op: 'create', kind: 'stance', id, after }]) : checked;
  },
});
