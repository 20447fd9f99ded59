import { z } from 'zod';
import { DATA_KEYS, DATA_SCHEMA } from '../documents/data-keys.ts';
import { ENTITY_KINDS, entitySchemas } from '../model/entities.ts';

/** What each kind of entity is, for who reads the schema. */
const DESCRIPTIONS = {
  workspace: 'The workspace itself: its title and what it is about. There is one.',
  issue: 'A question that the group must settle.',
  position: 'An answer to an issue.',
  argument: 'Speaks for or against a position or another argument; its link says which.',
  assumption: 'What a position or an argument takes for granted.',
  reference: 'A document and a place in it.',
  link: 'Joins two elements, from one to the other.',
  party: 'A group or a person that can hold positions.',
  membership: 'A person belongs to a group.',
  stance:
    'What a party thinks of a position since a day. The stance with the latest day is the present one.',
  session: 'A meeting of the group.',
  'agenda-item': 'An issue or a free title on a session’s agenda.',
  decision: 'The outcome of an issue.',
  'minority-statement': 'What a party wants to be read beside a decision.',
  'action-item': 'Something that somebody does by a day.',
  'map-place': 'Where somebody put an element on the map.',
  attendance: 'Who was at a session, and how.',
  'minute-entry': 'What was said or done at a session, as it was recorded then.',
  designation: 'What the chair designated a decision. The latest one is in the decision itself.',
  'standing-item': 'Something that a group has on every agenda.',
  'named-state': 'That the workspace, as it stood when this was made, has a name.',
} as const satisfies Record<(typeof ENTITY_KINDS)[number], string>;

/**
 * The JSON Schema (draft 2020-12) of the data format, made from the same definitions by which the app
 * checks what it reads.
 */
export function dataJsonSchema(): object {
  const properties: Record<string, object> = {
    schema: { const: DATA_SCHEMA, description: 'The format and its version.' },
  };
  for (const kind of ENTITY_KINDS) {
    const { $schema: _, ...items } = z.toJSONSchema(entitySchemas[kind], { io: 'input' });
    properties[DATA_KEYS[kind]] = { type: 'array', description: DESCRIPTIONS[kind], items };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${DATA_SCHEMA}.schema.json`,
    title: 'Moot data',
    description:
      'A whole Moot workspace: one array for each kind of entity. Entities name each other by id.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
