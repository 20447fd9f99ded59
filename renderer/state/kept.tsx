import { createContext, use, useState, type ReactNode } from 'react';

type Make<Value> = () => Value;

const KeptContext = createContext<Map<Make<unknown>, unknown> | null>(null);

/** Lets views keep what they found out for as long as the tree of components is there: while a workspace is open. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const [kept] = useState(() => new Map<Make<unknown>, unknown>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/**
 * What a function made when it was first asked for, found again whenever the view comes back. Throws outside
 * its provider: a mistake of ours.
 * @param make the same function each time, such as a module's own
 */
export function useKept<Value>(make: Make<Value>): Value {
  const kept = use(KeptContext);
  if (!kept) throw new Error('useKept outside KeptProvider');
  if (!kept.has(make)) kept.set(make, make());
  return kept.get(make) as Value;
}
