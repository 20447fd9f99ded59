import type { Id } from '../../../../shared/model/id.ts';
import { placement } from '../../../../shared/model/links.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { RootState } from '../../../state/store.ts';
import {
  applyFilter,
  isFiltering,
  withParents,
  type Filter,
  type Filtered,
  type Wordings,
} from '../../filter/filter.ts';
import { memo } from '../../../state/memo.ts';
import { ALL_OPEN, type Draft, type Expansion } from '../outline-state.ts';
import { project } from './project.ts';
import { RowKeeper, type OutlineView } from './rows.ts';
import { follow, glance, type Branches, type Followed } from './structure.ts';

/** How many rows a first look goes through: more than fit on the tallest screen. */
const GLANCE = 150;

/** The outline at one moment. */
export interface Look {
  /** The workspace, with what is on its way to the file. */
  readonly map: WorkspaceState;
  readonly view: OutlineView;
  /** How many elements meet the filter; `null` without one. */
  readonly found: number | null;
}

/**
 * Finds the outline's rows in the state of the window and keeps what it found, so that only what
 * changed is found anew. Gives the same look, and in another look the same view, while they hold.
 */
export class OutlineModel {
  readonly #isSelective: boolean;
  readonly #keeper = new RowKeeper();
  readonly #project = memo(project);
  readonly #glance = memo(glance);
  readonly #wordings: Wordings = new WeakMap();
  readonly #filter = memo((map: WorkspaceState, filter: Filter) =>
    applyFilter(map, filter, this.#wordings),
  );
  readonly #visible = memo(visibleIn);
  readonly #home = memo(homeDrafts);
  readonly #view = memo(
    (
      branches: Branches,
      expansion: Expansion,
      drafts: readonly Draft[],
      visible: ReadonlySet<Id> | null,
      limit: number,
    ): OutlineView => {
      const change = this.#followed?.change ?? null;
      return this.#keeper.view({ branches, change, expansion, drafts, visible, limit });
    },
  );
  readonly #look = memo((map: WorkspaceState, view: OutlineView, found: number | null): Look => ({
    map,
    view,
    found,
  }));
  #followed: Followed | null = null;

  /** @param isSelective whether it leaves out what is closed or does not meet the filter, as the outline does */
  constructor({ isSelective = true }: { readonly isSelective?: boolean } = {}) {
    this.#isSelective = isSelective;
  }

  /**
   * The outline as it stands in a state; `null` while no workspace is loaded.
   * @param whole whether to go through all of it; a first look stops after what fits on a screen
   */
  look(root: RootState, whole: boolean): Look | null {
    const { outline } = root;
    const map = this.map(root);
    if (!map) return null;
    const drafts = this.#home(map, outline.drafts);
    const filtered =
      this.#isSelective && isFiltering(outline.filter) ? this.#filter(map, outline.filter) : null;
    const expansion = filtered ? outline.filterExpansion : outline.expansion;
    const view = this.#view(
      whole ? this.#follow(map) : this.#glance(map),
      this.#isSelective ? expansion : ALL_OPEN,
      drafts,
      filtered && this.#visible(map, filtered, drafts, outline.kept),
      whole ? Infinity : GLANCE,
    );
    return this.#look(map, view, filtered?.found.size ?? null);
  }

  /** The workspace with what is on its way to the file; `null` while none is loaded. */
  map({
    workspace,
    outline,
    settings,
  }: Pick<RootState, 'workspace' | 'outline' | 'settings'>): WorkspaceState | null {
    if (!workspace.data || outline.pending.length === 0) return workspace.data;
    const author = settings.info?.settings.author ?? '';
    return this.#project(workspace.data, outline.pending, author);
  }

  #follow(map: WorkspaceState): Branches {
    this.#followed = follow(this.#followed, map);
    return this.#followed.structure;
  }
}

/** What a filter lets through, and what is being worked on, whether it meets the filter or not. */
function visibleIn(
  map: WorkspaceState,
  { visible }: Filtered,
  drafts: readonly Draft[],
  kept: readonly Id[],
): ReadonlySet<Id> {
  const parents = drafts.flatMap(({ parent }) => parent ?? []);
  if (parents.length + kept.length === 0) return visible;
  return new Set([...visible, ...withParents(map, [...parents, ...kept])]);
}

/** Drafts whose place went away stand at the top, or where else their parent stands: none is lost. */
export function homeDrafts(map: WorkspaceState, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const ids = new Set(drafts.map(({ id }) => id));
  const homed = drafts.map((draft) => {
    const { parent, parentKey } = draft;
    if (parent === null || parentKey === null) return draft;
    if (!map.kinds.has(parent) && !ids.has(parent)) {
      return { ...draft, key: draft.id, parent: null, parentKey: null, as: null };
    }
    const link = map.tables.link.get(parentKey.split('/').at(-1) ?? '');
    const stands = parentKey === parent || (link && placement(link)?.child === parent);
    return stands ? draft : { ...draft, key: draft.id, parentKey: parent };
  });
  return homed.every((draft, at) => draft === drafts[at]) ? drafts : homed;
}
