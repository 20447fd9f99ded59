import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { leadOf } from '../../details/leads/lead.ts';
import type { LinkTarget } from '../../details/picker/link-targets.ts';
import { fold } from '../../../components/folded.ts';

const MOST_FOUND = 50;

/**
 * The live positions on which a party can be heard, in the order of the open issues.
 * @param on the issues on which it was not heard; all open ones where there are none
 * @param query words, all of which are in the position's label or text, or in its issue's
 */
export function positionsToHear(
  state: WorkspaceState,
  overview: Overview,
  on: readonly Id[],
  query: string,
): readonly LinkTarget[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const issues = on.length > 0 ? on : overview.open.map(({ issue }) => issue.id);
  return issues
    .flatMap((id) => {
      const known = overview.byIssue.get(id);
      return (known?.divergence.positions ?? []).map(({ position }) => ({
        issue: known?.issue,
        lead: leadOf(state, { kind: 'position', element: position }),
      }));
    })
    .filter(({ issue, lead }) => {
      const said = fold(`${lead.label} ${lead.text} ${issue?.label ?? ''} ${issue?.text ?? ''}`);
      return words.every((word) => said.includes(word));
    })
    .slice(0, MOST_FOUND)
    .map(({ issue, lead }) => ({ ...lead, locator: issue ? `${issue.label}` : '', refusal: null }));
}
