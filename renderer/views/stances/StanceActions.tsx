import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';

/** Binds setting a stance: it is on the position that is selected, in whatever view. */
export function StanceActions() {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const position = useAppSelector(({ ui }) =>
    ui.selected?.kind === 'position' ? ui.selected.id : null,
  );
  useAction('set-stance', {
    enabled: canEdit && position !== null,
    run: () => {
      if (position !== null) dispatch(overlayOpened({ name: 'set-stance', position, party: null }));
    },
  });
  return null;
}
