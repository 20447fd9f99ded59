import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkNames } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { all } from '../queries.ts';
import { PARTY_COLOURS, PARTY_TYPES } from '../vocabulary.ts';

/** A group or a person that can hold positions. Without a colour it gets the least used one. */
export const addParty = defineCommand({
  type: 'add-party',
  schema: z.strictObject({
    id: idSchema,
    name: entitySchemas.party.shape.name,
    shortName: entitySchemas.party.shape.shortName.optional(),
    partyType: z.enum(PARTY_TYPES).default('group'),
    colour: z.enum(PARTY_COLOURS).optional(),
  }),
  newIds: ({ id }) => [id],
  label: (_state, { name, shortName }) => ({
    key: 'add-party',
    values: { name: shortName ?? name },
  }),
  decide: (state, { id, name, shortName = name, partyType: type, colour }, { at, author }) => {
    const used = all(state, 'party').map((party) => party.colour);
    const uses = (hue: string): number => used.filter((other) => other === hue).length;
    const leastUsed = PARTY_COLOURS.toSorted((a, b) => uses(a) - uses(b))[0];
    const after = {
      id,
      createdAt: at,
      createdBy: author,
      type,
      name,
      shortName,
      colour: colour ?? leastUsed ?? 'slate',
    };
    const names = checkNames(state, 'party', after);
    return names.ok ? ok([{ op: 'create', kind: 'party', id, after }]) : names;
  },
});
