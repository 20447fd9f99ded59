import { useEffect, type RefObject } from 'react';
import type { Box } from '../../../../shared/map/types.ts';
import type { Stage } from '../viewport/stage.ts';

/**
 * Keeps what lies at a card in sight, however it grows. From far away it is larger than the map around it, since it is
 * never smaller than one can read.
 * @param box of the card
 * @param down how far below the card's upper edge it begins, in pixels of the map
 */
export function useInSight(
  stage: Stage,
  element: RefObject<HTMLElement | null>,
  { x, y }: Pick<Box, 'x' | 'y'>,
  down: number,
): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      const scale = Math.max(1, 1 / (stage.camera?.k ?? 1));
      const bottom = y + down + current.offsetHeight * scale;
      stage.revealRect({ left: x, top: y, right: x + current.offsetWidth * scale, bottom });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [stage, element, x, y, down]);
}
