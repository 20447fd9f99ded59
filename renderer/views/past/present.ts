import { createContext, use } from 'react';
import type { Store } from '../../state/store.ts';

/** The window's own store, to what is shown over a store of the past; `null` elsewhere. */
export const PresentContext = createContext<Store | null>(null);

/** The window's own store, from within the past; `null` where the present is shown. */
export function usePresent(): Store | null {
  return use(PresentContext);
}
