import type { PaperAgain } from '../documents/marking.ts';
import type { Wording } from '../documents/wording.ts';
import type { Id } from '../model/id.ts';
import { all } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { Ref } from './places.ts';
import { signReader, type SignedLine } from './sign-line.ts';
import { stanceReader, type StanceReader } from './stance-line.ts';

/** What an edited paper is read against. */
export interface Basis {
  /** The workspace as the paper has it. */
  readonly past: WorkspaceState;
  readonly wording: Wording;
  readonly stances: StanceReader;
  readonly signs: (line: string) => SignedLine;
  refOf(id: Id): Ref | null;
}

/** What a paper is read against, once it was made again. */
export function basisOf({ state, wording }: PaperAgain): Basis {
  return {
    past: state,
    wording,
    stances: stanceReader(wording, all(state, 'party')),
    signs: signReader(wording),
    refOf: (id) => {
      const kind = state.kinds.get(id);
      return kind === undefined ? null : { id, kind };
    },
  };
}
