import { elementOf } from '../../model/queries.ts';
import type { Element } from '../../model/entities.ts';
import type { WorkspaceState } from '../../model/state.ts';

/** In which words an element stands that a file brings again, where somebody put it so since; else `null`. */
export function wordsNow(
  state: WorkspaceState,
  { id, text }: Pick<Element, 'id' | 'text'>,
): string | null {
  const now = elementOf(state, id)?.element.text;
  return now === undefined || now === text ? null : now;
}
