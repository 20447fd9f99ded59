import { useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../shared/map/types.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { useAppStore } from '../../state/store.ts';
import { OutlineModel } from '../outline/model.ts';
import { useParts } from '../outline/use-parts.ts';
import type { Hands } from './hands.ts';
import { MapModel } from './sight.ts';
import type { Trail } from './trail.ts';

/** Where points of the map are in the window, at this very moment. */
export interface Projection {
  readonly toMap: (point: Point) => Point;
  readonly toWindow: (point: Point) => Point;
}

/**
 * All with which one works on the map.
 * @param surface what hears the keys while nothing is typed in
 */
export function useMakeHands(
  surface: RefObject<HTMLElement | null>,
  { toMap, toWindow }: Projection,
): { readonly hands: Hands; readonly model: MapModel } {
  const [outline] = useState(() => new OutlineModel({ isSelective: false }));
  const [model] = useState(() => new MapModel(outline));
  const parts = useParts(outline, surface);
  const store = useAppStore();
  const announce = useAnnounce();
  const { i18n } = useTranslation();
  const trail = useRef<Trail | null>(null);
  const hands = useMemo((): Hands => {
    const sight: Hands['sight'] = () => {
      const now = model.sight(store.getState());
      if (!now) throw new Error('the map without a workspace');
      return now;
    };
    return { ...parts, store, i18n, announce, sight, surface, trail, toMap, toWindow };
  }, [parts, model, store, i18n, announce, surface, toMap, toWindow]);
  return { hands, model };
}
