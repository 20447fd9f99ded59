/** Waits without giving way, so many milliseconds: for what a store does between two steps of one request. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
