/** The narrowest that the details panel may be, in rem. */
export const MIN_WIDTH = 16;
/** The widest, in rem. */
export const MAX_WIDTH = 40;
/** How wide it is until somebody moves its bar, and again after a double click on that, in rem. */
export const DEFAULT_WIDTH = 22;
const STEP = 1;

/** The nearest width that the panel may have, in rem. */
export function clampWidth(width: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width));
}

/**
 * The width after a key on the bar between view and panel: towards the view is wider.
 * @returns rem, or `null` for a key that means nothing there
 */
export function widthAfterKey(width: number, key: string, isRightToLeft: boolean): number | null {
  switch (key) {
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return clampWidth(width + STEP);
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return clampWidth(width - STEP);
    case 'Home':
      return MIN_WIDTH;
    case 'End':
      return MAX_WIDTH;
    default:
      return null;
  }
}
