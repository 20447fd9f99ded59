import { isElementKind } from '../model/entities.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { HistoryEntry } from './entries.ts';
import { mergedChanges, type MergedChange } from './merged-changes.ts';
import { taleOf, type Tale } from './tale.ts';
import { tellElement, tellEntity } from './tell-entity.ts';
import { tellLink, tellMapPlace } from './tell-link.ts';
import { tellMembership, tellStance } from './tell-party.ts';
import type { Telling } from './telling.ts';

/**
 * What a transaction did, in the order in which it did it: what only follows from something else that it did, such as
 * the stances that go with a position, is not told by itself.
 * @param map the workspace as it stands, together with what the entry names and is no more
 */
export function tell(
  entry: Pick<HistoryEntry, 'changes'>,
  map: WorkspaceState,
): readonly Telling[] {
  const merged = mergedChanges(entry);
  const tale = taleOf(map, merged);
  const tellings = merged.flatMap((change) => tellOne(tale, change));
  // What lost a name because something went comes after what went.
  return [
    ...tellings.filter(({ what }) => what === 'removed'),
    ...tellings.filter(({ what }) => what !== 'removed'),
  ];
}

function tellOne(tale: Tale, change: MergedChange): readonly Telling[] {
  const { kind } = change;
  if (isElementKind(kind)) return tellElement(tale, change);
  switch (kind) {
    case 'link':
      return tellLink(tale, change);
    case 'stance':
      return tellStance(tale, change);
    case 'membership':
      return tellMembership(tale, change);
    case 'map-place':
      return tellMapPlace(tale, change);
    default:
      return tellEntity(tale, change);
  }
}
