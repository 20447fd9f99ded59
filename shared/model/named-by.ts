import type { Entity } from './entities.ts';
import { compareIds, type Id } from './id.ts';
import { idsIn, type ReferenceField } from './references.ts';
import type { IndexName } from './indexes.ts';
import type { WorkspaceState } from './state.ts';
import type { Table } from './table.ts';

/** The index, if there is one, that finds who names an entity in a field. */
const INDEX_OF: Readonly<Record<string, IndexName>> = {
  'link.from': 'linksFrom',
  'link.to': 'linksTo',
  'membership.person': 'groupsOf',
  'membership.group': 'membersOf',
  'stance.party': 'stancesBy',
  'stance.position': 'stancesOn',
  'stance.source': 'stancesCiting',
  'agenda-item.session': 'itemsOf',
  'agenda-item.issue': 'itemsFor',
  'decision.issue': 'decisionsOn',
  'decision.session': 'decisionsIn',
  'minority-statement.decision': 'statementsOn',
  'action-item.session': 'actionsFrom',
  'action-item.issue': 'actionsOn',
  'map-place.element': 'placesOf',
  'attendance.session': 'attendanceAt',
  'attendance.party': 'attendanceOf',
  'minute-entry.session': 'entriesOf',
  'minute-entry.item': 'entriesAt',
  'minute-entry.about': 'entriesAbout',
  'designation.decision': 'designationsOf',
};

/** The entities that name the one with an id in a certain field, oldest first. */
export function namedBy(state: WorkspaceState, rule: ReferenceField, id: Id): readonly Entity[] {
  const index = INDEX_OF[`${rule.kind}.${rule.field}`];
  if (index) return state.indexes[index].get(id) ?? [];
  const table: Table<Entity> = state.tables[rule.kind];
  const found: Entity[] = [];
  for (const holder of table.values()) if (idsIn(holder, rule).includes(id)) found.push(holder);
  return found.toSorted((a, b) => compareIds(a.id, b.id));
}
