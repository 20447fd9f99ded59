import { useAction } from '../../app/actions/context.tsx';
import { useAppDispatch, useAppSelector, useAppStore } from '../../state/store.ts';
import { viewChosen } from '../../state/ui.ts';
import { historyOf } from '../history/history-slice.ts';
import { usePresent } from './present.ts';
import { useComeBack } from './use-come-back.ts';

/** Binds what leads to the history of what is selected, and from the past back to the present. */
export function PastActions() {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const present = usePresent();
  const comeBack = useComeBack();
  const hasSelected = useAppSelector(({ ui }) => ui.selected !== null);
  useAction('show-history', {
    enabled: hasSelected,
    run: () => {
      const { selected } = store.getState().ui;
      if (!selected) return;
      (present ?? store).dispatch(historyOf(selected.id));
      if (present) comeBack('history');
      else dispatch(viewChosen('history'));
    },
  });
  useAction('back-to-now', { enabled: present !== null, run: () => comeBack() });
  return null;
}
