import type { Id } from '../../../shared/model/id.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { enteredShown } from '../../state/notices.ts';
import { useAppStore } from '../../state/store.ts';
import type { ViewName } from '../../state/ui.ts';

/** The views that can show it without being left. */
const SHOWN_IN: ReadonlySet<ViewName> = new Set(['outline', 'map', 'issue', 'positions']);

/** What came in by a step. */
interface Entered {
  readonly message: string;
  readonly seq: number;
  /** The first element of it, if it has any. */
  readonly first: Id | null;
}

/**
 * Gives the function that says what came in, and goes to it in a view that shows the map or a page of it. Elsewhere, as in
 * a meeting, nobody is taken away from what is under way: there the notice leads to it.
 */
export function useShowEntered(): (entered: Entered) => void {
  const store = useAppStore();
  const announce = useAnnounce();
  const goTo = useGoTo();
  return ({ message, seq, first }) => {
    announce(message);
    const { workspace, ui } = store.getState();
    const kind = first === null ? undefined : workspace.data?.kinds.get(first);
    const isShown = SHOWN_IN.has(ui.view);
    store.dispatch(enteredShown({ message, seq, first: kind && !isShown ? first : null }));
    if (first !== null && kind && isShown) goTo(kind, first);
  };
}
