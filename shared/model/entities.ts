import { z } from 'zod';
import { idSchema } from './id.ts';
import { ANY_LABEL } from './labels.ts';
import { lineSchema, proseSchema, tagsSchema, wordingSchema } from './text.ts';
import {
  coordinateSchema,
  daySchema,
  labelSchema,
  minutesSchema,
  rankSchema,
  SECONDS_LIMIT,
  timestampSchema,
  wallTimeSchema,
} from './values.ts';
import * as words from './vocabulary.ts';

const made = { id: idSchema, createdAt: timestampSchema, createdBy: lineSchema };

const element = (kind: words.ElementKind) => ({
  ...made,
  label: labelSchema(kind),
  text: wordingSchema,
  detail: proseSchema,
  tags: tagsSchema,
  /** Where it stands among the elements that stand under nothing. */
  rank: rankSchema,
});

/** The fields of each kind of entity, as state, SQL tables and JSON export have them. */
export const entitySchemas = {
  workspace: z.strictObject({
    ...made,
    title: lineSchema,
    detail: proseSchema,
    /** The highest labels that were given before this file began, where nothing has them any more. */
    givenLabels: z.array(z.string().regex(ANY_LABEL)).max(100),
  }),
  issue: z.strictObject({
    ...element('issue'),
    type: z.enum(words.ISSUE_TYPES),
    status: z.enum(words.ISSUE_STATUSES),
    priority: z.enum(words.PRIORITIES),
  }),
  position: z.strictObject({
    ...element('position'),
    status: z.enum(words.POSITION_STATUSES),
  }),
  argument: z.strictObject({
    ...element('argument'),
    response: z.enum(words.RESPONSES),
    /** How an objection was answered, in words. */
    responseText: proseSchema,
  }),
  assumption: z.strictObject({
    ...element('assumption'),
    status: z.enum(words.ASSUMPTION_STATUSES),
  }),
  reference: z.strictObject({
    ...element('reference'),
    /** The place in the document: `Annex Y, Step 2`. */
    locator: lineSchema,
    /** The document's version or date, as its readers call it. */
    version: lineSchema,
    quotation: proseSchema,
    url: lineSchema,
  }),
  link: z.strictObject({
    ...made,
    type: z.enum(words.LINK_TYPES),
    from: idSchema,
    to: idSchema,
    /** Where the child stands among its siblings under the parent. */
    rank: rankSchema,
  }),
  party: z.strictObject({
    ...made,
    type: z.enum(words.PARTY_TYPES),
    name: wordingSchema,
    shortName: wordingSchema,
    colour: z.enum(words.PARTY_COLOURS),
  }),
  membership: z.strictObject({ ...made, person: idSchema, group: idSchema }),
  stance: z.strictObject({
    ...made,
    party: idSchema,
    position: idSchema,
    level: z.enum(words.STANCE_LEVELS),
    reason: proseSchema,
    formalObjection: z.boolean(),
    /** The reference in which the party says so. */
    source: idSchema.nullable(),
    since: daySchema,
  }),
  session: z.strictObject({
    ...made,
    label: labelSchema('session'),
    title: wordingSchema,
    start: wallTimeSchema,
    timeZone: wordingSchema,
    minutes: minutesSchema,
    place: lineSchema,
    chair: lineSchema,
    status: z.enum(words.SESSION_STATUSES),
    /** When it really began and ended. */
    startedAt: timestampSchema.nullable(),
    endedAt: timestampSchema.nullable(),
  }),
  'agenda-item': z.strictObject({
    ...made,
    label: labelSchema('agenda-item'),
    session: idSchema,
    /** What it takes up; where there is none, its title says it. */
    issue: idSchema.nullable(),
    title: lineSchema,
    purpose: z.enum(words.PURPOSES),
    minutes: minutesSchema,
    presenter: lineSchema,
    rank: rankSchema,
    startedAt: timestampSchema.nullable(),
    endedAt: timestampSchema.nullable(),
    notes: proseSchema,
    type: z.enum(words.ITEM_TYPES),
    /** What it should end with. */
    outcome: lineSchema,
    /** The references to read before. */
    documents: z.array(idSchema).max(10_000),
    /** How long, between its start and its end, the session was on something else. */
    pausedSeconds: z.number().int().min(0).max(SECONDS_LIMIT),
  }),
  decision: z.strictObject({
    ...made,
    label: labelSchema('decision'),
    issue: idSchema,
    session: idSchema.nullable(),
    text: wordingSchema,
    /** The positions that were adopted. */
    positions: z.array(idSchema).max(10_000),
    designation: z.enum(words.DESIGNATIONS).nullable(),
    decidedOn: daySchema,
  }),
  'minority-statement': z.strictObject({
    ...made,
    decision: idSchema,
    party: idSchema,
    text: proseSchema.pipe(z.string().min(1)),
  }),
  'action-item': z.strictObject({
    ...made,
    label: labelSchema('action-item'),
    text: wordingSchema,
    owner: lineSchema,
    due: daySchema.nullable(),
    status: z.enum(words.ACTION_STATUSES),
    session: idSchema.nullable(),
    issue: idSchema.nullable(),
  }),
  // New kinds come last: the search index numbers kinds in this order.
  'map-place': z.strictObject({
    ...made,
    /** What somebody put there by hand. */
    element: idSchema,
    x: coordinateSchema,
    y: coordinateSchema,
  }),
  attendance: z.strictObject({
    ...made,
    session: idSchema,
    /** Who it is; where it is no party, the name says it. */
    party: idSchema.nullable(),
    name: lineSchema,
    presence: z.enum(words.PRESENCES),
  }),
  'minute-entry': z.strictObject({
    ...made,
    session: idSchema,
    /** The agenda item at which it was said. */
    item: idSchema.nullable(),
    at: timestampSchema,
    type: z.enum(words.ENTRY_TYPES),
    /** As it was captured; what becomes of the entity that it made does not alter it. */
    text: proseSchema,
    speaker: lineSchema,
    /** The entity that it made or speaks of. */
    about: idSchema.nullable(),
  }),
  designation: z.strictObject({
    ...made,
    decision: idSchema,
    level: z.enum(words.DESIGNATIONS),
    /** The chair who designates. */
    by: lineSchema,
    reason: proseSchema,
    on: daySchema,
  }),
  'standing-item': z.strictObject({
    ...made,
    title: wordingSchema,
    purpose: z.enum(words.PURPOSES),
    minutes: minutesSchema,
    presenter: lineSchema,
    outcome: lineSchema,
    place: z.enum(words.STANDING_PLACES),
    rank: rankSchema,
  }),
  'named-state': z.strictObject({
    ...made,
    /** What people call the workspace as it stood when this was made; at a session's end, the session's title. */
    title: wordingSchema,
    /** The session at whose end it was made. */
    session: idSchema.nullable(),
  }),
} as const;

/** The kind of an entity: the name of its table in the state. */
export type EntityKind = keyof typeof entitySchemas;

/** The entity of a kind, with all its fields. */
export type EntityOf<K extends EntityKind> = {
  readonly [F in keyof z.output<(typeof entitySchemas)[K]>]: DeepReadonly<
    z.output<(typeof entitySchemas)[K]>[F]
  >;
};

type DeepReadonly<T> = T extends (infer Item)[] ? readonly Item[] : T;

/** An entity of any kind. */
export type Entity = { readonly [K in EntityKind]: EntityOf<K> }[EntityKind];

/** What the whole workspace is called, and what it is about. */
export type Workspace = EntityOf<'workspace'>;
/** A question that the group must settle. */
export type Issue = EntityOf<'issue'>;
/** An answer to an issue. */
export type Position = EntityOf<'position'>;
/** What speaks for or against a position or another argument; its link says which. */
export type Argument = EntityOf<'argument'>;
/** What a position or an argument takes for granted. */
export type Assumption = EntityOf<'assumption'>;
/** A place in a document. */
export type Reference = EntityOf<'reference'>;
/** How two elements hang together. */
export type Link = EntityOf<'link'>;
/** A group or a person that takes stances. */
export type Party = EntityOf<'party'>;
/** That a person belongs to a group. */
export type Membership = EntityOf<'membership'>;
/** How a party stands to a position, since when and why. */
export type Stance = EntityOf<'stance'>;
/** A meeting, with its agenda and its minutes. */
export type Session = EntityOf<'session'>;
/** What a session takes up, or a break in it. */
export type AgendaItem = EntityOf<'agenda-item'>;
/** How an issue was decided. */
export type Decision = EntityOf<'decision'>;
/** What a party has to say against a decision, as part of it. */
export type MinorityStatement = EntityOf<'minority-statement'>;
/** Where somebody put an element on the map. */
export type MapPlace = EntityOf<'map-place'>;
/** Who was at a session, and how. */
export type Attendance = EntityOf<'attendance'>;
/** What was recorded at a session, as it was then. */
export type MinuteEntry = EntityOf<'minute-entry'>;
/** How much agreement a chair found in a decision. */
export type Designation = EntityOf<'designation'>;
/** An item that every new agenda has. */
export type StandingItem = EntityOf<'standing-item'>;
/** A moment of the workspace that is kept under a name. */
export type NamedState = EntityOf<'named-state'>;

/** An element of the map, of any kind; its kind is that of the table it is in. */
export type Element = EntityOf<words.ElementKind>;

/** Every kind of entity, parents before what refers to them. */
export const ENTITY_KINDS = Object.keys(entitySchemas) as readonly EntityKind[];

/** Tells whether a kind is one of the map's elements. */
export function isElementKind(kind: string): kind is words.ElementKind {
  return (words.ELEMENT_KINDS as readonly string[]).includes(kind);
}
