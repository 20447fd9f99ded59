import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { ENTITY_KINDS } from '../entities.ts';
import { idSchema } from '../id.ts';
import { changeIdSchema } from '../log.ts';
import { kindOf } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** What one copy deleted while another one changed it stays deleted: the changes are known of from now on. */
export const leaveDeleted = defineCommand({
  type: 'leave-deleted',
  schema: z.strictObject({
    kind: z.enum(ENTITY_KINDS),
    id: idSchema,
    over: z
      .array(z.strictObject({ field: z.string().max(100), change: changeIdSchema }))
      .min(1)
      .max(10_000),
  }),
  newIds: () => [],
  label: () => ({ key: 'leave-deleted', values: {} }),
  settles: (_state, { kind, id, over }) => [
    { kind, entity: id, field: 'deleted', value: true, over },
  ],
  decide: (state, { id }) => {
    const kind = kindOf(state, id);
    return kind ? fail(refusal('still-there', { label: titleOf(state, kind, id) })) : ok([]);
  },
});
