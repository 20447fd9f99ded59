import { useFormatKeys, usePlatform } from '../../../app/actions/use-keys.ts';
import { ariaKeys } from '../../../app/actions/keys.ts';

/** What saves a text of several lines, in Electron's notation. */
const SAVE = 'CmdOrCtrl+Enter';

/** The keys that save what is written in a form, as people read them and as `aria-keyshortcuts` has them. */
export function useSaveKeys(): { readonly text: string; readonly aria: string } {
  const format = useFormatKeys();
  const platform = usePlatform();
  return { text: format(SAVE), aria: ariaKeys(SAVE, platform) };
}
