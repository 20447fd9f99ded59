import type { Id } from '../../../shared/model/id.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { enteredShown } from '../../state/notices.ts';
import { useAppStore } from '../../state/store.ts';

/** What came in by a step. */
interface Entered {
  readonly message: string;
  readonly seq: number;
  /** The first element of it, if it has any. */
  readonly first: Id | null;
}

/** Gives the function that says what came in, and goes to it in a view that shows the whole map. */
export function useShowEntered(): (entered: Entered) => void {
  const store = useAppStore();
  const announce = useAnnounce();
  const goTo = useGoTo();
  return ({ message, seq, first }) => {
    announce(message);
    store.dispatch(enteredShown({ message, seq }));
    const { workspace, ui } = store.getState();
    const kind = first === null ? undefined : workspace.data?.kinds.get(first);
    if (first !== null && kind && (ui.view === 'outline' || ui.view === 'map')) goTo(kind, first);
  };
}
