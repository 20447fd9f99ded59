import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { type Desk } from '../desk.ts';
import { byModel, byOutline, type Objection } from '../objection.ts';
import { draftAdded, draftChanged, draftDropped, rewordingKept } from '../outline-slice.ts';
import type { Draft } from '../outline-state.ts';
import type { OutlineView } from '../rows/rows.ts';
import type { Row } from '../rows/row.ts';
import { placeInput, siblingBefore, spotAbove } from '../rows/spot.ts';

/** The row that is being typed in, if it is still there. */
export function typingRow(desk: Desk): Row | undefined {
  const { key } = desk.typing;
  return key === null ? undefined : desk.look().view.row(key);
}

/** The command that gives an element other words. */
export function reword({ place }: Row, text: string): SingleCommand {
  return wording(place.kind, place.child, text);
}

/** The command that gives an element of a kind other words. */
export function wording(kind: ElementKind, id: Id, text: string): SingleCommand {
  return { type: 'edit', kind, id, fields: { text } };
}

/** The command that puts a draft into the workspace where it stands, or why there can be none. */
export function addDraft(
  view: OutlineView,
  row: Row,
  draft: Draft,
  text: string,
): Result<SingleCommand, Objection> {
  const spot = spotAbove(view, row);
  const place = placeInput(spot.parent, draft.as, draft.link, siblingBefore(view, spot));
  if (!place) return fail(byOutline('parent-not-saved'));
  const { id, kind } = draft;
  return ok({ type: 'add-element', id, element: { kind, fields: { text } }, place });
}

/** Sends what was typed and is not saved. Nothing is lost where that cannot be done now. */
export function commitTyping(desk: Desk): void {
  const { typing } = desk;
  if (typing.key === null) return;
  const row = typingRow(desk);
  const text = typing.text;
  if (!row) {
    if (typing.isDirty && text.trim() !== '') commitHidden(desk, text);
    return;
  }
  if (row.draft) {
    commitDraft(desk, row, row.draft, text);
  } else if (typing.isDirty && text.trim() !== '') {
    commitWords(desk, row, text);
  }
}

function commitDraft(desk: Desk, row: Row, draft: Draft, text: string): void {
  const { typing } = desk;
  if (text.trim() === '' || typing.blocked) {
    if (text !== draft.text || draft.failure !== typing.blocked) {
      desk.dispatch(draftChanged({ key: row.key, to: { text, failure: typing.blocked } }));
    }
    return;
  }
  const added = sendDraft(desk, row, draft, text);
  if (added.ok) {
    typing.settle();
    typing.fresh = { explicit: draft.explicit };
  } else {
    const failure = desk.explain(added.error);
    desk.dispatch(draftChanged({ key: row.key, to: { text, failure } }));
  }
}

/** Sends a draft with a text. */
export function sendDraft(
  desk: Desk,
  row: Row,
  draft: Draft,
  text: string,
): Result<null, Objection> {
  const command = addDraft(desk.look().view, row, draft, text);
  if (!command.ok) return command;
  const sent = desk.send(command.value);
  return sent.ok ? sent : fail(byModel(sent.error));
}

function commitWords(desk: Desk, row: Row, text: string): void {
  const { typing } = desk;
  const id = row.place.child;
  if (typing.blocked) {
    desk.dispatch(rewordingKept({ id, rewording: { text, failure: typing.blocked } }));
    return;
  }
  const sent = desk.send(reword(row, text));
  if (sent.ok) {
    typing.settle();
  } else {
    const failure = desk.explain(byModel(sent.error));
    desk.dispatch(rewordingKept({ id, rewording: { text, failure } }));
  }
}

/** The line is hidden, or went away while it was typed in: then it becomes a line of its own. */
function commitHidden(desk: Desk, text: string): void {
  const { element } = desk.typing;
  const kind = element === null ? undefined : desk.look().map.kinds.get(element);
  if (element !== null && kind && desk.send(wording(kind, element, text)).ok) {
    desk.typing.settle();
    return;
  }
  const failure = desk.explain(byOutline('deleted-elsewhere'));
  const id = desk.newId();
  desk.dispatch(draftAdded({ ...topDraft(id), text, failure }));
  desk.typing.settle();
}

/** An empty line at the end of the outline. */
export function topDraft(id: Id): Draft {
  return {
    key: id,
    parentKey: null,
    parent: null,
    id,
    link: id,
    kind: 'issue',
    as: null,
    after: id,
    text: '',
    explicit: false,
    failure: null,
  };
}

/** Lets a draft go, unless something is in it. Returns whether it went. */
export function dropIfEmpty(desk: Desk, row: Row, text: string): boolean {
  if (!row.draft || text.trim() !== '') return false;
  desk.dispatch(draftDropped(row.key));
  return true;
}
