import { useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '../../../../shared/map/layout.ts';
import { columnsById } from '../../../../shared/map/order.ts';
import type { Box, MapLayout } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useKept } from '../../../state/kept.tsx';
import { useAppStore } from '../../../state/store.ts';
import { OutlineModel } from '../../outline/rows/model.ts';
import { useParts } from '../../outline/use-parts.ts';
import type { Hands } from './hands.ts';
import { MapModel } from '../sight/sight.ts';
import type { Trail } from '../walking/trail.ts';
import { toMap, toScreen, type Camera, type Rect } from '../viewport/camera.ts';
import { rectOf, type Scene } from '../viewport/scene.ts';
import type { Stage } from '../viewport/stage.ts';

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
      layout: () => layoutOf(stage.scene),
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

function layoutOf(scene: Scene | null): MapLayout {
  const boxes = new Map<Id, Box>();
  for (const [place, id] of scene?.ids.entries() ?? []) {
    if (scene) boxes.set(id, boxIn(rectOf(scene, place)));
  }
  const columns = scene ? columnsById(scene.columns, scene, []) : [];
  return { boxes, bounds: boundsOf(boxes.values()), columns };
}

function boxIn({ left, top, right, bottom }: Rect): Box {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
