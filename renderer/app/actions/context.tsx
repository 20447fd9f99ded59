import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { ActionName } from '../../../shared/actions.ts';
import { ActionRegistry, type ActionBinding, type ActionStates } from './registry.ts';

const RegistryContext = createContext<ActionRegistry | null>(null);

/** Gives a tree of components one registry of actions. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new ActionRegistry());
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** The registry of actions. Throws outside an `ActionsProvider`: a mistake of ours. */
export function useActions(): ActionRegistry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('useActions outside ActionsProvider');
  return registry;
}

/** How one action stands now, if it is bound; renders again when that changes, and for no other action. */
export function useActionState(name: ActionName): ActionBinding | undefined {
  const registry = useActions();
  return useSyncExternalStore(registry.subscribe, () => registry.states().get(name));
}

/** Every bound action as it stands now; renders again when one changes. */
export function useActionStates(): ActionStates {
  const registry = useActions();
  return useSyncExternalStore(registry.subscribe, registry.states);
}

/**
 * Binds an action while the component is mounted: menu, palette, keyboard and every
 * `<ActionButton name>` then do it. `run` may close over anything; it is always the latest.
 * Where two components bind the same name, the one mounted last counts.
 */
export function useAction(name: ActionName, { run, enabled, checked, overDialogs }: ActionBinding) {
  const registry = useActions();
  const [owner] = useState(() => Symbol(name));
  const runLatest = useEffectEvent(run);
  useEffect(() => () => registry.release(name, owner), [registry, name, owner]);
  useEffect(
    () => registry.bind(name, owner, { run: () => runLatest(), enabled, checked, overDialogs }),
    [registry, name, owner, enabled, checked, overDialogs],
  );
}
