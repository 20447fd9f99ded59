import { useEffect, useRef, type RefObject } from 'react';

/** Where the focus was before a field took it. */
interface WayBack {
  /** Notes from where the focus comes, when it comes by a click or by the Tab key. */
  readonly note: (from: EventTarget | null) => void;
  /** Gives the focus back to where it was, if that is still there. */
  readonly take: () => void;
}

/**
 * Gives a field the focus when it is opened by an action, and knows the way back.
 * @param isOpen whether what belongs to the field is open; one that is opened while it has the focus keeps its way back
 */
export function useWayBack(field: RefObject<HTMLInputElement | null>, isOpen: boolean): WayBack {
  const cameFrom = useRef<HTMLElement>(null);
  const note = (from: EventTarget | null) => {
    cameFrom.current = from instanceof HTMLElement ? from : null;
  };
  useEffect(() => {
    if (!isOpen) return;
    const { activeElement } = document;
    if (activeElement !== field.current) {
      cameFrom.current = activeElement instanceof HTMLElement ? activeElement : null;
    }
    field.current?.focus();
    field.current?.select();
  }, [field, isOpen]);
  return {
    note,
    take: () => {
      field.current?.blur();
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
    },
  };
}
