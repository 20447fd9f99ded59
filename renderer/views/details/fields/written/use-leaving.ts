import { useRef } from 'react';

/** Why an editor is left: by a key, so that the focus is to be put somewhere, or because it went. */
export type LeftBy = 'key' | 'blur';

interface Leaving {
  /** Saves a text, and closes the editor if the person was about to leave it. */
  readonly commit: (text: string) => Promise<boolean>;
  /**
   * Leaves the editor: at once where all is saved, else once it is. What is refused keeps the editor
   * open, with what was typed.
   */
  readonly leave: (by: LeftBy, isSaved: boolean) => void;
}

/** Closes an editor only after what was typed in it is in the workspace. */
export function useLeaving(
  onCommit: (text: string) => Promise<boolean>,
  onDone: (by: LeftBy) => void,
): Leaving {
  const leavingBy = useRef<LeftBy | null>(null);
  const underWay = useRef(0);
  return {
    commit: async (text) => {
      underWay.current += 1;
      const saved = await onCommit(text);
      underWay.current -= 1;
      if (underWay.current > 0) return saved;
      const by = leavingBy.current;
      leavingBy.current = null;
      if (saved && by) onDone(by);
      return saved;
    },
    leave: (by, isSaved) => {
      if (isSaved && underWay.current === 0) onDone(by);
      else leavingBy.current = by;
    },
  };
}
