import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import type { Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas, type Link } from '../entities.ts';
import { ELEMENT_DEFAULTS } from '../fields.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { rankAfter } from '../order.ts';
import { nameOf, PLACED_RANK, siblingsIn } from '../place.ts';
import { entity, linksFrom } from '../queries.ts';
import { refusal } from '../refusal.ts';

/**
 * A position is put in new words that count as a new position: it answers the same issues, right
 * after the old one, which stays to be read as superseded.
 */
export const revisePosition = defineCommand({
  type: 'revise-position',
  schema: z.strictObject({
    position: idSchema,
    id: idSchema,
    text: entitySchemas.position.shape.text,
    /** The id of the link from the new position to the old one. */
    replaces: idSchema,
    /** One id for each issue that the old position answers. */
    links: z.array(idSchema).max(1000),
  }),
  newIds: ({ id, replaces, links }) => [id, replaces, ...links],
  label: (state, { position }) => ({
    key: 'revise-position',
    values: { old: nameOf(state, position), label: nextLabel(state.counters, 'position') },
  }),
  decide: (state, { position, id, text, replaces, links }, { at, author }) => {
    const old = entity(state, 'position', position);
    if (!old) return fail(refusal('unknown-entity', { id: position }));
    if (old.status === 'superseded') {
      return fail(refusal('already-superseded', { label: nameOf(state, position) }));
    }
    const answered = linksFrom(state, position, 'responds-to');
    if (links.length < answered.length) {
      return fail(
        refusal('malformed', { field: 'links', problem: 'too-short', limit: answered.length }),
      );
    }
    const made = { createdAt: at, createdBy: author };
    const roots = answered.length === 0 ? siblingsIn(state, { under: 'nothing' }) : null;
    const revised = {
      ...ELEMENT_DEFAULTS.position,
      ...made,
      id,
      label: nextLabel(state.counters, 'position'),
      text,
      tags: old.tags,
      rank: roots ? rankAfter(roots, position) : PLACED_RANK,
    };
    const changes: readonly Change[] = [
      { op: 'create', kind: 'position', id, after: revised },
      linkCreated({
        ...made,
        id: replaces,
        type: 'replaces',
        from: id,
        to: position,
        rank: rankAfter([], undefined),
      }),
      {
        op: 'update',
        kind: 'position',
        id: position,
        before: { status: old.status },
        after: { status: 'superseded' },
      },
      ...answered.flatMap((answer, index) => {
        const link = links[index];
        if (link === undefined) return [];
        const siblings = siblingsIn(state, { under: 'element', parent: answer.to });
        const rank = rankAfter(siblings, answer.id);
        return linkCreated({
          ...made,
          id: link,
          type: 'responds-to',
          from: id,
          to: answer.to,
          rank,
        });
      }),
    ];
    return ok(changes);
  },
});

function linkCreated(link: Link): Change {
  return { op: 'create', kind: 'link', id: link.id, after: link };
}
