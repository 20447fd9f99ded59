import { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { checkReferences } from '../checks.ts';
import { difference, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../entities.ts';
import { countLabel, isLabelled, nextLabel, type LabelCounters } from '../labels.ts';
import { mayJoin } from '../links.ts';
import { entity } from '../queries.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { applyChanges, type WorkspaceState } from '../state.ts';

const rowsSchema = z.strictObject(
  Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, z.array(entitySchemas[kind]).optional()]),
  ) as { [K in EntityKind]: z.ZodOptional<z.ZodArray<(typeof entitySchemas)[K]>> },
);

/**
 * Whole entities enter at once, as a reader understood them. One that is there already, by id, gets
 * the fields that differ; a new one keeps its label unless that is taken. Reading the same again
 * changes nothing.
 */
export const importEntities = defineCommand({
  type: 'import',
  schema: z.strictObject({
    /** Where they come from, as a person would say it: a file's name. */
    source: z.string().max(1000),
    rows: rowsSchema,
  }),
  label: (_state, { source, rows }) => ({
    key: 'import',
    values: {
      source,
      count: Object.values(rows).reduce((sum, list) => sum + (list?.length ?? 0), 0),
    },
  }),
  decide: (state, { rows }) => {
    const changes: Change[] = [];
    let counters = state.counters;
    const seen = new Set<string>();
    for (const kind of ENTITY_KINDS) {
      for (const row of (rows[kind] ?? []) as readonly Entity[]) {
        if (seen.has(row.id)) return fail(refusal('id-taken', { id: row.id }));
        seen.add(row.id);
        const before = entity(state, kind, row.id) as Entity | undefined;
        if (before) {
          const { label: _kept, ...fields } = row as Entity & { readonly label?: string };
          const change = difference(kind, before as never, fields as never);
          if (change) changes.push(change as Change);
          continue;
        }
        const labelled = withFreeLabel(state, counters, kind, row);
        counters = labelled.counters;
        changes.push({ op: 'create', kind, id: row.id, after: labelled.row } as Change);
      }
    }
    const checked = checkAll(applyChanges(state, changes), changes);
    return checked.ok ? ok(changes) : checked;
  },
});

function withFreeLabel(
  state: WorkspaceState,
  counters: LabelCounters,
  kind: EntityKind,
  row: Entity,
): { readonly row: Entity; readonly counters: LabelCounters } {
  if (!isLabelled(kind) || !('label' in row)) return { row, counters };
  const label = state.labelled.has(row.label) ? nextLabel(counters, kind) : row.label;
  return { row: { ...row, label } as Entity, counters: countLabel(counters, kind, label) };
}

/** Circles are let in: other programs and older copies may hold them, and views cope with them. */
function checkAll(after: WorkspaceState, changes: readonly Change[]): Result<null, Refusal> {
  for (const { kind, id, op } of changes) {
    if (op === 'delete') continue;
    const row = entity(after, kind, id) as Entity;
    const checked = checkReferences(after, kind, row);
    if (!checked.ok) return checked;
    if (kind !== 'link') continue;
    const { type, from, to } = row as Extract<Entity, { readonly from: string }>;
    const [fromKind, toKind] = [after.kinds.get(from), after.kinds.get(to)];
    if (!fromKind || !toKind || !mayJoin(type, fromKind, toKind) || from === to) {
      return fail(
        refusal('link-not-allowed', {
          type,
          from,
          to,
          fromKind: fromKind ?? '',
          toKind: toKind ?? '',
        }),
      );
    }
  }
  return ok(null);
}
