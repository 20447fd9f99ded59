import { useEffect, useEffectEvent } from 'react';
import { HEARS_KEYS } from '../../components/rows/hears-keys.ts';
import { firstLine } from '../outline/typing/lines.ts';
import type { Hands } from './acting/hands.ts';

/**
 * What one finds who turns to the map: the keys are heard at once, by the card that is active, or by the first
 * issue that is still to be written.
 * @param isReady whether there is something that can hear them
 */
export function useBeginning(hands: Hands, isReady: boolean): void {
  const begin = useEffectEvent(() => {
    const { desk, surface, sight } = hands;
    const { map } = sight();
    // Where the focus is somewhere else already, somebody works there; what only says that nothing is here yet may have it.
    const focused = document.activeElement;
    if (focused !== document.body && !focused?.matches(HEARS_KEYS)) return;
    surface.current?.focus({ preventScroll: true });
    if (map.kinds.size === 0 && desk.canEdit()) hands.perform(firstLine);
  });
  useEffect(() => {
    if (isReady) begin();
  }, [isReady]);
}
