import { z } from 'zod';
import { fail } from '../../result.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { deletion } from '../deletion.ts';
import { ENTITY_KINDS, isElementKind, type EntityKind } from '../entities.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

const deletable = ENTITY_KINDS.filter((kind) => kind !== 'workspace') as [
  EntityKind,
  ...EntityKind[],
];

/**
 * Entities go, and with them what cannot be without them: links, stances, and of the outline
 * whatever stands nowhere else. What a decision rests on stays: the command is refused.
 */
export const deleteEntities = defineCommand({
  type: 'delete',
  schema: z.strictObject({
    entities: z
      .array(z.strictObject({ kind: z.enum(deletable), id: idSchema }))
      .min(1)
      .max(100_000),
  }),
  newIds: () => [],
  label: (state, { entities }) => {
    const first = entities[0];
    if (!first || entities.length > 1) {
      return { key: 'delete-many', values: { count: entities.length } };
    }
    const label = titleOf(state, first.kind, first.id);
    const planned = deletion(state, entities);
    const below = planned.ok
      ? planned.value.filter((change) => change.op === 'delete' && isElementKind(change.kind))
          .length - 1
      : 0;
    return below > 0
      ? { key: 'delete-subtree', values: { label, count: below } }
      : { key: 'delete', values: { label } };
  },
  decide: (state, { entities }) => {
    const missing = entities.find(({ kind, id }) => !entity(state, kind, id));
    if (missing) return fail(refusal('unknown-entity', { id: missing.id }));
    return deletion(state, entities);
  },
});
