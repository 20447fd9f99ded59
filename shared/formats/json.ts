import { DATA_KEYS, DATA_SCHEMA } from '../documents/data-keys.ts';
import { ENTITY_KINDS, entitySchemas, type Entity } from '../model/entities.ts';
import type { EntityRows } from '../model/state.ts';
import { defineWriter } from './writer.ts';

/** The data format as an object: its version, and one array for each kind of entity. */
export type DataFile = { readonly schema: string } & Readonly<Record<string, unknown>>;

/**
 * The whole workspace as the data format has it, `schema/moot-data-3.schema.json`. `moot show --json`
 * prints the same.
 * @param rows as `rowsFromState` gives them, so that equal workspaces make equal files
 */
export function toDataFile(rows: EntityRows): DataFile {
  const file: Record<string, unknown> & { schema: string } = { schema: DATA_SCHEMA };
  for (const kind of ENTITY_KINDS) {
    const fields = Object.keys(entitySchemas[kind].shape);
    file[DATA_KEYS[kind]] = ((rows[kind] ?? []) as readonly Entity[]).map((entity) =>
      inOrder(entity, fields),
    );
  }
  return file;
}

// Fields in the schema's order, whatever the order in which a state came by them: mostly that one.
function inOrder(entity: Entity, fields: readonly string[]): object {
  if (isInOrder(entity, fields)) return entity;
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

function isInOrder(entity: object, fields: readonly string[]): boolean {
  let at = 0;
  for (const key in entity) {
    if (key !== fields[at]) return false;
    at += 1;
  }
  return at === fields.length;
}

/** The data format as a JSON text. */
export const json = defineWriter({
  name: 'json',
  takes: 'rows',
  write: (rows) =>
    Promise.resolve({
      data: `${JSON.stringify(toDataFile(rows), null, 2)}\n`,
      mediaType: 'application/json',
      extension: 'json',
    }),
});
