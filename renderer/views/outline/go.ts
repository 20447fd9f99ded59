import type { Id } from '../../../shared/model/id.ts';
import { elementOf, labelOf, parentsOf } from '../../../shared/model/queries.ts';
import { issueShown, overlayOpened } from '../../state/ui.ts';
import type { Desk } from './desk.ts';
import { fold } from '../../components/folded.ts';
import type { Direction } from './typing/keys.ts';
import {
  branchesSet,
  filterToggled,
  rangeExtended,
  rowActivated,
  rowPicked,
} from './outline-slice.ts';
import type { Caret, RowKey } from './outline-state.ts';
import type { Row } from './rows/row.ts';
import { commitTyping, dropIfEmpty, typingRow } from './saving/save.ts';
import { countSelected, selectedRows } from './selection.ts';

/** Leaves the line that is typed in: what was typed is sent, an empty new line goes. */
export function leaveLine(desk: Desk): void {
  commitTyping(desk);
  const row = typingRow(desk);
  if (!row || desk.typing.text.trim() !== '') return;
  if (!dropIfEmpty(desk, row, '')) desk.say('kept-words');
}

/** Goes to a row, to type in it or to act on it as a whole. */
export function goTo(
  desk: Desk,
  key: RowKey,
  to: { readonly typing: boolean; readonly caret?: Caret; readonly keepPicks?: boolean },
): void {
  if (desk.typing.key !== null && desk.typing.key !== key) leaveLine(desk);
  const { caret = 'end', keepPicks = false } = to;
  desk.dispatch(rowActivated({ key, typing: to.typing && desk.canEdit(), caret, keepPicks }));
}

/** The active row, if it shows. */
export function activeRow(desk: Desk): Row | undefined {
  const { active } = desk.outline();
  return active ? desk.look().view.row(active.key) : undefined;
}

/** Goes to the line above or below, from the one that is typed in, with the caret where it fits. */
export function goToLine(desk: Desk, step: -1 | 1, caret: Caret): void {
  const { view } = desk.look();
  const row = typingRow(desk);
  const next = row && view.rows[view.indexOf(row.key) + step];
  if (next) goTo(desk, next.key, { typing: true, caret });
}

/** Stops typing; the row stays the active one, or the one above it where it was an empty new line. */
export function stopTyping(desk: Desk): void {
  const row = typingRow(desk);
  if (!row) return;
  const { view } = desk.look();
  const index = view.indexOf(row.key);
  leaveLine(desk);
  const after = desk.look().view;
  const at = after.row(row.key) ?? after.rows[Math.max(index - 1, 0)];
  if (at) desk.dispatch(rowActivated({ key: at.key, typing: false, caret: 'end' }));
}

/** Walks through the tree. @param page how many rows fit on the screen */
export function walk(desk: Desk, go: Direction, extend: boolean, page: number): void {
  const { view } = desk.look();
  const last = view.rows.length - 1;
  const { active } = desk.outline();
  const at = active ? view.indexOf(active.key) : -1;
  const target = view.rows[Math.min(Math.max(indexAfter(go, at, page, last), 0), last)];
  if (!target) return;
  if (extend) desk.dispatch(rangeExtended({ to: target.key }));
  else goTo(desk, target.key, { typing: false, keepPicks: true });
  if (extend) desk.say('selected', { count: countSelected(view, desk.outline()) });
}

function indexAfter(go: Direction, at: number, page: number, last: number): number {
  switch (go) {
    case 'up':
      return at - 1;
    case 'down':
      return at + 1;
    case 'page-up':
      return at - page;
    case 'page-down':
      return at + page;
    case 'first':
      return 0;
    case 'last':
      return last;
  }
}

/** Selects everything that shows. */
export function pickAll(desk: Desk): void {
  const { rows } = desk.look().view;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  desk.dispatch(rangeExtended({ from: first.key, to: last.key }));
  desk.say('selected', { count: rows.length });
}

/** Picks a row or lets it go, beside those that are picked. */
export function pick(desk: Desk, key: RowKey): void {
  const outline = desk.outline();
  const { view } = desk.look();
  const range = outline.anchor === null ? [] : selectedRows(view, outline).map((row) => row.key);
  desk.dispatch(rowPicked({ key, range }));
  desk.say('selected', { count: countSelected(view, desk.outline()) });
}

/** Closes a branch, or goes to what it stands under. */
export function closeOrParent(desk: Desk, row: Row): void {
  const { view } = desk.look();
  if (view.isOpen(row)) {
    desk.dispatch(branchesSet({ keys: [row.key], open: false }));
    return;
  }
  const parent = view.parentOf(row);
  if (parent) goTo(desk, parent.key, { typing: false, keepPicks: true });
}

/** Opens a branch, or goes to the first row in it. */
export function openOrChild(desk: Desk, row: Row): void {
  const { view } = desk.look();
  const first = view.rowsUnder(row)[0];
  if (!first) return;
  if (view.isOpen(row)) goTo(desk, first.key, { typing: false, keepPicks: true });
  else desk.dispatch(branchesSet({ keys: [row.key], open: true }));
}

/** Opens a row and all beside it. */
export function openSiblings(desk: Desk, row: Row): void {
  const { view } = desk.look();
  const keys = view
    .rowsUnder(view.parentOf(row))
    .filter((sibling) => view.rowsUnder(sibling).length > 0)
    .map(({ key }) => key);
  if (keys.length > 0) desk.dispatch(branchesSet({ keys, open: true }));
}

/** Opens or closes a branch; an active row that would be hidden gives way to the one that closes. */
export function toggleBranch(desk: Desk, row: Row): void {
  const { view } = desk.look();
  const open = !view.isOpen(row);
  const { active } = desk.outline();
  if (!open && active && active.key !== row.key && isBelow(desk, active.key, row)) {
    goTo(desk, row.key, { typing: false });
  }
  desk.dispatch(branchesSet({ keys: [row.key], open }));
}

function isBelow(desk: Desk, key: RowKey, above: Row): boolean {
  const { view } = desk.look();
  const [index, at] = [view.indexOf(above.key), view.indexOf(key)];
  return at > index && at < view.endOf(index);
}

/** Goes to the next row whose label or words begin with letters that were typed. */
export function typeAhead(desk: Desk, letters: string): void {
  const { view, map } = desk.look();
  const { rows } = view;
  const { active } = desk.outline();
  const at = active ? view.indexOf(active.key) : -1;
  const wanted = fold(letters);
  // One letter asks for another row; more of them may mean the one that the first ones led to.
  const first = wanted.length > 1 && at !== -1 ? at : at + 1;
  for (let tried = 0; tried < rows.length; tried += 1) {
    const row = rows[(first + tried) % rows.length];
    const element = row && elementOf(map, row.place.child)?.element;
    if (!row || !element) continue;
    if ([labelOf(map, element), element.text].some((text) => fold(text).startsWith(wanted))) {
      goTo(desk, row.key, { typing: false, keepPicks: true });
      return;
    }
  }
}

/** Shows the issue that a row is, or is about, in depth. */
export function showIssue(desk: Desk, row: Row): void {
  const { view } = desk.look();
  let issue: Row | null = row;
  while (issue && (issue.place.kind !== 'issue' || issue.draft)) issue = view.parentOf(issue);
  if (!issue) return;
  if (desk.typing.key !== null) leaveLine(desk);
  desk.dispatch(issueShown(issue.place.child));
}

/** Asks for a party's stance on the active row; tells whether that is a position, so that it can. */
export function askStance(desk: Desk): boolean {
  const row = activeRow(desk);
  if (!row || row.draft || row.place.kind !== 'position' || !desk.canEdit()) return false;
  desk.dispatch(overlayOpened({ name: 'set-stance', position: row.place.child, party: null }));
  return true;
}

/** Shows an element in its first place: opens what it stands under and goes there. */
export function reveal(desk: Desk, id: Id): void {
  const { map } = desk.look();
  if (!map.kinds.has(id)) return;
  if (desk.outline().filterShown && !desk.look().view.row(id)) desk.dispatch(filterToggled());
  const above: Id[] = [];
  for (let next: Id | undefined = id; next !== undefined;) {
    const parent: Id | undefined = parentsOf(map, next)[0]?.parent;
    if (parent === undefined || above.includes(parent)) break;
    above.push(parent);
    next = parent;
  }
  const closed = above.filter((key) => {
    const row = desk.look().view.row(key);
    return !row || !desk.look().view.isOpen(row);
  });
  if (closed.length > 0) desk.dispatch(branchesSet({ keys: closed, open: true }));
  if (desk.look().view.row(id)) goTo(desk, id, { typing: false });
}
