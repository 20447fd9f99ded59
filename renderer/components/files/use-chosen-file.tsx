import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { BridgeError, Reply } from '../../../shared/bridge.ts';
import { useBridge } from '../../state/bridge.tsx';
import { useAppDispatch, useAppSelector, useAppStore } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { useAnnounce } from '../notices/announcer.tsx';
import { Notice } from '../notices/Notice.tsx';

/** How a dialogue comes by the file that it is about. */
interface Choice<Value> {
  /** Asks for the first one, and for that of another function given instead. */
  readonly first: () => Promise<Reply<Value | null>>;
  /** Asks for another one. */
  readonly another: () => Promise<Reply<Value | null>>;
  /** The action by which it is told that another one was dropped on the window meanwhile. */
  readonly droppedBy: 'import' | 'merge-copy';
  /** Told of every answer before anything is made of it. */
  readonly heard?: () => void;
  /** Takes what was read of a file. */
  readonly take: (value: Value) => void;
}

/** What a dialogue about a chosen file has of it. */
interface ChosenFile {
  /** Whether something is under way; the dialogue opens with the system's over it. */
  readonly isBusy: boolean;
  /** Why the last thing failed, or nothing. */
  readonly problem: ReactNode;
  /** Closes it, and lets go of what was dropped along with the file. */
  close(): void;
  /** Closes it because the file is done with: the next that was dropped along with it has its turn. */
  goOn(): void;
  choose(): Promise<void>;
  /** Does something that can fail; `null` where it did, and the reason is on screen. */
  during<Value>(work: Promise<Reply<Value>>): Promise<Value | null>;
}

/** For a dialogue about a file: asks for one as it opens, and again when told to; closes where none was chosen at all. */
export function useChosenFile<Value>({
  first,
  another,
  droppedBy,
  heard: told,
  take,
}: Choice<Value>): ChosenFile {
  const bridge = useBridge();
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(true);
  const [error, setError] = useState<BridgeError | null>(null);
  const [hasFile, setHasFile] = useState(false);
  const isDone = useRef(false);
  const close = () => void dispatch(overlayClosed());
  const goOn = () => {
    isDone.current = true;
    close();
  };

  const heard = <Done,>(reply: Reply<Done>): Done | null => {
    setBusy(false);
    told?.();
    if (reply.ok) return reply.value;
    announce(`${reply.error.message} ${reply.error.hint}`, 'assertive');
    setError(reply.error);
    return null;
  };
  const during = <Done,>(work: Promise<Reply<Done>>): Promise<Done | null> => {
    setBusy(true);
    setError(null);
    return work.then(heard);
  };
  const understand = (reply: Reply<Value | null>) => {
    const value = heard(reply);
    if (value !== null) {
      setHasFile(true);
      take(value);
    } else if (reply.ok && !hasFile) close();
  };
  const choose = async () => {
    setBusy(true);
    setError(null);
    understand(await another());
  };

  const understandFirst = useEffectEvent(understand);
  useEffect(() => void first().then((reply) => understandFirst(reply)), [first]);
  const store = useAppStore();
  const chooseAgain = useEffectEvent(() => {
    // What somebody did is not given up for a file that comes along: that is asked first.
    if (store.getState().ui.held !== 'work') void choose();
  });
  useStayed(() => void bridge.request('dropped.forget'));
  const gone = useEffectEvent(() => {
    // Where it begins anew, that takes in what was dropped.
    if (store.getState().ui.overlay?.name === droppedBy) return;
    void bridge.request(isDone.current ? 'dropped.next' : 'dropped.forget');
  });
  useEffect(() => () => gone(), []);
  useEffect(
    () =>
      bridge.subscribe('action', ({ name }) => {
        if (name === droppedBy) chooseAgain();
      }),
    [bridge, droppedBy],
  );

  const problem = error && (
    <Notice
      tone="problem"
      message={error.message}
      hint={error.hint}
      onDismiss={() => setError(null)}
    />
  );
  return { isBusy, problem, close, goOn, choose, during };
}

/** Does something when a person was asked whether to leave, and stays. */
function useStayed(onStay: () => void): void {
  const isAsked = useAppSelector(({ ui }) => ui.asked !== null);
  const wasAsked = useRef(false);
  const stay = useEffectEvent(onStay);
  useEffect(() => {
    if (wasAsked.current && !isAsked) stay();
    wasAsked.current = isAsked;
  }, [isAsked]);
}
