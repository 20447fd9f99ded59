import { createContext, use, type ReactNode } from 'react';
import type { Bridge } from '../../shared/bridge.ts';

const BridgeContext = createContext<Bridge | null>(null);

/** Gives a tree of components the bridge to the rest of the app. */
export function BridgeProvider({
  bridge,
  children,
}: {
  readonly bridge: Bridge;
  readonly children: ReactNode;
}) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

/** The bridge to the rest of the app. Throws outside a `BridgeProvider`: a mistake of ours. */
export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (!bridge) throw new Error('useBridge outside BridgeProvider');
  return bridge;
}
