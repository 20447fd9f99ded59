import { useTranslation } from 'react-i18next';
import { ACTIONS, type ActionName, type ActionSpec } from '../../../shared/actions.ts';
import { useAppSelector } from '../../state/store.ts';
import { ariaKeys, formatKeys } from './keys.ts';

/** What is known of every action beforehand. */
export const ACTION_SPECS: readonly (ActionSpec & { readonly name: ActionName })[] = ACTIONS;

/** What is known of an action beforehand. */
export function specOf(name: ActionName): ActionSpec | undefined {
  return ACTION_SPECS.find((spec) => spec.name === name);
}

/** The platform that the app runs on, as Electron names it. */
export function usePlatform() {
  return useAppSelector(({ settings }) => settings.info?.platform ?? 'linux');
}

/** Gives the function that writes keys as people of this platform read them. */
export function useFormatKeys(): (accelerator: string) => string {
  const { t } = useTranslation();
  const platform = usePlatform();
  return (accelerator) => formatKeys(accelerator, platform, (key) => t(`key.${key}`));
}

/** An action's shortcut, as people read it and as `aria-keyshortcuts` has it, if it has one. */
export function useKeysOf(
  name: ActionName,
): { readonly text: string; readonly aria: string } | undefined {
  const platform = usePlatform();
  const format = useFormatKeys();
  const accelerator = specOf(name)?.accelerator;
  return accelerator === undefined
    ? undefined
    : { text: format(accelerator), aria: ariaKeys(accelerator, platform) };
}
