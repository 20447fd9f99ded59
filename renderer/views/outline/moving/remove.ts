import { type Desk } from '../desk.ts';
import { byModel } from '../objection.ts';
import { placeOf } from '../typing/erase.ts';
import { stopTyping } from '../go.ts';
import { object } from './moves.ts';
import { draftDropped, rowActivated, picksCleared } from '../outline-slice.ts';
import type { OutlineView } from '../rows/rows.ts';
import type { Row } from '../rows/row.ts';
import { selectedRows, topRows } from '../selection.ts';

/**
 * Deletes what is selected, with what stands below it and nowhere else: one step, one undo. A row
 * whose element stands elsewhere too only goes from here.
 */
export function removeSelected(desk: Desk): void {
  if (desk.typing.key !== null) stopTyping(desk);
  const { view } = desk.look();
  const rows = topRows(view, selectedRows(view, desk.outline()));
  const [first] = rows;
  if (!first || !desk.canEdit()) return;
  const next = nextAfter(view, rows);
  const saved = rows.filter(({ draft }) => !draft);
  if (saved.length > 0) {
    const entities = entitiesOf(desk, saved);
    const sent = desk.send({ type: 'delete', entities });
    if (!sent.ok) {
      object(desk, first, byModel(sent.error));
      return;
    }
  }
  for (const { key, draft } of rows) if (draft) desk.dispatch(draftDropped(key));
  desk.dispatch(picksCleared());
  if (next) desk.dispatch(rowActivated({ key: next.key, typing: false, caret: 'end' }));
  desk.say('deleted', { count: rows.length });
}

/** What goes with the rows: of an element that goes from all its places, the element itself. */
function entitiesOf(desk: Desk, rows: readonly Row[]) {
  const places = Map.groupBy(rows, ({ place }) => place.child);
  return [...places.values()].flatMap((ofOne) => {
    const [row] = ofOne;
    if (!row) return [];
    const { kind, child, count } = row.place;
    return new Set(ofOne.map(({ place }) => place.link)).size >= count
      ? [{ kind, id: child }]
      : [...new Map(ofOne.map((one) => placeOf(desk, one)).map((one) => [one.id, one])).values()];
  });
}

/** The row that is the active one when rows have gone: the next beside the last, or the one before. */
function nextAfter(view: OutlineView, rows: readonly Row[]): Row | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  const end = view.endOf(view.indexOf(last.key));
  const after = view.rows[end];
  if (after?.parentKey === last.parentKey) return after;
  return view.rows[view.indexOf(first.key) - 1] ?? after;
}
