import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { type Desk } from '../desk.ts';
import { byModel, byOutline, type Objection } from '../objection.ts';
import { keyUnder } from '../saving/draft.ts';
import { branchesSet, draftChanged, refused, rowActivated } from '../outline-slice.ts';
import type { RowKey } from '../outline-state.ts';
import { splitPrefix } from '../typing/prefix.ts';
import type { OutlineView } from '../rows/rows.ts';
import type { Row } from '../rows/row.ts';
import { commitTyping, typingRow } from '../saving/save.ts';
import { selectedRows, topRows } from '../selection.ts';
import { signOf, standing, usualSign } from '../typing/signs.ts';
import {
  areSideBySide,
  placeInput,
  siblingBefore,
  spotDown,
  spotIn,
  spotOut,
  spotUp,
  type Spot,
} from '../rows/spot.ts';
import { placeId } from '../rows/places.ts';

/** The rows that a command from the keyboard is for: the line that is typed in, or what is selected. */
export function actingRows(desk: Desk): readonly Row[] {
  const typed = typingRow(desk);
  if (typed) return [typed];
  const { view } = desk.look();
  return topRows(view, selectedRows(view, desk.outline()));
}

/** One level in: under the line before. */
export function moveIn(desk: Desk): void {
  const rows = actingRows(desk);
  const first = rows[0];
  const spot = first && spotIn(desk.look().view, first);
  if (spot) moveTo(desk, rows, spot);
  else if (first) object(desk, first, byOutline('nothing-above'));
}

/** One level out: behind what it stands under. */
export function moveOut(desk: Desk): void {
  const rows = actingRows(desk);
  const last = rows.at(-1);
  const spot = last && spotOut(desk.look().view, last);
  if (spot) moveTo(desk, rows, spot);
  else if (last) object(desk, last, byOutline('at-the-top'));
}

/** One up or down among the lines beside it, and on to the next branch at the edge. */
export function moveAlong(desk: Desk, way: 'up' | 'down'): void {
  const rows = actingRows(desk);
  const { view } = desk.look();
  const first = rows[0];
  if (!first) return;
  if (!areSideBySide(view, rows)) {
    object(desk, first, byOutline('not-side-by-side'));
    return;
  }
  const spot = way === 'up' ? spotUp(view, rows) : spotDown(view, rows);
  if (spot) moveTo(desk, rows, spot);
  else object(desk, first, byOutline(way === 'up' ? 'is-first' : 'is-last'));
}

/** Puts rows where a spot says, or says at the row why not. Returns whether they moved. */
export function moveTo(desk: Desk, rows: readonly Row[], spot: Spot): boolean {
  const [only] = rows;
  if (!only || !desk.canEdit()) return false;
  if (only.draft && rows.length === 1) return moveDraft(desk, only, spot);
  commitTyping(desk);
  const moving = rows.filter(({ draft }) => !draft);
  const { view } = desk.look();
  const commands = movesTo(view, moving, spot, desk.newId);
  if (!commands.ok) {
    if (rows.length === 1 && convertFresh(desk, only, spot)) return true;
    return object(desk, only, commands.error);
  }
  const [single] = commands.value;
  if (!single) return false;
  const sent = desk.send(
    commands.value.length === 1
      ? single
      : {
          type: 'batch',
          label: { key: 'move-many', values: { count: commands.value.length } },
          commands: commands.value,
        },
  );
  if (!sent.ok) return object(desk, only, byModel(sent.error));
  openFor(desk, spot);
  followMoved(desk, moving, spot, commands.value);
  sayWhere(desk, 'moved', spot, { count: moving.length });
  return true;
}

/** The commands that put rows where a spot says, in their order, or why one of them cannot go there. */
export function movesTo(
  view: OutlineView,
  rows: readonly Row[],
  spot: Spot,
  newId: () => Id,
): Result<readonly SingleCommand[], Objection> {
  const { parent } = spot;
  const commands: SingleCommand[] = [];
  let after = siblingBefore(view, spot, rows);
  for (const { place } of rows) {
    const sign = signOf(place);
    const stands = standing(sign, parent?.place.kind ?? null, place.as);
    // At the top an argument is neither for nor against; coming from above it may be so.
    const loose = !parent && place.kind === 'argument' && place.link === null;
    if (!stands && !loose) {
      return fail({ by: 'place', sign, parent: parent?.place.kind ?? null });
    }
    const link = newId();
    const input = placeInput(parent, stands?.as ?? null, link, after);
    if (!input) return fail(byOutline('parent-not-saved'));
    commands.push({ type: 'move-element', id: place.child, link: place.link, place: input });
    after = parent ? (place.link ?? link) : place.child;
  }
  return ok(commands);
}

function openFor(desk: Desk, { parent }: Spot): void {
  if (!parent || desk.look().view.isOpen(parent)) return;
  desk.dispatch(branchesSet({ keys: [parent.key], open: true }));
}

/** The active row stays the active one, under whatever name it has in its new place. */
function followMoved(
  desk: Desk,
  rows: readonly Row[],
  { parent }: Spot,
  commands: readonly SingleCommand[],
): void {
  const { active } = desk.outline();
  const { view } = desk.look();
  const command = commands[rows.findIndex(({ key }) => key === active?.key)];
  if (!active || command?.type !== 'move-element' || view.row(active.key)) return;
  const link = command.link ?? (command.place.under === 'element' ? command.place.link : '');
  const names = [command.id, `${parent?.key ?? ''}/${link}`];
  const key = names.find((name) => view.row(name)?.parentKey === (parent?.key ?? null));
  if (key !== undefined) renameActive(desk, key);
}

/** The active row has another name; whoever types goes on typing. */
export function renameActive(desk: Desk, key: RowKey): void {
  const { active } = desk.outline();
  if (!active || active.key === key) return;
  const caret = desk.typing.selection.start;
  if (active.typing) desk.typing.rename(key);
  desk.dispatch(rowActivated({ key, typing: active.typing, caret }));
}

/** A line that is not in the workspace goes where it is told; its kind follows unless it was chosen. */
function moveDraft(desk: Desk, row: Row, spot: Spot): boolean {
  const { draft } = row;
  if (!draft) return false;
  const parent = spot.parent?.place.kind ?? null;
  const { typing } = desk;
  const text = typing.key === row.key ? typing.text : draft.text;
  const refusedPrefix = typing.blocked ? splitPrefix(text) : null;
  const under = desk.look().view.parentOf(row);
  const goesOut = under !== null && spot.after?.key === under.key;
  const beside = goesOut ? signOf(under.place) : null;
  const sign = refusedPrefix?.sign ?? (draft.explicit ? signOf(draft) : usualSign(parent, beside));
  const stands = standing(sign, parent, draft.as);
  if (!stands) return object(desk, row, { by: 'place', sign, parent });
  if (refusedPrefix) {
    typing.blocked = null;
    typing.write(refusedPrefix.rest, refusedPrefix.rest.length);
  }
  const key = keyUnder(spot.parent, draft);
  if (typing.key === row.key && key !== row.key) typing.rename(key);
  desk.dispatch(
    draftChanged({
      key: row.key,
      to: {
        key,
        parentKey: spot.parent?.key ?? null,
        parent: spot.parent?.place.child ?? null,
        after: spot.after ? placeId(spot.after.place) : null,
        kind: stands.kind,
        as: stands.as,
        explicit: draft.explicit || refusedPrefix !== null,
        failure: null,
      },
    }),
  );
  desk.dispatch(refused(null));
  openFor(desk, spot);
  sayWhere(desk, 'line-moved', spot, { sign });
  return true;
}

/**
 * A line whose kind followed from its place, and which was saved in a pause of typing, still takes the
 * kind that its new place suggests: it is made anew there. Returns whether it was.
 */
function convertFresh(desk: Desk, row: Row, spot: Spot): boolean {
  const { typing } = desk;
  const { view, map } = desk.look();
  const { parent } = spot;
  if (typing.key !== row.key || typing.fresh?.explicit !== false) return false;
  if (view.rowsUnder(row).length > 0 || row.place.count > 1) return false;
  const under = view.parentOf(row);
  const beside = under && spot.after?.key === under.key ? signOf(under.place) : null;
  const kind = parent?.place.kind ?? null;
  const stands = standing(usualSign(kind, beside), kind);
  const [id, link] = [desk.newId(), desk.newId()];
  const place = placeInput(parent, stands?.as ?? null, link, siblingBefore(view, spot, [row]));
  const text = typing.text;
  if (!stands || !place || text.trim() === '' || !map.kinds.has(row.place.child)) return false;
  const sent = desk.send({
    type: 'batch',
    commands: [
      { type: 'add-element', id, element: { kind: stands.kind, fields: { text } }, place },
      { type: 'delete', entities: [{ kind: row.place.kind, id: row.place.child }] },
    ],
  });
  if (!sent.ok) return false;
  openFor(desk, spot);
  renameActive(desk, keyUnder(parent, { id, link }));
  sayWhere(desk, 'line-moved', spot, { sign: signOf(stands) });
  return true;
}

/** Says that lines moved, and where to. */
function sayWhere(
  desk: Desk,
  key: 'moved' | 'line-moved',
  { parent }: Spot,
  values: Readonly<Record<string, string | number>>,
): void {
  if (!parent) desk.say(`${key}-top`, values);
  else desk.say(key, { ...values, under: nameOf(desk.look().map, parent.place.child) });
}

/** Says at a row, and to screen readers, why something cannot be done. Always `false`. */
export function object(desk: Desk, row: Row, objection: Objection): false {
  const error = desk.explain(objection);
  desk.dispatch(refused({ key: row.key, error }));
  desk.sayError(error);
  return false;
}
