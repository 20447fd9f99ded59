import type { WindowPlace } from '../files/preferences.ts';

/** A part of the screens, in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No window is smaller, in pixels: everything still has room in it. */
export const SMALLEST = { width: 640, height: 480 } as const;
const USUAL = { width: 1280, height: 800 } as const;

/** How far a further window stands from the one before. */
const STEP = 28;

/**
 * Where a new window goes: where the last one was, if that is still on a screen, else in the middle; aside
 * of one that stands there already; never larger than the screen.
 * @param last where a window was when it was last moved or sized
 * @param taken the places of the windows that are open
 * @param screens the usable areas of the screens, the main one first
 */
export function placeFor(
  last: WindowPlace | null,
  taken: readonly Area[],
  screens: readonly Area[],
): Area {
  const main = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const screen = (last && screens.find((area) => holdsTitleBar(area, last))) ?? main;
  const width = Math.min(Math.max(last?.width ?? USUAL.width, SMALLEST.width), screen.width);
  const height = Math.min(Math.max(last?.height ?? USUAL.height, SMALLEST.height), screen.height);
  const isThere = last !== null && holdsTitleBar(screen, last);
  let x = isThere ? last.x : screen.x + Math.round((screen.width - width) / 2);
  let y = isThere ? last.y : screen.y + Math.round((screen.height - height) / 2);
  while (taken.some((area) => area.x === x && area.y === y)) {
    x += STEP;
    y += STEP;
  }
  return { ...within(screen, { x, y, width, height }), width, height };
}

/** Enough of the upper edge is on the screen to take hold of the window. */
function holdsTitleBar(screen: Area, window: Area): boolean {
  const shown =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return shown >= 100 && window.y >= screen.y && window.y <= screen.y + screen.height - 50;
}

function within(screen: Area, { x, y, width, height }: Area): { x: number; y: number } {
  return {
    x: Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
    y: Math.max(screen.y, Math.min(y, screen.y + screen.height - height)),
  };
}
