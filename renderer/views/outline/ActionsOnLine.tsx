import { flushSync } from 'react-dom';
import { shallowEqual } from 'react-redux';
import type { ActionName } from '../../../shared/actions.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ElementKind } from '../../../shared/model/vocabulary.ts';
import { useAction, useActions } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useAppStore, type Store } from '../../state/store.ts';
import { entitySelected } from '../../state/ui.ts';
import { useOutline } from './context.ts';
import { partsOf } from './saving/draft.ts';
import { activeRow, stopTyping } from './go.ts';

/** What can be done with a line that is still being typed, by the kinds of element that it is for. */
const ON_LINE: readonly { readonly name: ActionName; readonly kind: ElementKind | null }[] = [
  { name: 'set-stance', kind: 'position' },
  { name: 'add-to-agenda', kind: 'issue' },
  { name: 'also-under', kind: null },
  { name: 'record-decision', kind: null },
  { name: 'new-action-item', kind: null },
];

/**
 * Binds what is about the selection while a line is typed: the line is left and saved, and the action taken once it is
 * there. Else it would be about what was selected before, and the keys would go to a field that is gone.
 */
export function ActionsOnLine() {
  const { desk } = useOutline();
  const typed = useAppSelector(({ outline, workspace }) => {
    const row = workspace.data && outline.active?.typing ? activeRow(desk) : undefined;
    return row && { line: row.place.child, kind: row.place.kind };
  }, shallowEqual);
  if (!typed) return null;
  return ON_LINE.filter(({ kind }) => kind === null || kind === typed.kind).map(({ name }) => (
    <Binding key={name} name={name} {...typed} />
  ));
}

interface BindingProps {
  readonly name: ActionName;
  readonly line: Id;
  readonly kind: ElementKind;
}

function Binding({ name, line, kind }: BindingProps) {
  const { perform } = useOutline();
  const registry = useActions();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const leaveAndAct = async () => {
    perform(stopTyping);
    if (!(await isSaved(store, line))) return;
    // Down to what others bind to the action, which is theirs now.
    flushSync(() => dispatch(entitySelected({ kind, id: line })));
    registry.run(name);
  };
  useAction(name, { enabled: canEdit, run: () => void leaveAndAct() });
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
