import { argumentSign } from '../../../shared/analysis/map.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { ElementKind } from '../../../shared/model/vocabulary.ts';
import type { SignKind } from './KindSign.tsx';

/** An element's kind as people see it: an argument is a pro or a contra where a link says so. */
export function signKindOf(state: WorkspaceState, kind: ElementKind, id: Id): SignKind {
  return kind === 'argument' ? (argumentSign(state, id) ?? kind) : kind;
}
