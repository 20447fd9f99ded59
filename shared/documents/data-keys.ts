import type { EntityKind } from '../model/entities.ts';

/** The version of the data format, and the name of its JSON Schema. */
export const DATA_SCHEMA = 'moot-data-1';

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
} as const satisfies { readonly [K in EntityKind]: string };
