import { useEffect, useEffectEvent, useRef } from 'react';
import { buildGraph } from '../../../../shared/map/graph.ts';
import { isElementKind } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useMirror } from '../../../app/use-mirror.ts';
import { useAppSelector } from '../../../state/store.ts';
import { activate, elementOfKey } from '../acting/acts.ts';
import type { Hands } from '../acting/hands.ts';
import { focusSet, foldedSet } from '../map-slice.ts';

/**
 * The card that keys act on. It is what the rest of the window takes as selected, and what is selected elsewhere
 * becomes it; what hides it, a folded branch or a neighbourhood that it is not in, gives way.
 * @returns `null` where nothing is active, or what is does not show
 */
export function useActiveCard(hands: Hands): Id | null {
  const { model, sight, desk } = hands;
  const id = useAppSelector((root): Id | null => {
    const { active, drafts } = root.outline;
    const map = model.map(root);
    return (active && map && elementOfKey(map, drafts, active.key)) ?? null;
  });
  const isDraft = useAppSelector(({ outline }) => outline.drafts.some((draft) => draft.id === id));
  const kind = useAppSelector((root) => (id === null ? undefined : model.map(root)?.kinds.get(id)));
  useMirror(isDraft ? 'new-line' : kind && id !== null ? { kind, id } : null);

  const selected = useAppSelector(({ ui }) =>
    ui.selected && isElementKind(ui.selected.kind) ? ui.selected.id : null,
  );
  const follow = useEffectEvent(() => {
    const wanted = hands.store.getState().ui.selected?.id;
    const isTyping = desk.outline().active?.typing === true;
    // What sent us here is gone, the search say: the keys go on here.
    if (document.activeElement === document.body)
      hands.surface.current?.focus({ preventScroll: true });
    if (wanted !== undefined && wanted !== id && !isTyping && sight().map.kinds.has(wanted))
      activate(desk, sight().graph, wanted);
  });
  useEffect(() => {
    if (selected !== null) follow();
  }, [selected]);

  // What is gone, such as by an undo, leaves the keys to what it stood under.
  const parent = useRef<Id | null>(null);
  const stay = useEffectEvent((now: Id | null) => {
    const { graph } = sight();
    if (now !== null) parent.current = graph.nodes.get(now)?.parent ?? null;
    else if (desk.outline().active && parent.current !== null && graph.nodes.has(parent.current))
      activate(desk, graph, parent.current);
  });
  useEffect(() => stay(id), [id]);

  const show = useEffectEvent((wanted: Id) => {
    const { map, graph } = sight();
    if (graph.nodes.has(wanted) || !map.kinds.has(wanted)) return;
    const { focus, folded } = hands.store.getState().map;
    if (focus) desk.dispatch(focusSet(null));
    const { nodes } = buildGraph(map, { folded: new Set(), shown: null });
    const open = new Set(folded);
    for (
      let up = nodes.get(wanted)?.parent ?? null;
      up !== null;
      up = nodes.get(up)?.parent ?? null
    ) {
      open.delete(up);
    }
    if (open.size < folded.size) desk.dispatch(foldedSet(open));
  });
  useEffect(() => {
    if (id !== null) show(id);
  }, [id]);
  return id;
}
