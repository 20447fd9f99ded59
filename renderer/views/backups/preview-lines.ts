import type { Id } from '../../../shared/model/id.ts';
import { childrenOf, elementOf, labelOf, rootPlaces } from '../../../shared/model/queries.ts';
import { type WorkspaceState } from '../../../shared/model/state.ts';

/** A line of the outline as it is shown of a copy. */
export interface PreviewLine {
  readonly id: string;
  readonly level: number;
  readonly label: string;
  readonly text: string;
}

/** So many lines tell what is in a copy. */
const LINES = 300;

/** The outline of a workspace from its beginning, as far as it is read. */
export function previewLines(state: WorkspaceState): readonly PreviewLine[] {
  const lines: PreviewLine[] = [];
  const add = (id: Id, level: number, above: ReadonlySet<Id>): void => {
    const found = elementOf(state, id);
    if (!found || lines.length >= LINES || above.has(id)) return;
    const { element } = found;
    lines.push({
      id: `${lines.length}`,
      level,
      label: labelOf(state, element),
      text: element.text,
    });
    const within = new Set([...above, id]);
    for (const { child } of childrenOf(state, id)) add(child, level + 1, within);
  };
  for (const { child } of rootPlaces(state)) add(child, 1, new Set());
  return lines;
}
