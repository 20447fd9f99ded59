import type { SignKind } from '../../../components/elements/KindSign.tsx';
import { type Desk } from '../desk.ts';
import { byModel, byOutline } from '../objection.ts';
import { keyUnder } from '../saving/draft.ts';
import { activeRow, goTo } from '../go.ts';
import { moveOut, object } from '../moving/moves.ts';
import { branchesSet, draftAdded } from '../outline-slice.ts';
import type { RowKey } from '../outline-state.ts';
import type { Row } from '../rows/row.ts';
import { addDraft, commitTyping, reword, topDraft, typingRow } from '../saving/save.ts';
import { kindOfSign, signOf, standing, usualSign } from './signs.ts';
import { placeInput, spotAbove, spotBelow, spotLast, type Spot } from '../rows/spot.ts';
import { placeId } from '../rows/places.ts';

/** Enter: a line below, above, or both where the caret stands between words; out of an empty line. */
export function enter(desk: Desk): void {
  const row = typingRow(desk);
  if (!row) return;
  const { text, selection } = desk.typing;
  const left = text.slice(0, selection.start).trimEnd();
  const right = text.slice(selection.end).trimStart();
  if (text.trim() === '') {
    if (row.draft && row.depth > 0) moveOut(desk);
  } else if (right === '') {
    if (left !== text) desk.typing.write(left, left.length);
    commitTyping(desk);
    addLine(desk, (now) => spotBelow(desk.look().view, now), row);
  } else if (left === '') {
    commitTyping(desk);
    addLine(desk, (now) => spotAbove(desk.look().view, now), row);
  } else {
    split(desk, row, left, right);
  }
}

/** A new line beside one, of the same kind, to type in. */
function addLine(desk: Desk, spotAt: (row: Row) => Spot, beside: Row): void {
  // Saved, the line is another row of the same name.
  const row = desk.look().view.row(beside.key) ?? beside;
  openLine(desk, spotAt(row), { beside: row });
}

/**
 * Opens a new line to type in.
 * @param like its sign, where a person chose it, or the row beside it whose kind it takes
 */
export function openLine(
  desk: Desk,
  spot: Spot,
  like: { readonly sign?: SignKind; readonly beside?: Row },
): void {
  const { parent, after } = spot;
  const kind = parent?.place.kind ?? null;
  const { beside } = like;
  const sign = like.sign ?? usualSign(kind, beside ? signOf(beside.place) : null);
  const stands = standing(sign, kind, beside?.place.as ?? null);
  if (!stands || !desk.canEdit()) return;
  const id = desk.newId();
  const line = { id, link: desk.newId() };
  const key = keyUnder(parent, line);
  if (parent && !desk.look().view.isOpen(parent)) {
    desk.dispatch(branchesSet({ keys: [parent.key], open: true }));
  }
  desk.dispatch(
    draftAdded({
      ...topDraft(id),
      ...line,
      ...stands,
      key,
      parentKey: parent?.key ?? null,
      parent: parent?.place.child ?? null,
      after: after ? placeId(after.place) : null,
      explicit: like.sign !== undefined,
    }),
  );
  goTo(desk, key, { typing: true, caret: 'start' });
  desk.say('new-line', { sign });
}

/** Two lines from one: what stands before the caret stays, what stands behind it comes below. */
function split(desk: Desk, row: Row, left: string, right: string): void {
  const { view } = desk.look();
  const { typing } = desk;
  const first = row.draft ? addDraft(view, row, row.draft, left) : null;
  if (typing.blocked || (first && !first.ok)) {
    if (first && !first.ok) object(desk, row, first.error);
    return;
  }
  const parent = view.parentOf(row);
  const line = { id: desk.newId(), link: desk.newId() };
  const place = placeInput(parent, row.place.as, line.link, placeId(row.place));
  if (!place) return;
  const { kind } = row.place;
  const second = { id: line.id, element: { kind, fields: { text: right } }, place } as const;
  const sent = desk.send({
    type: 'batch',
    commands: [first?.value ?? reword(row, left), { type: 'add-element', ...second }],
  });
  if (!sent.ok) {
    object(desk, row, byModel(sent.error));
    return;
  }
  typing.write(left, left.length);
  typing.settle();
  goTo(desk, keyUnder(parent, line), { typing: true, caret: 'start' });
  desk.say('new-line', { sign: signOf(row.place) });
}

/**
 * A new line of a sign where it belongs, seen from a row: under it where that can be, otherwise under
 * the nearest row above it, behind the branch in which the row is. A new issue comes beside the issue
 * that the row is about.
 * @returns whether there is such a place
 */
export function newOfSign(desk: Desk, sign: SignKind): boolean {
  commitTyping(desk);
  const from = startFor(desk);
  const spot = spotFor(desk, sign, from);
  if (spot) {
    openLine(desk, spot, { sign });
    return true;
  }
  const error = desk.explain(byOutline('no-place-here'));
  desk.sayError(error);
  return from ? object(desk, from, byOutline('no-place-here')) : false;
}

/** The row from which a new line is seen: the active one, or what is before it where it is empty. */
function startFor(desk: Desk): Row | null {
  const { view } = desk.look();
  const row = activeRow(desk) ?? null;
  const text = row && desk.typing.key === row.key ? desk.typing.text : row?.draft?.text;
  if (!row?.draft || text?.trim() !== '') return row;
  const { parent, after } = spotAbove(view, row);
  return after ?? parent;
}

/**
 * Whether a new line of a sign may have a place. A draft that is typed in counts as a line, whatever is in
 * its field: that is known only when the line is asked for.
 */
export function mayHavePlace(desk: Desk, sign: SignKind): boolean {
  const row = activeRow(desk) ?? null;
  return spotFor(desk, sign, startFor(desk)) !== null || spotFor(desk, sign, row) !== null;
}

/** Where a new line of a sign would come, seen from a row; `null` where it has no place. */
function spotFor(desk: Desk, sign: SignKind, from: Row | null): Spot | null {
  const { view } = desk.look();
  let below: Row | null = null;
  for (let row = from; row; row = view.parentOf(row)) {
    if (sign === 'issue') {
      if (row.place.kind === 'issue') return spotBelow(view, row);
    } else if (standing(sign, row.place.kind)) {
      return below ? { parent: row, after: below } : spotLast(view, row);
    }
    below = row;
  }
  if (kindOfSign(sign) !== sign) return null;
  return below ? { parent: null, after: below } : spotLast(view, null);
}

/** The first line of an outline without lines. */
export function firstLine(desk: Desk): RowKey {
  openLine(desk, { parent: null, after: null }, {});
  return desk.outline().active?.key ?? '';
}
