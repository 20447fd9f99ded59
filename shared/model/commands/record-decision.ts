import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity } from '../checks.ts';
import type { Change } from '../changes.ts';
import { dayOf, defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { nameOf } from '../place.ts';
import { entity } from '../queries.ts';
import { daySchema } from '../values.ts';

const { text, positions, designation } = entitySchemas.decision.shape;

/** What the group decided on an issue. The issue counts as resolved from then on. */
export const recordDecision = defineCommand({
  type: 'record-decision',
  schema: z.strictObject({
    id: idSchema,
    issue: idSchema,
    session: idSchema.nullable().default(null),
    text,
    positions: positions.default([]),
    designation: designation.default(null),
    decidedOn: daySchema.optional(),
    resolve: z.boolean().default(true),
  }),
  newIds: ({ id }) => [id],
  label: (state, { issue }) => ({
    key: 'record-decision',
    values: { label: nextLabel(state.counters, 'decision'), issue: nameOf(state, issue) },
  }),
  decide: (state, { resolve, decidedOn, ...decision }, context) => {
    const { at, author } = context;
    const { id } = decision;
    const checked = checkEntity(state, 'decision', decision);
    if (!checked.ok) return checked;
    const after = {
      ...decision,
      createdAt: at,
      createdBy: author,
      decidedOn: decidedOn ?? dayOf(context),
      label: nextLabel(state.counters, 'decision'),
    };
    const changes: Change[] = [{ op: 'create', kind: 'decision', id, after }];
    const issue = entity(state, 'issue', decision.issue);
    if (resolve && issue && issue.status !== 'resolved') {
      changes.push({
        op: 'update',
        kind: 'issue',
        id: issue.id,
        before: { status: issue.status },
        after: { status: 'resolved' },
      });
    }
    return ok(changes);
  },
});
