import { z } from 'zod';
import { ok } from '../../result.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { placement } from '../links.ts';
import { rankAfter } from '../order.ts';
import { checkLink, nameOf, siblingsIn } from '../place.ts';
import { LINK_TYPES } from '../vocabulary.ts';

/** A link between two elements; one that places puts the child last, or after a sibling's link. */
export const addLink = defineCommand({
  type: 'add-link',
  schema: z.strictObject({
    id: idSchema,
    link: z.enum(LINK_TYPES),
    from: idSchema,
    to: idSchema,
    after: idSchema.nullable().optional(),
  }),
  newIds: ({ id }) => [id],
  label: (state, { link, from, to }) => ({
    key: 'add-link',
    values: { from: nameOf(state, from), to: nameOf(state, to), type: link },
  }),
  decide: (state, { id, link: type, from, to, after }, { at, author }) => {
    const checked = checkLink(state, { type, from, to });
    if (!checked.ok) return checked;
    const parent = placement({ type, from, to })?.parent;
    const siblings = parent === undefined ? [] : siblingsIn(state, { under: 'element', parent });
    const link = { id, createdAt: at, createdBy: author, type, from, to };
    return ok([
      { op: 'create', kind: 'link', id, after: { ...link, rank: rankAfter(siblings, after) } },
    ]);
  },
});
