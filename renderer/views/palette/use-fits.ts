import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../app/actions/context.tsx';
import { ACTION_SPECS } from '../../app/actions/use-keys.ts';
import { useAppSelector } from '../../state/store.ts';
import { actionItem, rank, workspaceItems, type PaletteItem } from './items.ts';
import { recentChoices } from './recent.ts';

/** What fits the letters that were typed, of all that can be done and gone to; the best first. */
export function useFits(query: string): readonly PaletteItem[] {
  const { t } = useTranslation();
  const registry = useActions();
  const state = useAppSelector(({ workspace }) => workspace.data);
  const [recent] = useState(recentChoices);
  // What can be done is what could be done when the palette opened.
  const actions = useMemo(() => {
    const states = registry.states();
    return ACTION_SPECS.filter(({ name }) => name !== 'palette' && states.get(name)?.enabled).map(
      ({ name, menu }) => actionItem(name, t(`action.${name}`), t(`keys.menu.${menu}`)),
    );
  }, [registry, t]);
  const places = useMemo(() => (state ? workspaceItems(state) : []), [state]);
  return useMemo(
    () => rank([...actions, ...places], query, recent),
    [actions, places, query, recent],
  );
}
