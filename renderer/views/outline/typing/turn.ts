import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf } from '../../../../shared/model/queries.ts';
import type { ElementKind, LinkType } from '../../../../shared/model/vocabulary.ts';
import { PREFIX_REFUSED, type Desk } from '../desk.ts';
import { byModel, type Objection } from '../objection.ts';
import { renameActive } from '../moving/moves.ts';
import { draftChanged, draftDropped, refused, rewordingDropped } from '../outline-slice.ts';
import { prefixTyped, splitPrefix, type Prefix } from './prefix.ts';
import type { Row } from '../rows/row.ts';
import { reword, sendDraft, typingRow } from '../saving/save.ts';
import { kindOfSign, standing } from './signs.ts';

/** After each keystroke: a prefix turns the line into what it says, blanks before the words go. */
export function noteTyped(desk: Desk): void {
  const { typing } = desk;
  const { text } = typing;
  const prefix = prefixTyped(typing.before, text);
  if (prefix) {
    const row = typingRow(desk);
    if (row) turn(desk, row, prefix);
  } else if (/^\s/.test(text)) {
    const trimmed = text.trimStart();
    typing.write(trimmed, Math.max(typing.selection.start - (text.length - trimmed.length), 0));
  } else if (typing.blocked && splitPrefix(text)?.sign !== splitPrefix(typing.before)?.sign) {
    typing.blocked = null;
    desk.dispatch(refused(null));
  }
  typing.before = typing.text;
}

function turn(desk: Desk, row: Row, prefix: Prefix): void {
  const { typing } = desk;
  const refusal = row.draft ? turnDraft(desk, row, prefix) : turnElement(desk, row, prefix);
  if (refusal) {
    const error = { ...desk.explain(refusal), code: PREFIX_REFUSED };
    typing.blocked = error;
    desk.dispatch(refused({ key: row.key, error }));
    desk.sayError(error);
  } else if (typing.blocked) {
    typing.blocked = null;
    desk.dispatch(refused(null));
  }
}

/** Takes the prefix out of the text; the caret stays where it was among the words. */
function takeOut(desk: Desk, { rest }: Prefix): void {
  const { typing } = desk;
  const cut = typing.text.length - rest.length;
  typing.write(rest, Math.max(typing.selection.start - cut, 0));
}

function turnDraft(desk: Desk, row: Row, prefix: Prefix): Objection | null {
  const { sign, character } = prefix;
  const parent = desk.look().view.parentOf(row)?.place.kind ?? null;
  const stands = standing(sign, parent, row.place.as);
  if (!stands) return { by: 'place', sign, parent };
  takeOut(desk, prefix);
  desk.typing.prefix = character;
  desk.dispatch(draftChanged({ key: row.key, to: { ...stands, explicit: true, failure: null } }));
  desk.say('turned', { sign });
  return null;
}

/** An element becomes of another kind, or an argument changes sides; unsaved words go along. */
function turnElement(desk: Desk, row: Row, prefix: Prefix): Objection | null {
  const { view, map } = desk.look();
  const { place } = row;
  const { sign } = prefix;
  const parent = view.parentOf(row)?.place.kind ?? null;
  const stands = standing(sign, parent, place.as);
  if (!stands) return { by: 'place', sign, parent };
  const to = kindOfSign(sign);
  const isSameKind = to === place.kind;
  const newId = desk.newId();
  const change = isSameKind ? changeSides(row, stands.as) : changeKind(row, to, newId, stands.as);
  const words = prefix.rest.trim();
  const commands: SingleCommand[] = change ? [change] : [];
  if (words !== '' && words !== elementOf(map, place.child)?.element.text) {
    commands.push({
      type: 'edit',
      kind: to,
      id: isSameKind ? place.child : newId,
      fields: { text: words },
    });
  }
  if (commands.length > 0) {
    const sent = desk.send({ type: 'batch', commands });
    if (!sent.ok) return byModel(sent.error);
  }
  takeOut(desk, prefix);
  if (words !== '') desk.typing.settle();
  if (row.primary && !isSameKind) renameActive(desk, newId);
  if (change) desk.say('turned', { sign });
  return null;
}

function changeSides({ place }: Row, as: LinkType | null): SingleCommand | null {
  if (place.link === null || as === null || as === place.as) return null;
  return { type: 'edit', kind: 'link', id: place.link, fields: { type: as } };
}

function changeKind(
  { place }: Row,
  to: ElementKind,
  newId: Id,
  as: LinkType | null,
): SingleCommand {
  return { type: 'change-kind', id: place.child, to, newId, ...(as !== null && { as }) };
}

/** Takes a prefix that was refused, or words that could not be saved, for what they are: text. */
export function keepAsText(desk: Desk, row: Row): void {
  const { typing } = desk;
  const isTyped = typing.key === row.key;
  const { rewordings } = desk.outline();
  const id = row.place.child;
  const text = isTyped ? typing.text : (row.draft?.text ?? rewordings[id]?.text ?? '');
  if (text.trim() === '') return;
  typing.blocked = null;
  desk.dispatch(refused(null));
  const sent = row.draft ? sendDraft(desk, row, row.draft, text) : sendWords(desk, row, text);
  if (sent.ok) {
    if (isTyped) typing.settle();
    return;
  }
  const error = desk.explain(sent.error);
  desk.dispatch(refused({ key: row.key, error }));
  desk.sayError(error);
}

function sendWords(desk: Desk, row: Row, text: string) {
  const sent = desk.send(reword(row, text));
  return sent.ok ? sent : ({ ok: false, error: byModel(sent.error) } as const);
}

/** Lets unsaved words go: an element has its saved ones again, a line that never was one goes. */
export function discard(desk: Desk, row: Row): void {
  const { typing } = desk;
  const id = row.place.child;
  if (typing.key === row.key) {
    typing.blocked = null;
    const saved = desk.look().map.tables[row.place.kind].get(id)?.text ?? '';
    typing.write(saved, saved.length);
    typing.settle();
  }
  if (row.draft) desk.dispatch(draftDropped(row.key));
  else desk.dispatch(rewordingDropped(id));
  desk.dispatch(refused(null));
}
