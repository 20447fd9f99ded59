import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { REFUSAL_CODES, type RefusalCode } from '../../../../shared/model/refusal.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { PREFIX_REFUSED, type Desk } from '../desk.ts';
import { draftChanged, draftDropped, rewordingDropped } from '../outline-slice.ts';
import type { OutlineSlice } from '../outline-state.ts';
import type { Row } from '../rows/row.ts';
import { sendDraft, wording } from './save.ts';

/** Tries to save a draft that was refused, and those below it, once more. */
export function retryDraft(desk: Desk, row: Row): void {
  const { draft } = row;
  if (!draft || draft.text.trim() === '') return;
  const tried = sendDraft(desk, row, draft, draft.text);
  if (!tried.ok) {
    const failure = desk.explain(tried.error);
    desk.dispatch(draftChanged({ key: row.key, to: { failure } }));
    desk.sayError(failure);
    return;
  }
  for (const below of desk.outline().drafts.filter(({ parent }) => parent === draft.id)) {
    const next = desk.look().view.row(below.key);
    if (next) retryDraft(desk, next);
  }
}

/** Codes of failures that trying again does not mend: a person has to do something first. */
const STANDING = new Set<string>([
  PREFIX_REFUSED,
  'no-place',
  'parent-not-saved',
  ...REFUSAL_CODES,
]);

/**
 * Whether trying again does not mend why something is not saved.
 * @param own the element that a line is to become; `null` for new words
 * @param on what the words are about: where it is there, it only was not there yet
 */
function isStanding(
  map: WorkspaceState,
  failure: BridgeError | null,
  own: Id | null,
  on: Id | null,
): boolean {
  if (!failure || !STANDING.has(failure.code)) return false;
  const cameEarly = failure.code === 'unknown-entity' && on !== null && map.kinds.has(on);
  // It had arrived, though nobody could say so, and was sent once more.
  const isThere = failure.code === 'id-taken' && own !== null && map.kinds.has(own);
  return !cameEarly && !isThere;
}

/** Codes of refusals that may be over once the window knows what is in the file. */
const PASSING: ReadonlySet<string> = new Set<RefusalCode>(['unknown-entity', 'id-taken']);

/** Whether something failed because the store ended, and will be saved when it is tried again. */
export function wasCutOff(
  map: WorkspaceState,
  { drafts, rewordings }: Pick<OutlineSlice, 'drafts' | 'rewordings'>,
): boolean {
  const passes = (failure: BridgeError | null, own: Id | null, on: Id | null) =>
    failure !== null &&
    (failure.code === 'store-ended' ||
      (PASSING.has(failure.code) && !isStanding(map, failure, own, on)));
  return (
    drafts.some(({ failure, id, parent }) => passes(failure, id, parent)) ||
    Object.entries(rewordings).some(([id, { failure }]) => passes(failure, null, id))
  );
}

/**
 * Saves what the file could not take before, once it can: after the store was started anew, or there is
 * room again. What arrived after all, though nobody could say so, is no draft any more.
 */
export function retryAll(desk: Desk): void {
  for (const { key, id, text, failure, parent } of desk.outline().drafts) {
    const { map, view } = desk.look();
    if (text.trim() === '' || isStanding(map, failure, id, parent)) continue;
    const kind = map.kinds.get(id);
    const row = view.row(key);
    if (kind) {
      desk.send(wording(kind, id, text));
      desk.dispatch(draftDropped(key));
    } else if (row) {
      retryDraft(desk, row);
    }
  }
  for (const [id, { text, failure }] of Object.entries(desk.outline().rewordings)) {
    const { map } = desk.look();
    const kind = map.kinds.get(id);
    if (!kind || isStanding(map, failure, null, id)) continue;
    desk.send(wording(kind, id, text));
    desk.dispatch(rewordingDropped(id));
  }
}
