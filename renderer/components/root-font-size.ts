/** How large letters are that nothing makes larger or smaller, in pixels: what a `rem` is. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
