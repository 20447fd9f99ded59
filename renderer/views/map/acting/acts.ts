import type { MapGraph } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { placement } from '../../../../shared/model/links.ts';
import { childOf, parentsOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { SignKind } from '../../../components/elements/KindSign.tsx';
import { type Desk } from '../../outline/desk.ts';
import { byOutline } from '../../outline/objection.ts';
import { goTo, leaveLine } from '../../outline/go.ts';
import { mayHavePlace, openLine } from '../../outline/typing/lines.ts';
import { object } from '../../outline/moving/moves.ts';
import type { Draft, RowKey } from '../../outline/outline-state.ts';
import { removeSelected } from '../../outline/moving/remove.ts';
import type { Row } from '../../outline/rows/row.ts';
import { commitTyping, typingRow } from '../../outline/saving/save.ts';
import { selectedRows } from '../../outline/selection.ts';
import { kindOfSign, standing } from '../../outline/typing/signs.ts';
import { spotLast } from '../../outline/rows/spot.ts';
import { stepFrom } from '../walking/walk.ts';

/**
 * The map is typed at the same desk as the outline: a card is the row of its element in the place where the
 * map has it.
 */
export function rowOf(desk: Desk, graph: MapGraph, id: Id): Row | undefined {
  const { view } = desk.look();
  const node = graph.nodes.get(id);
  const first = view.row(id);
  if (!node?.link || node.parent === null || first?.place.link === node.link.id) return first;
  const { link, parent } = node;
  const above = view.row(parent);
  const there = above && view.rowsUnder(above).find(({ place }) => place.link === link.id);
  return there ?? first;
}

/** The element that a row's key names. */
export function elementOfKey(
  map: WorkspaceState,
  drafts: readonly Draft[],
  key: string,
): Id | undefined {
  const draft = drafts.find((other) => other.key === key);
  if (draft) return draft.id;
  const last = key.slice(key.lastIndexOf('/') + 1);
  if (map.kinds.has(last)) return last;
  const link = map.tables.link.get(last);
  return link && placement(link)?.child;
}

/** Makes a card the one that keys act on. */
export function activate(
  desk: Desk,
  graph: MapGraph,
  id: Id,
  to: { readonly typing?: boolean; readonly keepPicks?: boolean } = {},
): void {
  const row = rowOf(desk, graph, id);
  const { typing = false, keepPicks = false } = to;
  if (row) goTo(desk, row.key, { typing, keepPicks });
}

/** Stops typing: the card stays the active one; one that never was gives way to what it was made from. */
export function stopTyping(desk: Desk): void {
  const row = typingRow(desk);
  if (!row) return;
  const { view } = desk.look();
  const before = view.rowsUnder(view.parentOf(row))[view.positionOf(row) - 1];
  const near = before ?? view.parentOf(row);
  leaveLine(desk);
  const after = desk.look().view;
  const stays = after.row(row.key) ?? (near && after.row(near.key)) ?? after.rows[0];
  if (stays) goTo(desk, stays.key, { typing: false });
}

/**
 * Whether a new line of a sign may have a place, seen from the active one: what `mayHavePlace` says, told by the key
 * alone where it can be. The rows of a large outline are not found for a map on which nothing is done yet.
 */
export function mayBeginFrom(desk: Desk, map: WorkspaceState, sign: SignKind): boolean {
  if (kindOfSign(sign) === sign) return true;
  const { active, drafts } = desk.outline();
  if (!active) return false;
  const { key } = active;
  if (drafts.some((draft) => draft.key === key)) return mayHavePlace(desk, sign);
  return upwards(map, key).some((id) => {
    const kind = map.kinds.get(id);
    return kind !== undefined && standing(sign, kind) !== null;
  });
}

/** The elements of a saved row and of all rows above it, as `RowKey` names them; none of one that is gone. */
function upwards(map: WorkspaceState, key: RowKey): readonly Id[] {
  const [first = '', ...links] = key.split('/');
  const path = links.map((id) => map.tables.link.get(id));
  if (!map.kinds.has(first) || path.includes(undefined)) return [];
  const found = new Set<Id>(path.toReversed().flatMap((link) => (link ? childOf(link) : [])));
  // What an import brought may stand in a circle.
  for (let id: Id | undefined = first; id !== undefined && !found.has(id);) {
    found.add(id);
    id = parentsOf(map, id)[0]?.parent;
  }
  return [...found];
}

/** A new card under another, of a sign or of what usually comes there, to type in. */
export function addUnder(desk: Desk, key: string, sign?: SignKind): void {
  commitTyping(desk);
  const { view } = desk.look();
  const row = view.row(key);
  if (!row) return;
  if (row.draft) {
    object(desk, row, byOutline('parent-not-saved'));
    return;
  }
  const { kind } = row.place;
  if (sign && !standing(sign, kind)) {
    object(desk, row, { by: 'place', sign, parent: kind });
    return;
  }
  openLine(desk, spotLast(view, row), sign ? { sign } : {});
}

/** A new card behind another, of the same kind, to type in. */
export function addBeside(desk: Desk, key: string): void {
  const { view } = desk.look();
  const row = view.row(key);
  if (row) openLine(desk, { parent: view.parentOf(row), after: row }, { beside: row });
}

/** Deletes what is selected; then what stands beside it is active, or what it stood under. */
export function removeCards(desk: Desk, graph: MapGraph): void {
  const { view } = desk.look();
  const going = selectedRows(view, desk.outline()).map(({ place }) => place.child);
  const near = going.flatMap((id) => {
    const siblings = siblingsOf(graph, id);
    const at = siblings.indexOf(id);
    const parent = stepFrom(graph, id, 'parent');
    return [...siblings.slice(at + 1), ...siblings.slice(0, at).toReversed(), parent];
  });
  removeSelected(desk);
  const after = desk.look().map;
  const next = near.find((id) => id !== null && after.kinds.has(id));
  const row = next == null ? undefined : rowOf(desk, graph, next);
  if (row) goTo(desk, row.key, { typing: false });
}

function siblingsOf(graph: MapGraph, id: Id): readonly Id[] {
  const parent = graph.nodes.get(id)?.parent;
  return (parent == null ? graph.roots : graph.nodes.get(parent)?.children) ?? [];
}
