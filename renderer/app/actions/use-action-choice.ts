import { useTranslation } from 'react-i18next';
import type { ActionName } from '../../../shared/actions.ts';
import type { MenuChoice } from '../../components/overlays/PointMenuPanel.tsx';
import { useActionStates } from './context.tsx';
import { specOf, useFormatKeys } from './use-keys.ts';

/** Gives the function that makes an action something that a menu offers: with its label, its keys, and whether it can be done. */
export function useActionChoice(): (name: ActionName) => MenuChoice {
  const { t } = useTranslation();
  const states = useActionStates();
  const formatKeys = useFormatKeys();
  return (name) => {
    const { accelerator } = specOf(name) ?? {};
    return {
      id: name,
      label: t(`action.${name}`),
      keys: accelerator === undefined ? undefined : formatKeys(accelerator),
      disabled: !states.get(name)?.enabled,
    };
  };
}
