/**
 * Does something once what is being drawn now is on the screen.
 * @returns what calls it off
 */
export function afterPaint(what: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(what);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
