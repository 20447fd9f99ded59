import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';

/** A person belongs to a group from now on. */
export const addMember = defineCommand({
  type: 'add-member',
  schema: z.strictObject({ id: idSchema, person: idSchema, group: idSchema }),
  newIds: ({ id }) => [id],
  label: (state, { person, group }) => ({
    key: 'add-member',
    values: { person: titleOf(state, 'party', person), group: titleOf(state, 'party', group) },
  }),
  decide: (state, { id, person, group }, { at, author }) => {
    const after = { id, createdAt: at, createdBy: author, person, group };
    const checked = checkEntity(state, 'membership', after);
    if (!checked.ok) return checked;
    const already = (state.indexes.membersOf.get(group) ?? []).some(
      (other) => other.person === person,
    );
    if (already) return ok([]);
    return ok([{ op: 'create', kind: 'membership', id, after }]);
  },
});
