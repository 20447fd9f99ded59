import { uuidv7 } from 'uuidv7';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { placement } from '../../../../shared/model/links.ts';
import { childrenOf, entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

/**
 * The command that moves an entry of the page before or after the one beside it: a pro among pros, a
 * position among positions.
 * @param link the link by which it stands where it is
 * @returns `null` at the end of its list
 */
export function moveBeside(state: WorkspaceState, link: Id, step: 1 | -1): SingleCommand | null {
  const moved = entity(state, 'link', link);
  const place = moved && placement(moved);
  if (!place) return null;
  const all = childrenOf(state, place.parent);
  const kind = state.kinds.get(place.child);
  const alike = all.filter((other) => other.kind === kind && other.link?.type === moved.type);
  const beside = alike[alike.findIndex((other) => other.link?.id === link) + step];
  if (!beside?.link) return null;
  const at = all.indexOf(beside);
  const after = step === 1 ? beside.link.id : (all[at - 1]?.link?.id ?? null);
  return {
    type: 'move-element',
    id: place.child,
    link,
    place: { under: 'element', parent: place.parent, as: moved.type, link: uuidv7(), after },
  };
}
