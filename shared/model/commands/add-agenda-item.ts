import { z } from 'zod';
import { ok } from '../../result.ts';
import { agendaOf } from '../agenda.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { nameOf } from '../place.ts';
import { rankAfter } from '../order.ts';

const { title, purpose, minutes, presenter, type, outcome, documents } =
  entitySchemas['agenda-item'].shape;

/** An issue or a free title on a session's agenda. */
export const addAgendaItem = defineCommand({
  type: 'add-agenda-item',
  schema: z.strictObject({
    id: idSchema,
    session: idSchema,
    issue: idSchema.nullable().default(null),
    title: title.default(''),
    purpose: purpose.default('discuss'),
    minutes: minutes.default(15),
    presenter: presenter.default(''),
    itemType: type.default('item'),
    outcome: outcome.default(''),
    documents: documents.default([]),
    /** The item that it follows; `null` puts it first, left out last. */
    after: idSchema.nullable().optional(),
  }),
  newIds: ({ id }) => [id],
  label: (state, { session, issue, title: words }) => ({
    key: 'add-agenda-item',
    values: {
      session: titleOf(state, 'session', session),
      title: issue === null ? words : nameOf(state, issue),
    },
  }),
  decide: (state, { after: follows, itemType, ...item }, { at, author }) => {
    const { id } = item;
    const checked = checkEntity(state, 'agenda-item', item);
    if (!checked.ok) return checked;
    const after = {
      ...item,
      createdAt: at,
      createdBy: author,
      startedAt: null,
      endedAt: null,
      pausedSeconds: 0,
      notes: '',
      type: itemType,
      label: nextLabel(state.counters, 'agenda-item'),
      rank: rankAfter(agendaOf(state, item.session), follows),
    };
    return ok([{ op: 'create', kind: 'agenda-item', id, after }]);
  },
});
