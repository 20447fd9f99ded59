import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../model/entities.ts';
import { rowsFromState, type WorkspaceState } from '../model/state.ts';
import type { DataTable, DocumentDefinition } from './definition.ts';
import { DATA_KEYS } from './data-keys.ts';

/** The whole workspace, for programs: nothing left out, nothing put into words. */
export const data: DocumentDefinition = {
  name: 'data',
  formats: ['json', 'csv'],
  heeds: [],
  build: { rows: (state) => rowsFromState(state), tables: (state) => buildTables(state) },
};

function buildTables(state: WorkspaceState): readonly DataTable[] {
  const rows = rowsFromState(state);
  return ENTITY_KINDS.map((kind) => {
    const columns = Object.keys(entitySchemas[kind].shape);
    const entities = (rows[kind] ?? []) as readonly Entity[];
    return {
      name: fileName(kind),
      columns,
      rows: entities.map((entity) => columns.map((column) => cell(entity, column))),
    };
  });
}

/** `action-items`, as the JSON has `actionItems`: file names don't tell capitals apart everywhere. */
function fileName(kind: EntityKind): string {
  return DATA_KEYS[kind].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// A list in one cell: its items, one a line. None of them holds a line break.
function cell(entity: Entity, column: string): string | number | boolean | null {
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[column];
  return Array.isArray(value)
    ? value.join('\n')
    : ((value ?? null) as string | number | boolean | null);
}
