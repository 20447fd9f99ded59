import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../model/entities.ts';
import { LABEL_PREFIXES, type LabelledKind } from '../model/labels.ts';
import { rowsFromState, rowsOfKind, type EntityRows, type WorkspaceState } from '../model/state.ts';
import type { DataTable, DocumentDefinition } from './definition.ts';
import { DATA_KEYS } from './data-keys.ts';
import { fieldIn } from '../record.ts';

/** The whole workspace, for programs: nothing left out, nothing put into words. */
export const data: DocumentDefinition = {
  name: 'data',
  formats: ['json', 'csv', 'moot'],
  heeds: [],
  build: { rows: dataRows, tables: (state) => buildTables(state) },
};

/**
 * The rows of a state, and with its workspace the labels that are gone but were given, so that a copy made from
 * them does not give these again.
 */
export function dataRows(state: WorkspaceState): EntityRows {
  const rows = rowsFromState(state);
  const [workspace, ...others] = rows.workspace ?? [];
  const gone = labelsGone(state);
  if (!workspace || gone.length === 0) return rows;
  return { ...rows, workspace: [{ ...workspace, givenLabels: gone }, ...others] };
}

/** The last labels given, where nothing has them any more. */
function labelsGone({ counters, labelled }: WorkspaceState): readonly string[] {
  return Object.entries(counters)
    .map(([kind, last]) => `${LABEL_PREFIXES[kind as LabelledKind]}${last}`)
    .filter((label) => !labelled.has(label));
}

function buildTables(state: WorkspaceState): readonly DataTable[] {
  const rows = dataRows(state);
  return ENTITY_KINDS.map((kind) => {
    const columns = Object.keys(entitySchemas[kind].shape);
    const entities = rowsOfKind(rows, kind);
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
  const value = fieldIn(entity, column);
  return Array.isArray(value)
    ? value.join('\n')
    : ((value ?? null) as string | number | boolean | null);
}
