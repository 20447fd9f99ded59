import { isElementKind } from '../../../shared/model/entities.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';

/** Binds giving an element another place: the one that is selected, in whatever view. */
export function AlsoUnderActions() {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const element = useAppSelector(({ ui }) =>
    ui.selected && isElementKind(ui.selected.kind) ? ui.selected.id : null,
  );
  const isThere = useWorkspace((state) => element !== null && state.kinds.has(element)) ?? false;
  useAction('also-under', {
    enabled: canEdit && isThere,
    run: () => {
      if (element !== null) dispatch(overlayOpened({ name: 'also-under', element }));
    },
  });
  return null;
}
