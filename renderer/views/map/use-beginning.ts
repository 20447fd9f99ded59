import { useEffect, useEffectEvent } from 'react';
import { firstLine } from '../outline/lines.ts';
import { activate } from './acts.ts';
import { activeOf, type Hands } from './hands.ts';

/**
 * What one finds who turns to the map: the keys are heard at once, by the card that is active, by the first one
 * where none is, or by the first issue that is still to be written.
 * @param isReady whether there is something that can hear them
 */
export function useBeginning(hands: Hands, isReady: boolean): void {
  const begin = useEffectEvent(() => {
    const { desk, surface, sight } = hands;
    const { map, graph } = sight();
    // Where the focus is somewhere else already, somebody works there.
    if (document.activeElement !== document.body) return;
    surface.current?.focus({ preventScroll: true });
    if (map.kinds.size === 0) {
      if (desk.canEdit()) hands.perform(firstLine);
      return;
    }
    const [first] = graph.roots;
    if (activeOf(hands) === null && first !== undefined) activate(desk, graph, first);
  });
  useEffect(() => {
    if (isReady) begin();
  }, [isReady]);
}
