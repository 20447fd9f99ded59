import { useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.tsx';
import { useKept } from '../../state/kept.tsx';
import { useAppStore } from '../../state/store.ts';
import { OutlineModel } from '../outline/model.ts';
import { useParts } from '../outline/use-parts.ts';
import type { Hands } from './hands.ts';
import { MapModel } from './sight.ts';
import type { Trail } from './trail.ts';
import { toMap, toScreen, type Camera, type Rect } from './viewport/camera.ts';
import type { Stage } from './viewport/stage.ts';

/**
 * All with which one works on the map.
 * @param surface what hears the keys while nothing is typed in
 */
export function useMakeHands(
  surface: RefObject<HTMLDivElement | null>,
  stage: Stage,
): { readonly hands: Hands; readonly model: MapModel } {
  const { outline, model } = useKept(makeModels);
  const parts = useParts(outline, surface);
  const store = useAppStore();
  const announce = useAnnounce();
  const { i18n } = useTranslation();
  const trail = useRef<Trail | null>(null);
  const hands = useMemo((): Hands => {
    const corner = () => surface.current?.getBoundingClientRect() ?? new DOMRect();
    return {
      ...parts,
      store,
      i18n,
      announce,
      surface,
      trail,
      sight: () => {
        const wanted = model.wanted(store.getState());
        if (!wanted) throw new Error('the map without a workspace');
        return { map: wanted.map, graph: wanted.graph, ...placesOf(stage) };
      },
      toMap: ({ x, y }) => {
        const { left, top } = corner();
        return toMap(stage.camera ?? UNMOVED, { x: x - left, y: y - top });
      },
      toWindow: (point) => {
        const { left, top } = corner();
        const { x, y } = toScreen(stage.camera ?? UNMOVED, point);
        return { x: x + left, y: y + top };
      },
    };
  }, [parts, model, stage, store, i18n, announce, surface]);
  return { hands, model };
}

function makeModels() {
  const outline = new OutlineModel({ isSelective: false });
  return { outline, model: new MapModel(outline) };
}

const UNMOVED: Camera = { x: 0, y: 0, k: 1 };

/** Where the stage has the cards. */
function placesOf(stage: Stage): Pick<ReturnType<Hands['sight']>, 'boxOf' | 'cardsAt'> {
  return {
    boxOf: (id) => {
      const rect = stage.rectOf(id);
      return rect ? boxIn(rect) : undefined;
    },
    cardsAt: ({ x, y }) => {
      const { scene } = stage;
      if (!scene) return [];
      const there = stage.index.within({ left: x, top: y, right: x, bottom: y });
      return there.flatMap((place) => scene.ids[place] ?? []);
    },
  };
}

function boxIn({ left, top, right, bottom }: Rect) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
