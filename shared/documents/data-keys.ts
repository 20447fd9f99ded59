import type { EntityKind } from '../model/entities.ts';

/** The version of the data format. */
export const DATA_VERSION = 3;

/** What a file of that version says of itself, and the name of its JSON Schema. */
export const DATA_SCHEMA = `moot-data-${DATA_VERSION}`;

/** The array in which the data format has the entities of each kind, in its order. */
export const DATA_KEYS = {
  workspace: 'workspaces',
  issue: 'issues',
  position: 'positions',
  argument: 'arguments',
  assumption: 'assumptions',
  reference: 'references',
  link: 'links',
  party: 'parties',
  membership: 'memberships',
  stance: 'stances',
  session: 'sessions',
  'agenda-item': 'agendaItems',
  decision: 'decisions',
  'minority-statement': 'minorityStatements',
  'action-item': 'actionItems',
  'map-place': 'mapPlaces',
  attendance: 'attendances',
  'minute-entry': 'minuteEntries',
  designation: 'designations',
  'standing-item': 'standingItems',
  'named-state': 'namedStates',
} as const satisfies { readonly [K in EntityKind]: string };
