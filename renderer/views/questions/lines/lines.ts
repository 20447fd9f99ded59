import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { ToSettle } from '../../../../shared/bridge.ts';
import { linksFrom } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { recordOf } from '../../../components/records.ts';
import { collisionLines } from './collision-lines.ts';
import { contestedLines, contraLines, holderLines, silentLines } from './element-lines.ts';
import { circleLines, issueLine, withoutPosition } from './issue-lines.ts';
import type { Found } from './line-parts.ts';
import { compareLines, OPENNESS, type Line, type Openness } from './openness.ts';

/** Everything that is open, by the way in which it is, worst first. */
export type OpenLines = { readonly [O in Openness]: readonly Line[] };

/**
 * Everything that is open in a workspace, from what the analysis says of the same state.
 * @param unsettled what copies that came together left; `null` where it is not known
 */
export function openLines(
  state: WorkspaceState,
  overview: Overview,
  unsettled: ToSettle | null,
): OpenLines {
  const issues = overview.open.flatMap(({ issue, blocks }, place): readonly Found[] => {
    const known = overview.byIssue.get(issue.id);
    const origins = linksFrom(state, issue.id, 'suggested-by').map(({ to }) => to);
    return known ? [{ ...known, blocks, place, origins }] : [];
  });
  const makers: { readonly [O in Openness]: () => readonly Line[] } = {
    issue: () => issues.map((own) => issueLine(state, own)),
    circle: () => circleLines(state, overview, issues),
    'no-position': () => withoutPosition(state, issues, 'no-position'),
    'follow-up': () => withoutPosition(state, issues, 'follow-up'),
    contra: () => contraLines(state, issues),
    'no-holder': () => holderLines(state, issues),
    contested: () => contestedLines(state, issues),
    collision: () => (unsettled ? collisionLines(state, unsettled) : []),
    'not-heard': () => silentLines(overview, issues),
  };
  return recordOf(OPENNESS, (openness) => makers[openness]().toSorted(compareLines));
}
