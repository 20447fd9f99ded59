import { Suspense } from 'react';
import { useAppSelector } from '../state/store.ts';
import { OVERLAYS } from '../views/registry.ts';

/** Shows what is open over the view. */
export function OverlayHost() {
  const name = useAppSelector(({ ui }) => ui.overlay?.name);
  const Overlay = name === undefined || name === 'find' ? undefined : OVERLAYS[name];
  if (!Overlay) return null;
  return (
    <Suspense fallback={null}>
      <Overlay key={name} />
    </Suspense>
  );
}
