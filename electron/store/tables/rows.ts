import type { z } from 'zod';
import {
  ENTITY_KINDS,
  entitySchemas,
  type Entity,
  type EntityKind,
} from '../../../shared/model/entities.ts';
import { REFERENCE_FIELDS } from '../../../shared/model/references.ts';
import { StoreFailure } from '../errors.ts';
import { storeError } from '../store-error.ts';

/** Columns whose field has a name that SQL keeps for itself. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'designation.by': 'designated_by',
  'designation.on': 'designated_on',
};

/** What SQLite keeps in one place of a row. */
export type Cell = string | number | null;

/** How a field stands in its column. */
type Form = 'plain' | 'boolean' | 'list';

/** The column of a field in its table. */
export interface Column {
  readonly field: string;
  readonly name: string;
  readonly form: Form;
}

/** The table that holds the entities of one kind. */
export interface EntityTable {
  readonly kind: EntityKind;
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns whose values are other in SQLite than in the model. */
  readonly converted: readonly Column[];
}

/** The tables of all kinds, in the order of `ENTITY_KINDS`. */
export const ENTITY_TABLES: readonly EntityTable[] = ENTITY_KINDS.map((kind) => {
  const columns = Object.entries<z.ZodType>(entitySchemas[kind].shape).map(([field, schema]) => ({
    field,
    name: columnName(kind, field),
    form: formOf(schema),
  }));
  return {
    kind,
    name: kind.replaceAll('-', '_'),
    columns,
    converted: columns.filter(({ form }) => form !== 'plain'),
  };
});

const BY_KIND = new Map(ENTITY_TABLES.map((table) => [table.kind, table]));

/** The table of a kind. */
export function entityTable(kind: EntityKind): EntityTable {
  return BY_KIND.get(kind) as EntityTable;
}

/** `formalObjection` → `formal_objection`; a field that names another entity ends in `_id`. */
function columnName(kind: EntityKind, field: string): string {
  const own = OWN_NAMES[`${kind}.${field}`];
  if (own !== undefined) return own;
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const isReference = REFERENCE_FIELDS.some(
    (rule) => rule.kind === kind && rule.field === field && !rule.list,
  );
  return isReference ? `${snake}_id` : snake;
}

function formOf(schema: z.ZodType): Form {
  switch (schema.def.type) {
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'list';
    // A list that is tidied as it is read: tags.
    case 'pipe':
      return formOf((schema as z.ZodPipe<z.ZodType, z.ZodType>).def.in);
    default:
      return 'plain';
  }
}

/** Adds the cells of an entity in some columns of its table. */
export function pushCells(cells: Cell[], columns: readonly Column[], entity: Entity): void {
  const fields: Readonly<Record<string, unknown>> = entity;
  for (const { field, form } of columns) {
    const value = fields[field];
    switch (form) {
      case 'plain':
        cells.push(value as Cell);
        break;
      case 'boolean':
        cells.push(value === true ? 1 : 0);
        break;
      case 'list':
        cells.push(JSON.stringify(value));
    }
  }
}

/** The columns as `SELECT` names them, so that a row has the entity's fields. */
export function selection(table: EntityTable): string {
  return table.columns
    .map(({ field, name }) => (field === name ? name : `${name} AS "${field}"`))
    .join(', ');
}

/** The columns as one JSON object: what `JSON.stringify` makes of the entity, without the entity. */
export function jsonSelection(table: EntityTable): string {
  return `json_object(${table.columns.map((column) => `'${column.field}', ${jsonOf(column)}`).join(', ')})`;
}

function jsonOf({ name, form }: Column): string {
  switch (form) {
    case 'plain':
      return name;
    case 'boolean':
      return `json(iif(${name} = 1, 'true', 'false'))`;
    case 'list':
      return `json(${name})`;
  }
}

const EMPTY: readonly string[] = Object.freeze([]);

/**
 * Makes an entity of a row that `selection` gave, in place: a row has the entity's form but for
 * booleans and lists.
 * @throws StoreFailure `damaged` where a list is none
 */
export function toEntity(table: EntityTable, row: Record<string, unknown>): Entity {
  for (const { field, form } of table.converted) {
    row[field] = form === 'boolean' ? row[field] === 1 : listOf(row[field] as string);
  }
  return row as Entity;
}

function listOf(json: string): readonly string[] {
  if (json === '[]') return EMPTY;
  const list = parseJson(json);
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw new StoreFailure(storeError('damaged', { detail: `not a list of texts: ${json}` }));
}

/**
 * Reads JSON that this program wrote into a column.
 * @throws StoreFailure `damaged` where it is none: SQLite's own check lets JSON5 through
 */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new StoreFailure(storeError('damaged', { detail: `not JSON: ${json.slice(0, 80)}` }));
  }
}
