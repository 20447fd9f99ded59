import type { Id } from '../../shared/model/id.ts';
import { linksFrom } from '../../shared/model/queries.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import type { ElementKind } from '../../shared/model/vocabulary.ts';
import type { SignKind } from './KindSign.tsx';

/** An element's kind as people see it: an argument is a pro or a contra by its oldest link that says so. */
export function signKindOf(state: WorkspaceState, kind: ElementKind, id: Id): SignKind {
  if (kind !== 'argument') return kind;
  for (const { type } of linksFrom(state, id)) {
    if (type === 'supports') return 'pro';
    if (type === 'objects-to') return 'contra';
  }
  return 'argument';
}
