import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { PlaceInput } from '../../../../shared/model/place.ts';
import { elementOf } from '../../../../shared/model/queries.ts';
import { type Desk } from '../desk.ts';
import { byModel, byOutline } from '../objection.ts';
import { keyUnder } from '../saving/draft.ts';
import { goTo } from '../go.ts';
import { moveTo, object } from './moves.ts';
import { branchesSet, draftDropped, rowsTaken } from '../outline-slice.ts';
import { placeLines, printLines, readLines, type PlacedLine } from './paste.ts';
import type { OutlineView } from '../rows/rows.ts';
import type { Row } from '../rows/row.ts';
import { commitTyping, typingRow } from '../saving/save.ts';
import { selectedRows, topRows } from '../selection.ts';
import { signOf, standing } from '../typing/signs.ts';
import {
  placeInput,
  siblingBefore,
  spotAbove,
  spotBelow,
  spotLast,
  type Spot,
} from '../rows/spot.ts';

/** What is selected as text: indented, each line with its sign. A closed branch gives all that is in it. */
export function copyText(desk: Desk): string {
  const { view } = desk.look();
  const rows: Row[] = [];
  for (const row of selectedRows(view, desk.outline())) {
    rows.push(row);
    if (!view.isOpen(row)) collect(desk, row, rows);
  }
  return textOf(desk, rows);
}

/** What a cut takes as text: with all that stands below what is selected, which goes along. */
export function cutText(desk: Desk): string {
  const { view } = desk.look();
  const rows: Row[] = [];
  for (const row of topRows(view, selectedRows(view, desk.outline()))) {
    rows.push(row);
    collect(desk, row, rows);
  }
  return textOf(desk, rows);
}

function textOf(desk: Desk, rows: readonly Row[]): string {
  const { map } = desk.look();
  if (rows.length === 0) return '';
  return printLines(
    rows.map(({ place, draft, depth }) => ({
      ...place,
      depth,
      text: draft?.text ?? elementOf(map, place.child)?.element.text ?? '',
    })),
  );
}

function collect(desk: Desk, row: Row, rows: Row[]): void {
  const { view } = desk.look();
  for (const below of view.rowsUnder(row)) {
    rows.push(below);
    // A second place of an element is closed; what is in it is written where it stands first.
    if (below.primary && !view.isCut(below)) collect(desk, below, rows);
  }
}

/** Whether a text makes rows of its own when it is pasted into a line. */
export function isManyLines(text: string): boolean {
  return readLines(text).length > 1;
}

/**
 * Cuts what is selected: it stays where it is until it is pasted, so that it keeps its label, its stances and its history, and
 * whoever thinks better of it has lost nothing. Lines that are not in the workspace yet stay as they are.
 * @param text what it is on the clipboard
 */
export function cutSelected(desk: Desk, text: string): void {
  const { view } = desk.look();
  const rows = topRows(view, selectedRows(view, desk.outline())).filter(({ draft }) => !draft);
  if (rows.length === 0 || !desk.canEdit()) return;
  desk.dispatch(rowsTaken({ keys: rows.map(({ key }) => key), text }));
  desk.say('cut', { count: rows.length });
}

/** Moves what was cut to where it is pasted. Returns whether anything was waiting for that. */
function moveTaken(desk: Desk, text: string, active: Row | undefined): boolean {
  const { taken } = desk.outline();
  // Something else may have been copied since, here or in another program.
  if (taken?.text !== text) return false;
  const { view } = desk.look();
  const rows = taken.keys.flatMap((key) => view.row(key) ?? []);
  if (rows.length === 0) return false;
  const typed = typingRow(desk);
  const at = typed ?? active;
  const spot = at ? spotToPaste(view, at, rows) : spotLast(view, null);
  if (!moveTo(desk, rows, spot)) return true;
  desk.dispatch(rowsTaken(null));
  const last = rows.at(-1)?.place.child;
  const moved = desk
    .look()
    .view.rowsUnder(spot.parent)
    .find(({ place }) => place.child === last);
  if (moved && !typed) goTo(desk, moved.key, { typing: false });
  return true;
}

/** Under a row where they belong there, a position under an issue, and else behind it. */
function spotToPaste(view: OutlineView, at: Row, [first]: readonly Row[]): Spot {
  const isOther = first !== undefined && first.place.kind !== at.place.kind;
  const belongs = isOther && standing(signOf(first.place), at.place.kind) !== null;
  return belongs ? spotLast(view, at) : spotBelow(view, at);
}

/**
 * Puts the lines of a text into the outline: below the line that is typed in, in its place where it is
 * empty, or below the active row. One step, one undo.
 */
export function pasteLines(desk: Desk, text: string, active: Row | undefined): void {
  const lines = readLines(text);
  if (lines.length === 0 || !desk.canEdit()) return;
  if (moveTaken(desk, text, active)) return;
  const typed = typingRow(desk);
  const at = typed ?? active;
  const isEmpty = typed?.draft != null && desk.typing.text.trim() === '';
  if (typed && !isEmpty) commitTyping(desk);
  const { view } = desk.look();
  const spot = at ? (isEmpty ? spotAbove(view, at) : spotBelow(view, at)) : spotLast(view, null);
  if (spot.parent?.draft) {
    object(desk, spot.parent, byOutline('parent-not-saved'));
    return;
  }
  const kind = spot.parent?.place.kind ?? null;
  const placed = placeLines(lines, kind, at ? signOf(at.place) : null);
  const { commands, last } = addAll(desk, placed, spot);
  const label = { key: 'add-many', values: { count: commands.length } };
  const sent = desk.send({ type: 'batch', label, commands });
  if (!sent.ok) {
    if (at) object(desk, at, byModel(sent.error));
    return;
  }
  if (typed && isEmpty) desk.dispatch(draftDropped(typed.key));
  if (spot.parent && !desk.look().view.isOpen(spot.parent)) {
    desk.dispatch(branchesSet({ keys: [spot.parent.key], open: true }));
  }
  const key = last && keyUnder(spot.parent, last);
  if (key && desk.look().view.row(key)) goTo(desk, key, { typing: typed !== undefined });
  desk.say('pasted', { count: commands.length });
}

interface Line {
  readonly id: Id;
  readonly link: Id;
}

/** The commands that add lines one behind the other, and the last of those right at the spot. */
function addAll(desk: Desk, placed: readonly PlacedLine[], spot: Spot) {
  const made: Line[] = [];
  const lastUnder = new Map<number | null, Id>();
  const first = siblingBefore(desk.look().view, spot);
  let last: Line | null = null;
  const commands = placed.flatMap(({ parent, kind, as, text }): readonly SingleCommand[] => {
    const line = { id: desk.newId(), link: desk.newId() };
    made.push(line);
    const after = lastUnder.get(parent) ?? (parent === null ? first : null);
    const place = placeOf(parent, as, line, after);
    const atTop = parent === null && !spot.parent;
    lastUnder.set(parent, atTop ? line.id : line.link);
    if (parent === null) last = line;
    if (!place) return [];
    return [{ type: 'add-element', id: line.id, element: { kind, fields: { text } }, place }];
  });
  return { commands, last: last as Line | null };

  function placeOf(
    parent: number | null,
    as: PlacedLine['as'],
    line: Line,
    after: Id | null,
  ): PlaceInput | null {
    const above = parent === null ? null : made[parent];
    if (!above) return placeInput(spot.parent, as, line.link, after);
    return as && { under: 'element', parent: above.id, as, link: line.link, after };
  }
}
