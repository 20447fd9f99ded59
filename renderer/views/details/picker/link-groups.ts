import type { Id } from '../../../../shared/model/id.ts';
import { linksFrom, linksTo } from '../../../../shared/model/queries.ts';
import { compareRanks } from '../../../../shared/model/order.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { LINK_TYPES, type LinkType } from '../../../../shared/model/vocabulary.ts';
import { leadsOver, type LinkedLead } from '../leads/lead.ts';

/** Whether a link leads away from the element that is looked at, or to it. */
export type Direction = 'out' | 'in';

/** The links of one type in one direction. */
export interface LinkGroup {
  readonly type: LinkType;
  readonly direction: Direction;
  readonly leads: readonly LinkedLead[];
}

/** The links of an element by type, those that lead away before those that lead to it. */
export function linkGroups(state: WorkspaceState, id: Id): readonly LinkGroup[] {
  const groups = LINK_TYPES.flatMap((type): readonly LinkGroup[] => [
    group(state, id, type, 'out'),
    group(state, id, type, 'in'),
  ]);
  return groups.filter(({ leads }) => leads.length > 0);
}

function group(state: WorkspaceState, id: Id, type: LinkType, direction: Direction): LinkGroup {
  const links = direction === 'out' ? linksFrom(state, id, type) : linksTo(state, id, type);
  return { type, direction, leads: leadsOver(state, links.toSorted(compareRanks), id) };
}

/** The message that says what a link means, read from the element: `suggested by`, `suggests`. */
export function linkWords({
  type,
  direction,
}: {
  readonly type: LinkType;
  readonly direction: Direction;
}): string {
  return `vocabulary:${direction === 'out' ? 'link' : 'link-back'}.${type}`;
}
