import { useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'react-redux';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { PresentContext } from './present.ts';
import { createPastStore, follow } from './past-store.ts';
import type { Looking } from './past-slice.ts';

/** Everything in a window, over the present workspace, or over one as it stood while that is looked at. */
export function PastOrPresent({ children }: { readonly children: ReactNode }) {
  const looking = useAppSelector(({ past }) => past.looking);
  if (!looking) return children;
  return (
    <Past key={`${looking.moment.id} ${looking.at}`} looking={looking}>
      {children}
    </Past>
  );
}

function Past({ looking, children }: { readonly looking: Looking; readonly children: ReactNode }) {
  const present = useAppStore();
  const [store] = useState(() => createPastStore(present, looking));
  useEffect(() => follow(store, present), [store, present]);
  return (
    <PresentContext value={present}>
      <Provider store={store}>{children}</Provider>
    </PresentContext>
  );
}
