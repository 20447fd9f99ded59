import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { originOf } from './origin.ts';

/**
 * Whether a message comes from the page of one of our windows itself: not from a frame in it, not
 * from a page of another origin, not from a frame that is gone.
 */
export function isOurs(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && originOf(frame.url) === 'window';
}
