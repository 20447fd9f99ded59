import { ariaKeys } from './keys.ts';
import { useFormatKeys, usePlatform } from './use-keys.ts';

/** What saves a text of several lines and does what a dialogue is for, in Electron's notation. */
export const SAVE = 'CmdOrCtrl+Enter';

/** The keys that save what is written in a form, as people read them and as `aria-keyshortcuts` has them. */
export function useSaveKeys(): { readonly text: string; readonly aria: string } {
  const format = useFormatKeys();
  const platform = usePlatform();
  return { text: format(SAVE), aria: ariaKeys(SAVE, platform) };
}
