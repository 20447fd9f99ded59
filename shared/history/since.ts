import { isElementKind, type Element } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { changesBetween } from '../model/compare.ts';
import { placement } from '../model/links.ts';
import type { WorkspaceState } from '../model/state.ts';

/** What became of an element since a state of the past. */
export interface SinceMark {
  /** Its text as it is now, where it is another. */
  readonly reworded: string | null;
  readonly removed: boolean;
  /** It stands somewhere else as well, or no longer where it stood. */
  readonly moved: boolean;
  /** Something else about it is otherwise: its status, its detail, a stance on it. */
  readonly changed: boolean;
  /** How many elements that are new stand under it now. */
  readonly added: number;
}

/** What has changed since a state of the past. */
export interface Since {
  /** By element of the past; those of which nothing is to be said are not in it. */
  readonly marks: ReadonlyMap<Id, SinceMark>;
  /** How many elements there are now that were not. */
  readonly added: number;
  readonly reworded: number;
  readonly removed: number;
}

const NOTHING: SinceMark = {
  reworded: null,
  removed: false,
  moved: false,
  changed: false,
  added: 0,
};

/** What has changed in the map between a state of the past and the present one, by what stood in it then. */
export function changedSince(past: WorkspaceState, now: WorkspaceState): Since {
  const marks = new Map<Id, SinceMark>();
  const markOf = (id: Id): SinceMark => marks.get(id) ?? NOTHING;
  const note = (id: Id, more: Partial<SinceMark>): void => {
    if (past.kinds.has(id)) marks.set(id, { ...markOf(id), ...more });
  };
  const counts = { added: 0, reworded: 0, removed: 0 };
  for (const change of changesBetween(past, now)) {
    const { kind, id } = change;
    if (isElementKind(kind)) {
      switch (change.op) {
        case 'create':
          counts.added += 1;
          break;
        case 'delete':
          counts.removed += 1;
          note(id, { removed: true });
          break;
        case 'update': {
          const { text, rank: _rank, ...others }: Partial<Element> = change.after;
          if (text !== undefined) {
            counts.reworded += 1;
            note(id, { reworded: text });
          }
          if (Object.keys(others).length > 0) note(id, { changed: true });
        }
      }
    } else if (change.kind === 'link') {
      const link = now.tables.link.get(id) ?? past.tables.link.get(id);
      const place = link && placement(link);
      if (!place) continue;
      const { child, parent } = place;
      const isNew = !past.kinds.has(child);
      if (isNew && change.op === 'create') note(parent, { added: markOf(parent).added + 1 });
      const isMoved = change.op !== 'update' || 'from' in change.after || 'to' in change.after;
      if (isMoved && now.kinds.has(child)) note(child, { moved: true });
    } else if (kind === 'stance') {
      const stance = now.tables.stance.get(id) ?? past.tables.stance.get(id);
      if (stance) note(stance.position, { changed: true });
    }
  }
  return { marks, ...counts };
}
