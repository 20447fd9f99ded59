import { useEffect } from 'react';

/**
 * Has Escape end a drag while there is one, before anything else hears the key.
 * @param cancel the same function as long as the drag lasts
 */
export function useDragCancel(isDragging: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isDragging) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [isDragging, cancel]);
}
