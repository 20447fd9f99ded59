import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Tells screen readers something; `assertive` breaks into what they are saying, `polite` (the default) waits. */
export type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce | null>(null);

/** One announcement; the turn makes the same text twice two announcements. */
interface Announcement {
  readonly text: string;
  readonly turn: number;
}

const NOTHING: Announcement = { text: '', turn: 0 };

/** Gives a tree of components the two live regions by which screen readers are told things. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState(NOTHING);
  const [assertive, setAssertive] = useState(NOTHING);
  const turn = useRef(0);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    turn.current += 1;
    const announcement = { text, turn: turn.current };
    if (urgency === 'assertive') setAssertive(announcement);
    else setPolite(announcement);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden isLiveRegion>
        <span role="status" aria-live="polite">
          <span key={polite.turn}>{polite.text}</span>
        </span>
        <span role="alert" aria-live="assertive">
          <span key={assertive.turn}>{assertive.text}</span>
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/**
 * Gives the function that tells screen readers something: `polite` when they pause, `assertive` at
 * once. Announce what changed somewhere else than where the focus is.
 */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext);
  if (!announce) throw new Error('useAnnounce outside AnnouncerProvider');
  return announce;
}
