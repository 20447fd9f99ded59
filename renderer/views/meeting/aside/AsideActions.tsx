import { useAction } from '../../../app/actions/context.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { overlayOpened } from '../../../state/ui.ts';
import { issueOf } from '../../issue/head/issue-order.ts';

/** Binds recording a decision or an action item on what is selected, in whatever view. */
export function AsideActions() {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const issue = useAppSelector(({ ui, workspace: { data } }) =>
    data && ui.selected ? issueOf(data, ui.selected.id) : null,
  );
  const open = (kind: 'decision' | 'action') =>
    dispatch(overlayOpened({ name: 'aside', kind, issue }));
  useAction('record-decision', {
    enabled: canEdit && issue !== null,
    run: () => open('decision'),
  });
  useAction('new-action-item', { enabled: canEdit, run: () => open('action') });
  return null;
}
