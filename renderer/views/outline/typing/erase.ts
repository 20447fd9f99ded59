import type { SingleCommand } from '../../../../shared/model/decide.ts';
import { elementOf, linksFrom, linksTo } from '../../../../shared/model/queries.ts';
import { type Desk } from '../desk.ts';
import { byModel, byOutline } from '../objection.ts';
import { goTo } from '../go.ts';
import { object } from '../moving/moves.ts';
import { draftChanged, draftDropped, refused } from '../outline-slice.ts';
import type { Row } from '../rows/row.ts';
import { reword, typingRow } from '../saving/save.ts';
import { signOf, standing, usualSign } from './signs.ts';

/**
 * Backspace at the beginning of a line: a prefix is only text again, whether it was refused or made the
 * line what it is; an empty line goes, and the caret goes up; words join the line above, if it is of the
 * same kind beside it.
 */
export function eraseBack(desk: Desk): void {
  const row = typingRow(desk);
  if (!row) return;
  const { view } = desk.look();
  const { typing } = desk;
  const empty = typing.text.trim() === '';
  if (typing.blocked) {
    typing.blocked = null;
    desk.dispatch(refused(null));
    return;
  }
  if (row.draft && takeBackPrefix(desk, row)) return;
  const index = view.indexOf(row.key);
  const above = view.rows[index - 1];
  if (!empty) {
    if (above) join(desk, above, row);
    return;
  }
  const next = above ?? view.rows[view.endOf(index)];
  if (view.rowsUnder(row).length > 0) {
    object(desk, row, byOutline('has-children'));
    return;
  }
  if (row.draft) {
    if (!next) return;
    desk.dispatch(draftDropped(row.key));
  } else {
    const sent = desk.send({ type: 'delete', entities: [placeOf(desk, row)] });
    if (!sent.ok) {
      object(desk, row, byModel(sent.error));
      return;
    }
    typing.settle();
    desk.say('deleted', { count: 1 });
  }
  if (next) goTo(desk, next.key, { typing: true, caret: above ? 'end' : 'start' });
}

/** Delete at the end of a line: the line below joins it, if it is of the same kind beside it. */
export function eraseOn(desk: Desk): void {
  const row = typingRow(desk);
  if (!row) return;
  const { view } = desk.look();
  const below = view.rows[view.indexOf(row.key) + 1];
  if (below) join(desk, row, below);
}

/** What goes when a row goes: the element, or, where it stands elsewhere too, its place here. */
export function placeOf(desk: Desk, { place }: Row) {
  const { link, child, kind, count } = place;
  return link !== null && count > 1 && desk.look().map.tables.link.has(link)
    ? ({ kind: 'link', id: link } as const)
    : { kind, id: child };
}

/** Makes a prefix text again. Returns whether there was one to take back. */
function takeBackPrefix(desk: Desk, row: Row): boolean {
  const { typing } = desk;
  const { draft } = row;
  if (!draft || typing.prefix === null) return false;
  const parent = desk.look().view.parentOf(row)?.place.kind ?? null;
  const stands = standing(usualSign(parent), parent);
  if (!stands) return false;
  const text = typing.text;
  // On an empty line the sign goes as any character would; before words it turns into one.
  if (text !== '') typing.write(typing.prefix + text, typing.prefix.length);
  typing.prefix = null;
  desk.dispatch(draftChanged({ key: row.key, to: { ...stands, explicit: text !== '' } }));
  return true;
}

/** Makes one line of two that stand one above the other, of one kind and with nothing but words. */
function join(desk: Desk, upper: Row, lower: Row): void {
  const { view, map } = desk.look();
  const { typing } = desk;
  const together =
    upper.parentKey === lower.parentKey &&
    signOf(upper.place) === signOf(lower.place) &&
    view.rowsUnder(lower).length === 0 &&
    (lower.draft !== null || isJustWords(desk, lower));
  if (!together || typing.blocked) return;
  const words = (row: Row): string =>
    typing.key === row.key
      ? typing.text.trim()
      : (row.draft?.text ?? elementOf(map, row.place.child)?.element.text ?? '');
  const [first, second] = [words(upper), words(lower)];
  const text = [first, second].filter(Boolean).join(' ');
  if (upper.draft) {
    typing.write(text, first.length);
    desk.dispatch(draftChanged({ key: upper.key, to: { text } }));
    if (lower.draft) desk.dispatch(draftDropped(lower.key));
    return;
  }
  const commands: SingleCommand[] = [];
  if (second !== '') commands.push(reword(upper, text));
  if (!lower.draft) commands.push({ type: 'delete', entities: [placeOf(desk, lower)] });
  const sent = commands.length === 0 || desk.send({ type: 'batch', commands }).ok;
  if (!sent) return;
  if (typing.key === upper.key) typing.write(text, first.length);
  typing.settle();
  if (lower.draft) desk.dispatch(draftDropped(lower.key));
  const caret = first === '' ? 0 : first.length + (second === '' ? 0 : 1);
  goTo(desk, upper.key, { typing: true, caret });
}

/** Whether an element has nothing but its words and its place: only then nothing is lost with it. */
function isJustWords(desk: Desk, { place }: Row): boolean {
  const { map } = desk.look();
  const found = elementOf(map, place.child);
  if (!found || place.count > 1) return false;
  const { element } = found;
  const links = linksFrom(map, element.id).length + linksTo(map, element.id).length;
  return (
    element.detail === '' &&
    element.tags.length === 0 &&
    links === (place.link === null ? 0 : 1) &&
    !map.indexes.stancesOn.has(element.id) &&
    !map.indexes.stancesCiting.has(element.id)
  );
}
