import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';

const { type, text, speaker } = entitySchemas['minute-entry'].shape;

/**
 * Something that was said or done at a session, as it was recorded then. What it made, a contra or a decision, is
 * made beside it by a command of its own, in one step.
 */
export const addMinuteEntry = defineCommand({
  type: 'add-minute-entry',
  schema: z.strictObject({
    id: idSchema,
    session: idSchema,
    item: idSchema.nullable().default(null),
    entryType: type.default('note'),
    text,
    speaker: speaker.default(''),
    about: idSchema.nullable().default(null),
  }),
  newIds: ({ id }) => [id],
  label: (state, { session }) => ({
    key: 'add-minute-entry',
    values: { session: titleOf(state, 'session', session) },
  }),
  decide: (state, { entryType, ...entry }, { at, author }) => {
    const { id } = entry;
    const checked = checkEntity(state, 'minute-entry', entry);
    if (!checked.ok) return checked;
    const after = { ...entry, type: entryType, at, createdAt: at, createdBy: author };
    return ok([{ op: 'create', kind: 'minute-entry', id, after }]);
  },
});
