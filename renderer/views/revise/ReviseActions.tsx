import { entity } from '../../../shared/model/queries.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';

/** Binds revising a position: the one that is selected, in whatever view, unless another one has replaced it. */
export function ReviseActions() {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const selected = useAppSelector(({ ui }) =>
    ui.selected?.kind === 'position' ? ui.selected.id : null,
  );
  const canBe =
    useWorkspace((state) => {
      const position = selected === null ? undefined : entity(state, 'position', selected);
      return position !== undefined && position.status !== 'superseded';
    }) ?? false;
  useAction('revise-position', {
    enabled: canEdit && canBe,
    run: () => {
      if (selected !== null) {
        dispatch(overlayOpened({ name: 'revise-position', position: selected }));
      }
    },
  });
  return null;
}
