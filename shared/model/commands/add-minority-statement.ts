import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';

/** What a party wants to be read beside a decision that it did not share. */
export const addMinorityStatement = defineCommand({
  type: 'add-minority-statement',
  schema: z.strictObject({
    id: idSchema,
    decision: idSchema,
    party: idSchema,
    text: entitySchemas['minority-statement'].shape.text,
  }),
  newIds: ({ id }) => [id],
  label: (state, { party, decision }) => ({
    key: 'add-minority-statement',
    values: {
      party: titleOf(state, 'party', party),
      decision: titleOf(state, 'decision', decision),
    },
  }),
  decide: (state, statement, { at, author }) => {
    const { id } = statement;
    const checked = checkEntity(state, 'minority-statement', statement);
    if (!checked.ok) return checked;
    const after = { ...statement, createdAt: at, createdBy: author };
    return ok([{ op: 'create', kind: 'minority-statement', id, after }]);
  },
});
