import type { Id } from '../../../shared/model/id.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore, type Store } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';
import { useOutline } from './context.ts';
import { partsOf } from './draft.ts';
import { activeRow, stopTyping } from './go.ts';

/**
 * Binds setting a stance while a position is typed: the line is left and saved, and the stance asked about once it is there. Else
 * the action would be about what was selected before, and the keys would go to a field that is gone.
 */
export function StanceOnLine() {
  const { desk } = useOutline();
  const line = useAppSelector(({ outline, workspace }) => {
    const row = workspace.data && outline.active?.typing ? activeRow(desk) : undefined;
    return row?.place.kind === 'position' ? row.place.child : null;
  });
  return line === null ? null : <Binding line={line} />;
}

function Binding({ line }: { readonly line: Id }) {
  const { perform } = useOutline();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const ask = async () => {
    perform(stopTyping);
    if (!(await isSaved(store, line))) return;
    dispatch(overlayOpened({ name: 'set-stance', position: line, party: null }));
  };
  useAction('set-stance', { enabled: canEdit, run: () => void ask() });
  return null;
}

/** Waits until a line is in the workspace, or is known not to get there: it was refused, or was empty. */
function isSaved(store: Store, line: Id): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { workspace, outline } = store.getState();
      const isThere = workspace.data?.kinds.has(line) ?? false;
      const isSent = outline.pending.some(({ command }) =>
        partsOf(command).some((part) => 'id' in part && part.id === line),
      );
      const isOver = isThere || !isSent || !workspace.open;
      if (!isOver) return;
      unsubscribe();
      resolve(isThere);
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
