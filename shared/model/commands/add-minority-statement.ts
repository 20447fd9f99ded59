import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { checkReferences, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** What a party wants to be read beside a decision that it did not share. */
export const addMinorityStatement = defineCommand({
  type: 'add-minority-statement',
  schema: z.strictObject({
    id: idSchema,
    decision: idSchema,
    party: idSchema,
    text: entitySchemas['minority-statement'].shape.text,
  }),
  label: (state, { party, decision }) => ({
    key: 'add-minority-statement',
    values: {
      party: titleOf(state, 'party', party),
      decision: titleOf(state, 'decision', decision),
    },
  }),
  decide: (state, statement, { at, author }) => {
    const { id } = statement;
    if (entity(state, 'minority-statement', id)) return fail(refusal('id-taken', { id }));
    const checked = checkReferences(state, 'minority-statement', statement);
    if (!checked.ok) return checked;
    const after = { ...statement, createdAt: at, createdBy: author };
    return ok([{ op: 'create', kind: 'minority-statement', id, after }]);
  },
});
