import type { Id } from '../../../shared/model/id.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore, type Store } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';
import { useOutline } from './context.ts';
import { commitTyping } from './save.ts';

/**
 * Binds setting a stance while a position is typed that is in no file yet: the line is saved, and the stance asked about once it
 * is there. Else the action would be about what was selected before.
 */
export function StanceOnLine() {
  const line = useAppSelector(({ outline: { active, drafts } }) => {
    const draft = active && drafts.find(({ key }) => key === active.key);
    return draft?.kind === 'position' ? draft.id : null;
  });
  return line === null ? null : <Binding line={line} />;
}

function Binding({ line }: { readonly line: Id }) {
  const { perform } = useOutline();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const ask = async () => {
    perform(commitTyping);
    if (!(await isSaved(store, line))) return;
    dispatch(overlayOpened({ name: 'set-stance', position: line, party: null }));
  };
  useAction('set-stance', { enabled: canEdit, run: () => void ask() });
  return null;
}

/** Waits until a line that was sent is in the workspace, or is known not to get there. */
function isSaved(store: Store, line: Id): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { workspace, outline } = store.getState();
      const isThere = workspace.data?.kinds.has(line) ?? false;
      const isOver = isThere || outline.drafts.some(({ id }) => id === line) || !workspace.open;
      if (!isOver) return;
      unsubscribe();
      resolve(isThere);
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
