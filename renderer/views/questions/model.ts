import { createOverview, type Overview } from '../../../shared/analysis/overview.ts';
import type { ToSettle } from '../../../shared/bridge.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { RootState } from '../../state/store.ts';
import { memo } from '../../state/memo.ts';
import type { QuestionFilter } from './list/filter.ts';
import { glanceOf, type Glance } from './glance.ts';
import { openLines, type OpenLines } from './lines/lines.ts';
import type { Openness } from './lines/openness.ts';
import { QuestionRows, sectionsOf, type Section } from './list/rows.ts';

/** The questions view at one moment. */
export interface QuestionsLook {
  readonly state: WorkspaceState;
  readonly open: OpenLines;
  readonly glance: Glance;
  readonly sections: readonly Section[];
  readonly rows: QuestionRows;
}

/** Finds what the view shows in the state of the window, and only what changed anew. */
export class QuestionsModel {
  readonly #overview = createOverview();
  readonly #open = memo((state: WorkspaceState, unsettled: ToSettle | null) =>
    openLines(state, this.#overview(state), unsettled),
  );
  readonly #glance = memo(glanceOf);
  readonly #sections = memo((open: OpenLines, filter: QuestionFilter) => sectionsOf(open, filter));
  readonly #rows = memo(
    (sections: readonly Section[], closed: readonly Openness[]) =>
      new QuestionRows(sections, closed),
  );
  readonly #look = memo(
    (
      state: WorkspaceState,
      open: OpenLines,
      sections: readonly Section[],
      rows: QuestionRows,
    ): QuestionsLook => ({ state, open, glance: this.#glance(open), sections, rows }),
  );

  /** What the analysis says of a state. */
  overview(state: WorkspaceState): Overview {
    return this.#overview(state);
  }

  /** The view as it stands in a state; `null` while no workspace is loaded. */
  look({ workspace, questions }: RootState): QuestionsLook | null {
    if (!workspace.data) return null;
    const open = this.#open(workspace.data, questions.unsettled);
    const sections = this.#sections(open, questions.filter);
    return this.#look(workspace.data, open, sections, this.#rows(sections, questions.closed));
  }
}
