import { ok } from '../../shared/result.ts';
import type { Handlers } from './handler.ts';

/** What a window says of its actions, for the native menu. */
export const menuHandlers: Handlers<'menu.state'> = {
  'menu.state': ({ shell, window }, state) => {
    window.menuChanged(state);
    shell.menuChanged();
    return ok(undefined);
  },
};
