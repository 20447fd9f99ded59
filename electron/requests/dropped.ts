import { ok } from '../../shared/result.ts';
import type { Handlers } from './handler.ts';

/** What becomes of the files that were dropped along with the one that is being looked through. */
export const droppedHandlers: Handlers<'dropped.next' | 'dropped.forget'> = {
  'dropped.next': ({ shell, window }) => {
    shell.takeDropped(window, window.dropped.next());
    return ok(undefined);
  },

  'dropped.forget': ({ shell, window }) => {
    shell.leaveDropped(window);
    return ok(undefined);
  },
};
