import { z } from 'zod';
import { entitySchemas, type EntityKind, type EntityOf } from './entities.ts';
import type { ElementKind } from './vocabulary.ts';

const issue = entitySchemas.issue.pick({
  text: true,
  detail: true,
  tags: true,
  type: true,
  status: true,
  priority: true,
});
const position = entitySchemas.position.pick({
  text: true,
  detail: true,
  tags: true,
  status: true,
});
const argument = entitySchemas.argument.pick({
  text: true,
  detail: true,
  tags: true,
  response: true,
  responseText: true,
});
const assumption = entitySchemas.assumption.pick({
  text: true,
  detail: true,
  tags: true,
  status: true,
});
const reference = entitySchemas.reference.pick({
  text: true,
  detail: true,
  tags: true,
  locator: true,
  version: true,
  quotation: true,
  url: true,
});

/** The fields that a person may change, by kind. What is not here is the model's own to set. */
export const editableSchemas = {
  workspace: entitySchemas.workspace.pick({ title: true, detail: true }),
  issue,
  position,
  argument,
  assumption,
  reference,
  link: entitySchemas.link.pick({ type: true }),
  party: entitySchemas.party.pick({ type: true, name: true, shortName: true, colour: true }),
  stance: entitySchemas.stance.pick({
    level: true,
    reason: true,
    formalObjection: true,
    source: true,
    since: true,
  }),
  session: entitySchemas.session.omit({ id: true, createdAt: true, createdBy: true, label: true }),
  'agenda-item': entitySchemas['agenda-item'].pick({
    issue: true,
    title: true,
    purpose: true,
    minutes: true,
    presenter: true,
    startedAt: true,
    endedAt: true,
    notes: true,
    type: true,
    outcome: true,
    documents: true,
    pausedSeconds: true,
  }),
  decision: entitySchemas.decision.pick({
    session: true,
    text: true,
    positions: true,
    designation: true,
    decidedOn: true,
  }),
  'minority-statement': entitySchemas['minority-statement'].pick({ text: true }),
  'action-item': entitySchemas['action-item'].omit({
    id: true,
    createdAt: true,
    createdBy: true,
    label: true,
  }),
  attendance: entitySchemas.attendance.pick({ party: true, name: true, presence: true }),
  'minute-entry': entitySchemas['minute-entry'].pick({
    item: true,
    at: true,
    type: true,
    text: true,
    speaker: true,
    about: true,
  }),
  designation: entitySchemas.designation.pick({ by: true, reason: true, on: true }),
  'standing-item': entitySchemas['standing-item'].pick({
    title: true,
    purpose: true,
    minutes: true,
    presenter: true,
    outcome: true,
    place: true,
  }),
  'named-state': entitySchemas['named-state'].pick({ title: true }),
} as const satisfies Partial<Record<EntityKind, z.ZodObject>>;

/** A kind of entity of which a person may change something. */
export type EditableKind = keyof typeof editableSchemas;

/** The fields that a person may change in an entity of a kind. */
export type EditableFields<K extends EditableKind> = z.output<(typeof editableSchemas)[K]>;

const text = { text: true } as const;

/** What a person says of a new element: its text, and of the rest what differs from the defaults. */
export const newElementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('issue'), fields: issue.partial().required(text) }),
  z.strictObject({ kind: z.literal('position'), fields: position.partial().required(text) }),
  z.strictObject({ kind: z.literal('argument'), fields: argument.partial().required(text) }),
  z.strictObject({ kind: z.literal('assumption'), fields: assumption.partial().required(text) }),
  z.strictObject({ kind: z.literal('reference'), fields: reference.partial().required(text) }),
]);

type Own<K extends ElementKind> = Omit<
  EntityOf<K>,
  'id' | 'createdAt' | 'createdBy' | 'label' | 'rank' | 'text'
>;

/** What an element is unless something else is said. */
export const ELEMENT_DEFAULTS: { readonly [K in ElementKind]: Own<K> } = {
  issue: { detail: '', tags: [], type: 'question', status: 'open', priority: 'normal' },
  position: { detail: '', tags: [], status: 'live' },
  argument: { detail: '', tags: [], response: 'unanswered', responseText: '' },
  assumption: { detail: '', tags: [], status: 'agreed' },
  reference: { detail: '', tags: [], locator: '', version: '', quotation: '', url: '' },
};
