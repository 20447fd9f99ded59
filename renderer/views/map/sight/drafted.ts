import type { Change } from '../../../../shared/model/changes.ts';
import { ELEMENT_DEFAULTS } from '../../../../shared/model/fields.ts';
import { rankAfter } from '../../../../shared/model/order.ts';
import { checkEnds, linkFor, PLACED_RANK, siblingsIn } from '../../../../shared/model/place.ts';
import { applyChanges, type WorkspaceState } from '../../../../shared/model/state.ts';
import type { Draft } from '../../outline/outline-state.ts';

/**
 * The workspace as if what is being typed were in it already, each line where it will stand: the map sets
 * out cards for all of it alike. They have no label yet.
 */
export function withDrafts(state: WorkspaceState, drafts: readonly Draft[]): WorkspaceState {
  return drafts.reduce(
    (now, draft) => (now.kinds.has(draft.id) ? now : applyChanges(now, changesFor(now, draft))),
    state,
  );
}

function changesFor(state: WorkspaceState, draft: Draft): readonly Change[] {
  const { id, link, kind, as, parent, after, text } = draft;
  const made = { createdAt: '', createdBy: '' };
  const alone = { under: 'nothing' } as const;
  const place = parent === null || as === null ? null : { parent, as };
  const rank = place ? PLACED_RANK : rankAfter(siblingsIn(state, alone), after);
  const create = {
    op: 'create',
    kind,
    id,
    after: { ...ELEMENT_DEFAULTS[kind], ...made, id, text, rank, label: '' },
  } as Change;
  if (!place) return [create];
  const joined = linkFor(place, id);
  // What it stood under may have gone meanwhile; then it stands alone, as in the outline.
  if (!checkEnds(applyChanges(state, [create]), joined).ok) return [create];
  const siblings = siblingsIn(state, { under: 'element', parent: place.parent });
  const tie = { ...joined, ...made, id: link, rank: rankAfter(siblings, after) };
  return [create, { op: 'create', kind: 'link', id: link, after: tie }];
}
