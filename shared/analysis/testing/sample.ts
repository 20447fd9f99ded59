import { decide } from '../../model/decide.ts';
import type { Id } from '../../model/id.ts';
import { elementOf, idByLabel, labelOf } from '../../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../model/state.ts';
import { sampleCommand } from '../../sample/sample.ts';

/** The state of the sample workspace. */
export function sampleState(): WorkspaceState {
  const at = '2026-01-01T09:00:00.000Z';
  const decided = decide(emptyState(), sampleCommand(), { at, author: '' });
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return applyChanges(emptyState(), decided.value.changes);
}

/** The id of what is called by a label. */
export function called(state: WorkspaceState, label: string): Id {
  const id = idByLabel(state, label);
  if (id === undefined) throw new Error(`nothing is called ${label}`);
  return id;
}

/** The labels of elements, in their order. */
export function labelsOf(state: WorkspaceState, ids: readonly Id[]): readonly string[] {
  return ids.map((id) => {
    const found = elementOf(state, id);
    return found ? labelOf(state, found.element) : id;
  });
}
