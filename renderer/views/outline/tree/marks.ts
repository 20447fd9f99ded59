import { remarksOn, type Remarks } from '../../../../shared/analysis/remarks.ts';
import type { Party } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import {
  elementOf,
  holdersOf,
  labelOf,
  linksFrom,
  linksTo,
} from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { OutlinePlace } from '../rows/places.ts';

/** What a row says of its element beside its words: only what is out of the ordinary. */
export interface Marks extends Remarks {
  /** The parties that hold a position. */
  readonly holders: readonly Party[];
  /** Labels of what this depends on, what depends on it, and what replaced it. */
  readonly needs: readonly string[];
  readonly neededBy: readonly string[];
  readonly replacedBy: readonly string[];
  /** What people wrote: a reference's locator and version. */
  readonly notes: readonly string[];
  /** In how many places it stands. */
  readonly places: number;
  readonly hasDetail: boolean;
}

const NONE: readonly never[] = [];

const PLAIN: Marks = {
  holders: NONE,
  words: NONE,
  alarms: NONE,
  needs: NONE,
  neededBy: NONE,
  replacedBy: NONE,
  notes: NONE,
  places: 1,
  hasDetail: false,
};

/** The marks of an element in a place. */
export function marksOf(map: WorkspaceState, { child, count, as }: OutlinePlace): Marks {
  const found = elementOf(map, child);
  if (!found) return PLAIN;
  const { element } = found;
  const common = {
    ...PLAIN,
    ...remarksOn(map, child, as),
    places: count,
    hasDetail: element.detail !== '',
  };
  switch (found.kind) {
    case 'issue':
      return {
        ...common,
        needs: labels(
          map,
          linksFrom(map, child, 'depends-on').map(({ to }) => to),
        ),
        neededBy: labels(
          map,
          linksTo(map, child, 'depends-on').map(({ from }) => from),
        ),
      };
    case 'position':
      return {
        ...common,
        holders: map.indexes.stancesOn.has(child) ? holdersOf(map, child) : NONE,
        replacedBy: labels(
          map,
          linksTo(map, child, 'replaces').map(({ from }) => from),
        ),
      };
    case 'reference': {
      const { locator, version } = found.element;
      return { ...common, notes: [locator, version].filter(Boolean) };
    }
    case 'argument':
    case 'assumption':
      return common;
  }
}

function labels(map: WorkspaceState, ids: readonly Id[]): readonly string[] {
  if (ids.length === 0) return NONE;
  return ids.flatMap((id) => {
    const found = elementOf(map, id);
    return found ? [labelOf(map, found.element)] : [];
  });
}

/** Whether two rows' marks say the same. */
export function sameMarks(a: Marks | undefined, b: Marks | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.places !== b.places || a.hasDetail !== b.hasDetail) return false;
  return LISTS.every((list) => {
    const [one, other] = [a[list], b[list]];
    return one === other || (one.length === other.length && one.every((x, at) => x === other[at]));
  });
}

const LISTS = ['holders', 'words', 'alarms', 'needs', 'neededBy', 'replacedBy', 'notes'] as const;
