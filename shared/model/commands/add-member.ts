import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** A person belongs to a group from now on. */
export const addMember = defineCommand({
  type: 'add-member',
  schema: z.strictObject({ id: idSchema, person: idSchema, group: idSchema }),
  label: (state, { person, group }) => ({
    key: 'add-member',
    values: { person: titleOf(state, 'party', person), group: titleOf(state, 'party', group) },
  }),
  decide: (state, { id, person, group }, { at, author }) => {
    const member = entity(state, 'party', person);
    const body = entity(state, 'party', group);
    if (!member) return fail(refusal('unknown-entity', { id: person }));
    if (!body) return fail(refusal('unknown-entity', { id: group }));
    if (member.type !== 'person') return fail(refusal('not-a-person', { name: member.shortName }));
    if (body.type !== 'group') return fail(refusal('not-a-group', { name: body.shortName }));
    const already = (state.indexes.membersOf.get(group) ?? []).some(
      (other) => entity(state, 'membership', other)?.person === person,
    );
    if (already) return ok([]);
    const after = { id, createdAt: at, createdBy: author, person, group };
    return ok([{ op: 'create', kind: 'membership', id, after }]);
  },
});
