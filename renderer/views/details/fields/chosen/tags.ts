import type { WorkspaceState } from '../../../../../shared/model/state.ts';
import { cleanLine } from '../../../../../shared/model/text.ts';
import { ELEMENT_KINDS } from '../../../../../shared/model/vocabulary.ts';

/** Every tag of the workspace once, those used most first. */
export function tagsInUse(state: WorkspaceState): readonly string[] {
  const uses = new Map<string, number>();
  for (const kind of ELEMENT_KINDS) {
    for (const { tags } of state.tables[kind].values()) {
      for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    }
  }
  return [...uses.entries()]
    .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en', { numeric: true }))
    .map(([tag]) => tag);
}

/**
 * Tags with what was typed put at their end: one tag, or several with commas between them.
 * A tag that is there already stays as it is, and is not there twice.
 */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const added = typed
    .split(',')
    .map(cleanLine)
    .filter((tag) => tag !== '');
  return [...new Set([...tags, ...added])];
}
